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

  $effect(() => {
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

/** What was already shown of lists, so that the way back shows as much: first body, items and cursor by address. */
const shown = new Map();

/**
 * A list that comes page by page: `{items, next, total, ...}`.
 *
 * @param {() => Address} address of the first page
 */
export function pages(address) {
  const first = resource(address);
  let extra = $state.raw([]);
  let next = $state.raw(null);
  let busy = $state(false);
  let of = null;

  $effect(() => {
    const body = first.data;
    if (!body || body === of) return;
    of = body;
    const before = shown.get(key());
    const same = before && before.first === body;
    extra = same ? before.extra : [];
    next = same ? before.next : body.next;
  });

  const key = () => JSON.stringify(address());

  /** Adds the next page. */
  async function more() {
    const [path, params] = address() ?? [];
    if (!next || busy || !path) return;
    busy = true;
    const started = of;
    try {
      const body = await get(path, { ...params, cursor: next });
      if (started !== of) return;
      extra = [...extra, ...body.items];
      next = body.next;
      shown.set(key(), { first: of, extra, next });
    } finally {
      busy = false;
    }
  }

  return {
    get first() {
      return first.data;
    },
    get items() {
      return first.data && of === first.data ? [...first.data.items, ...extra] : (first.data?.items ?? []);
    },
    get total() {
      return first.data?.total ?? 0;
    },
    get next() {
      return first.data && of === first.data ? next : (first.data?.next ?? null);
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
