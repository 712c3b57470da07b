/**
 * Spans count Unicode code points, JavaScript counts UTF-16 units: all texts pass through here.
 *
 * @typedef {{article: string, start: number, end: number, quote: string}} Span
 * @typedef {{start: number, end: number, kind: string, title?: string, href?: string, id?: string}} Mark
 * @typedef {{text: string, start: number, end: number, marks: Mark[]}} Piece
 */

/**
 * Cuts a text where marks begin and end: each piece lies under the same marks throughout, however they overlap.
 *
 * @param {string} text
 * @param {Mark[]} marks offsets into the text in code points, after `from` is taken off
 * @param {number} [from] the text's own first offset
 * @returns {Piece[]}
 */
export function pieces(text, marks, from = 0) {
  const points = Array.from(text);
  const inside = marks
    .map((mark) => ({ mark, start: Math.max(0, mark.start - from), end: Math.min(points.length, mark.end - from) }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, points.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const starts = [...inside].sort((a, b) => a.start - b.start);
  /** @type {typeof inside} */
  let open = [];
  let next = 0;
  return cuts.slice(0, -1).map((cut, i) => {
    open = open.filter(({ end }) => end > cut);
    while (next < starts.length && starts[next].start <= cut) open.push(starts[next++]);
    const end = cuts[i + 1];
    return { text: points.slice(cut, end).join(''), start: cut + from, end: end + from, marks: open.map((o) => o.mark) };
  });
}

/** The page of an article, at a span. @param {Span} span */
export function at(span) {
  return `/article/${span.article}#${span.start}-${span.end}`;
}

/**
 * A text with words marked by U+0002 and U+0003, as search gives it, in pieces.
 *
 * @param {string} excerpt
 * @returns {{text: string, found: boolean}[]}
 */
export function found(excerpt) {
  return excerpt.split(/(\u0002[^\u0003]*\u0003)/).flatMap((part) => {
    if (part === '') return [];
    const hit = part.startsWith('\u0002');
    return [{ text: hit ? part.slice(1, -1) : part, found: hit }];
  });
}
