/** What the desk tells while the page is open: new versions, and how far a reading is. */

let saved = $state.raw(null);
let progress = $state.raw(null);
let epoch = $state(0);

export const live = {
  /** The version saved since the page was opened or last shown anew: {version, at, why}, or null. */
  get saved() {
    return saved;
  },
  /** The last word on a reading that goes on, or null. */
  get progress() {
    return progress;
  },
  /** Grows whenever the reader takes the newest version: every resource is read again. */
  get epoch() {
    return epoch;
  },
};

/** Shows the newest version. */
export function refresh() {
  saved = null;
  epoch++;
}

/** Starts to listen; the browser connects again by itself. */
export function listen() {
  const source = new EventSource('/api/live');
  source.addEventListener('saved', (event) => {
    saved = JSON.parse(event.data);
    progress = null;
  });
  source.addEventListener('progress', (event) => {
    progress = JSON.parse(event.data);
  });
  return () => source.close();
}
