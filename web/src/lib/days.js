/** Days and times as the pages print them. A day is an ISO date; nothing is moved between time zones. */

const LONG = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "Tuesday, 14 September 2021". @param {string} day */
export function long(day) {
  return LONG.format(new Date(day + 'T00:00:00Z'));
}

/** "14 Sept 2021"; of a date-time the hour with its offset stays: "14 Sept 2021, 19:05 +02:00". @param {string | null} day */
export function short(day) {
  if (!day) return 'undated';
  const [date, time] = day.split('T');
  const said = SHORT.format(new Date(date + 'T00:00:00Z'));
  if (!time) return said;
  const [, clock, offset] = /^(\d\d:\d\d)[^Z+-]*(.*)$/.exec(time) ?? [null, time, ''];
  return `${said}, ${clock}${offset === 'Z' ? ' UTC' : ' ' + offset}`;
}

/** "2021-09" as "September 2021". @param {string} month */
export function month(month) {
  return MONTH.format(new Date(month + '-01T00:00:00Z'));
}

/**
 * When something happened, no surer than it is known: "14 Sept 2021, night", "14 to 16 Sept 2021", "in September 2021".
 *
 * @param {{from: string | null, to: string | null, part: string | null, precision: string, text: string | null} | null} time
 */
export function when(time) {
  if (!time) return 'undated';
  if (!time.from) return time.text ? `“${time.text}”, day unknown` : 'undated';
  if (time.precision === 'year') return time.from.slice(0, 4);
  if (time.precision === 'month') return month(time.from.slice(0, 7));
  const first = short(time.from);
  if (time.to && time.to !== time.from) return `${first} to ${short(time.to)}`;
  return time.part ? `${first}, ${time.part}` : first;
}
