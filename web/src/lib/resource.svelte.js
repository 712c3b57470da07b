import { get, remembered } from './api.js';
import { live } from './live.svelte.js';

/** @typedef {[path: string, params?: Record<string, any>] | null} Address */

/**
 * What the API holds at an address, read again whenever the address changes or the reader takes a new version. While the next is on
 * its way the last stays, so that nothing flashes. Call it while a component is made.
 *
 * @param {() => Address} address null: nothing is asked for
 */
export function resource(address) {
  let data = $state.raw(null);
  let error = $state.raw(null);
  let loading = $state(true);
  const asked = $derived(JSON.stringify(address()));

  // Before anything is drawn anew, so that the desk reads while the page draws.
  $effect.pre(() => {
    live.epoch;
    const [path, params] = JSON.parse(asked) ?? [];
    if (!path) return;
    const known = remembered(path, params);
    if (known) data = known;
    const stop = new AbortController();
    loading = true;
    get(path, params, stop.signal).then(
      (body) => {
        if (stop.signal.aborted) return;
        data = body;
        error = null;
        loading = false;
      },
      (problem) => {
        if (stop.signal.aborted) return;
        data = null;
        error = problem;
        loading = false;
      },
    );
    return () => stop.abort();
  });

  return {
    /** The body, or null before the first has come or where it cannot be had. */
    get data() {
      return data;
    },
    /** @returns {import('./api.js').Problem | null} */
    get error() {
      return error;
    },
    get loading() {
      return loading;
    },
  };
}

/** The further pages that were shown behind a first one, so that the way back shows as much. */
const shown = new WeakMap();

/**
 * A list that comes page by page: `{items, next, total, ...}`.
 *
 * @param {() => Address} address of the first page
 */
export function pages(address) {
  const first = resource(address);
  let added = $state.raw({ first: null, extra: [] });
  let busy = $state(false);
  const extra = $derived(added.first === first.data ? added.extra : (shown.get(first.data) ?? []));
  const bodies = $derived(first.data ? [first.data, ...extra] : []);
  const items = $derived(bodies.flatMap((body) => body.items));

  /** Adds the next page. */
  async function more() {
    const [path, params] = address() ?? [];
    const start = first.data;
    const cursor = bodies.at(-1)?.next;
    if (!cursor || busy || !path) return;
    busy = true;
    try {
      const body = await get(path, { ...params, cursor });
      if (start !== first.data) return;
      const longer = [...extra, body];
      shown.set(start, longer);
      added = { first: start, extra: longer };
    } finally {
      busy = false;
    }
  }

  return {
    get first() {
      return first.data;
    },
    /** All that came, page by page. */
    get bodies() {
      return bodies;
    },
    get items() {
      return items;
    },
    get total() {
      return first.data?.total ?? 0;
    },
    get next() {
      return bodies.at(-1)?.next ?? null;
    },
    get error() {
      return first.error;
    },
    get loading() {
      return first.loading;
    },
    get busy() {
      return busy;
    },
    more,
  };
}
