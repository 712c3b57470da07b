/** Where the browser has no idle times (Safari), after so many milliseconds; and the longest that anybody waits for one. */
const SOON = 30;
const LONGEST = 400;

/**
 * Calls when what was just changed is painted and nothing more pressing is left to do.
 *
 * @param {() => void} then
 * @returns {() => void} takes it back
 */
export function whenPainted(then) {
  let waiting;
  const idle = typeof requestIdleCallback === 'function';
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      waiting = idle ? requestIdleCallback(then, { timeout: LONGEST }) : setTimeout(then, SOON);
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    if (idle) cancelIdleCallback(waiting);
    else clearTimeout(waiting);
  };
}
