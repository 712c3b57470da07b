import { go, route, to } from './router.svelte.js';

/** The parameters that filter happenings, in the API's names. Record, Timeline, Map and Brief share them. */
export const NAMES = ['q', 'type', 'status', 'state', 'actor', 'other', 'origins', 'from', 'to', 'country', 'undated', 'box', 'article', 'story'];

/** Those of the address that are set. @returns {Record<string, string>} */
export function filters() {
  return Object.fromEntries(NAMES.filter((name) => route.query[name]).map((name) => [name, route.query[name]]));
}

/** Where the record's page reads its happenings. @returns {[string, Record<string, any>]} */
export function recordAddress() {
  return ['/api/views/record', { ...filters(), order: route.query.order, limit: 50 }];
}

/** The values of a filter that takes several. @param {string} name @returns {string[]} */
export function values(name) {
  return route.query[name]?.split(',') ?? [];
}

/**
 * Sets filters in the address and leaves all other parameters.
 *
 * @param {Record<string, string | number | string[] | null>} changes null or empty takes a filter away
 * @param {{replace?: boolean}} [how] replace: while somebody types, so that the way back is one step
 */
export function filter(changes, { replace = false } = {}) {
  const flat = Object.fromEntries(
    Object.entries(changes).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
  );
  const all = { ...route.query, ...flat };
  if (!all.actor) delete all.other;
  go(to(route.path, all), { replace, stay: true });
}

/** Adds or takes one value of a filter that takes several. @param {string} name @param {string} value */
export function toggle(name, value) {
  const set = values(name);
  filter({ [name]: set.includes(value) ? set.filter((v) => v !== value) : [...set, value] });
}

/** Takes every filter away. */
export function clear() {
  filter(Object.fromEntries(NAMES.map((name) => [name, null])));
}
