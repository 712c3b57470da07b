import { number } from '../charts/axis.js';

/** The points of the wedge that tells a direction: right for a to b, left for b to a, a diamond for both. */
const SHAPES = {
  a_to_b: (x, y, r) => `M${x - r * 0.8} ${y - r}L${x + r} ${y}L${x - r * 0.8} ${y + r}z`,
  b_to_a: (x, y, r) => `M${x + r * 0.8} ${y - r}L${x - r} ${y}L${x + r * 0.8} ${y + r}z`,
  both: (x, y, r) => `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}z`,
};

/** @param {'a_to_b' | 'b_to_a' | 'both'} direction */
export const shape = (direction, x, y, r = 6) => SHAPES[direction](x, y, r);

/**
 * Where each happening stands: by its day and score; those of one day and about one score side by side.
 *
 * @param {{happening: any, direction: string}[]} deeds
 * @param {{date: string, events: string[]}[]} days
 */
export function places(deeds, days, x, y, step = 12) {
  const day = new Map(days.flatMap((d) => d.events.map((id) => [id, d.date])));
  const taken = new Map();
  return deeds
    .filter((d) => day.has(d.happening.id))
    .map((deed) => {
      const at = [x(number(day.get(deed.happening.id)) + 0.5), y(deed.happening.score)];
      const near = taken.get(at[0])?.filter((height) => Math.abs(height - at[1]) < step) ?? [];
      const n = near.length;
      taken.set(at[0], [...(taken.get(at[0]) ?? []), at[1]]);
      const aside = Math.ceil(n / 2) * (n % 2 ? 1 : -1) * step;
      return { ...deed, day: day.get(deed.happening.id), x: at[0] + aside, y: at[1] };
    });
}

/**
 * A channel's states as pieces of a strip, each until the next begins. States whose day is not known are left out; several of one day
 * are one piece.
 *
 * @param {{value: string, since: string | null, events: string[]}[]} states
 * @param {string} last day of the strip
 */
export function pieces(states, last) {
  const dated = states.filter((s) => s.since).sort((a, b) => a.since.localeCompare(b.since));
  const days = [...new Set(dated.map((s) => s.since))];
  return days.map((from, i) => ({
    from,
    to: days[i + 1] ?? last,
    open: i === days.length - 1,
    text: [...new Set(dated.filter((s) => s.since === from).map((s) => s.value))].join(', '),
  }));
}
