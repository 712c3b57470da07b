import { number } from '../charts/axis.js';

/** The largest stack of single marks; higher ones become a bar with its count. */
export const MOST = 14;

/**
 * Where each mark of a timeline stands: its piece of the axis and its place in the stack there.
 *
 * @param {any[]} bins as the view gives them
 * @param {any[]} things
 * @param {(thing: any) => string | null | undefined} day first day of a thing
 * @returns {{stacks: any[][], of: Map<any, {bin: number, step: number}>}}
 */
export function stack(bins, things, day) {
  const stacks = bins.map(() => []);
  const of = new Map();
  const starts = bins.map((b) => number(b.from));
  for (const thing of things) {
    const at = day(thing);
    if (!at) continue;
    let bin = Math.max(0, starts.findLastIndex((s) => s <= number(at)));
    if (bin === bins.length - 1 && number(at) > number(bins[bin].to)) continue;
    of.set(thing, { bin, step: stacks[bin].length });
    stacks[bin].push(thing);
  }
  return { stacks, of };
}

/** A curve from a happening down to a report that tells of it. */
export function curve([x1, y1], [x2, y2]) {
  const middle = (y1 + y2) / 2;
  return `M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}`;
}

/** Days between what happened and its telling, in words. @param {string} happened @param {string | null} told */
export function lag(happened, told) {
  if (!told) return 'on an unknown day';
  const days = number(told.slice(0, 10)) - number(happened);
  if (days === 0) return 'the same day';
  if (days === 1) return 'the next day';
  return days > 0 ? `${days} days later` : days === -1 ? 'the day before' : `${-days} days before`;
}
