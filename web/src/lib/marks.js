/**
 * What can be marked in an article, and how it is told: the order is that of the legend.
 *
 * @typedef {import('./spans.js').Mark} Mark
 */
import { capital, subject, value } from './words.js';
import { to } from './router.svelte.js';

export const KINDS = {
  happening: 'Happenings',
  detail: 'Details',
  quote: 'What is said',
  actor: 'Actors',
  place: 'Places',
  date: 'Dates',
};

/**
 * Everything that was read in an article, as marks on its text.
 *
 * @param {any} view as the article view gives it
 * @returns {Mark[]}
 */
export function marks(view) {
  const told = view.mentions.flatMap((m) => [
    mark('happening', m.trigger, view.headlines[m.event] ?? 'in no happening', m.event && to(`/happening/${m.event}`)),
    ...[...m.actors, ...m.recipients].map((p) => mark('actor', p.span, p.name ? p.name.name : 'not resolved')),
    ...(m.place ? [mark('place', m.place.span, `${m.place.name}${m.place.country ? `, ${m.place.country}` : ''} (${m.place.precision})`)] : []),
    ...(m.time ? [mark('date', m.time.span, m.time.from ? `${m.time.from}${m.time.to !== m.time.from ? ` to ${m.time.to}` : ''}` : 'day unknown')] : []),
  ]);
  const said = view.quotes.flatMap((q) => [
    mark('quote', q.span, `${q.speaker?.name ?? q.speaker_span?.quote ?? 'not named'}${q.verb ? `: ${q.verb.replace('_', ' ')}` : ''}`),
    ...(q.speaker_span ? [mark('actor', q.speaker_span, q.speaker?.name ?? 'not resolved')] : []),
  ]);
  const values = view.details
    .filter((d) => d.attribute !== 'date' && d.attribute !== 'place')
    .map((d) => ({
      ...mark(
        'detail',
        d.account.span,
        `${subject(d)}: ${value({ ...d.account, value: d.account.said })}${d.state ? ` (${d.state.replaceAll('_', ' ')})` : ''}`,
        d.event && to(`/happening/${d.event}`),
      ),
      state: d.state,
    }));
  return [...told, ...said, ...values];
}

function mark(kind, span, title, href = undefined) {
  return { kind, start: span.start, end: span.end, title: capital(title), href: href ?? undefined };
}

/** The two numbers of `#start-end`, or null. @param {string} hash */
export function target(hash) {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(hash) ?? [];
  return start ? { kind: 'target', start: Number(start), end: Number(end), title: '' } : null;
}
