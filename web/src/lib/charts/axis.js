/** Axes of charts. A day counts as its number since 1970, so that nothing depends on a time zone. */

const DAY = 86_400_000;
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** @param {string} day ISO @returns {number} */
export const number = (day) => Date.parse(day + 'T00:00:00Z') / DAY;

/** @param {number} n @returns {string} ISO */
export const iso = (n) => new Date(Math.round(n) * DAY).toISOString().slice(0, 10);

/** From one span to another, in a straight line. @param {[number, number]} from @param {[number, number]} to */
export function linear([a, b], [x, y]) {
  const slope = b === a ? 0 : (y - x) / (b - a);
  return (value) => x + (value - a) * slope;
}

const STEPS = [1, 2, 7, 14];

/**
 * Days to label on an axis, at most so many, with their words. The first label and every first of a year tell the year.
 *
 * @param {string} first @param {string} last @param {number} most
 * @returns {{day: string, text: string}[]}
 */
export function ticks(first, last, most) {
  const [a, b] = [number(first), number(last)];
  const step = STEPS.find((s) => (b - a) / s <= most);
  const days = step ? everyDay(a, b, step) : firsts(first, last, most);
  let year = '';
  return days.map((day) => {
    const told = day.slice(0, 4) === year ? '' : ' ' + day.slice(0, 4);
    year = day.slice(0, 4);
    const month = MONTH.format(new Date(day + 'T00:00:00Z'));
    return { day, text: (step ? `${Number(day.slice(8))} ${month}` : month) + told };
  });
}

function everyDay(a, b, step) {
  const days = [];
  for (let n = a; n <= b; n += step) days.push(iso(n));
  return days;
}

/** Firsts of months, or of every second, third, sixth or twelfth. */
function firsts(first, last, most) {
  const months = (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(last.slice(5, 7)) - Number(first.slice(5, 7));
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((s) => months / s <= most) ?? 240;
  const days = [];
  for (let m = 0; m <= months; m++) {
    const all = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 + m;
    const day = `${String(Math.floor(all / 12)).padStart(4, '0')}-${String((all % 12) + 1).padStart(2, '0')}-01`;
    if (all % step === 0 && day >= first) days.push(day);
  }
  return days;
}
