/** A brief as a desk edits it: sections and sentences left out, moved, added. What the record says is never changed. */

let keys = 0;

/** A copy of the view's sections in which every part has a key. */
function copy(sections) {
  return sections.map((s) => ({
    ...s,
    key: ++keys,
    groups: s.groups.map((g) => ({ ...g, key: ++keys, sentences: g.sentences.map((l) => ({ ...l, key: ++keys })) })),
  }));
}

export function draft() {
  let of = $state.raw(null);
  let sections = $state([]);
  let edited = $state(false);

  return {
    /** The answer that the draft was made of. */
    get of() {
      return of;
    },
    get sections() {
      return sections;
    },
    get edited() {
      return edited;
    },
    /** Starts from what the view says. */
    start(view) {
      of = view;
      sections = copy(view.sections);
      edited = false;
    },
    /** Leaves a part out of its list. */
    drop(list, part) {
      list.splice(list.indexOf(part), 1);
      edited = true;
    },
    /** Moves a part up (-1) or down (1) in its list. */
    move(list, part, by) {
      const at = list.indexOf(part);
      if (at + by < 0 || at + by >= list.length) return;
      list.splice(at + by, 0, ...list.splice(at, 1));
      edited = true;
    },
    /** Adds a sentence of the desk's own at the end of a section. */
    add(section, text, citations) {
      if (citations.length === 0) throw new Error('a sentence that cites nothing');
      let own = section.groups.find((g) => g.own);
      if (!own) {
        section.groups.push({ key: ++keys, heading: 'Added by the desk', sentences: [], left: 0, own: true });
        own = section.groups.at(-1);
      }
      own.sentences.push({ key: ++keys, lead: null, text, labels: [], citations, uncited: 0, under: null });
      edited = true;
    },
  };
}

/**
 * The citation of words of a report, or a sentence that says why there is none.
 *
 * @param {{id: string, text: string}} article
 * @param {number} number of the report in the brief
 * @param {string} words empty for the report as a whole
 */
export function cite(article, number, words) {
  if (!words) return { number, span: null, file: null, line: null };
  const at = article.text.indexOf(words);
  if (at < 0) return `Report ${number} does not have these words. Copy them from the report, exactly.`;
  const start = Array.from(article.text.slice(0, at)).length;
  return { number, span: { article: article.id, start, end: start + Array.from(words).length, quote: words }, file: null, line: null };
}
