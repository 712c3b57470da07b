/** The keys of the desk, told on the sheet that ? opens. */
export const KEYS = [
  ['/', 'Search'],
  ['j', 'Next in the list'],
  ['k', 'Previous in the list'],
  ['Enter', 'Open what has the focus'],
  ['g then r', 'Record'],
  ['g then s', 'Statements'],
  ['g then t', 'Timeline'],
  ['g then m', 'Map'],
  ['g then b', 'Brief'],
  ['?', 'This sheet'],
  ['Esc', 'Close what is open'],
];

const PLACES = { r: '/', s: '/statements', t: '/timeline', m: '/map', b: '/brief' };

let waiting = 0;

/**
 * What a key press asks for, or null. Keys typed into a field, or with a modifier, are the field's.
 *
 * @param {KeyboardEvent} event
 * @returns {{search: true} | {sheet: true} | {step: 1 | -1} | {go: string} | null}
 */
export function meaning(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return null;
  if (Date.now() - waiting < 1500 && PLACES[event.key]) {
    waiting = 0;
    return { go: PLACES[event.key] };
  }
  switch (event.key) {
    case '/':
      return { search: true };
    case '?':
      return { sheet: true };
    case 'j':
      return { step: 1 };
    case 'k':
      return { step: -1 };
    case 'g':
      waiting = Date.now();
      return null;
    default:
      return null;
  }
}

function isField(target) {
  return target instanceof Element && target.closest('input, select, textarea, dialog[open], [contenteditable]') !== null;
}

/** Moves the focus to the next or previous thing marked `data-step`. @param {1 | -1} by */
export function step(by) {
  const all = [...document.querySelectorAll('[data-step]')].filter((e) => e.getClientRects().length > 0);
  const at = all.indexOf(document.activeElement?.closest('[data-step]'));
  const next = at < 0 ? (by > 0 ? all.find((e) => e.getBoundingClientRect().top >= 0) : undefined) : all[at + by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
