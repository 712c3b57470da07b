/**
 * The address, and the page that it names. Links are plain `<a href>`: clicks on them are taken here.
 *
 * @typedef {{name: string, title: string, load: () => Promise<{default: any}>}} Route
 */

/** Every page; the last part of an address may be an id. Pages are loaded when they are first asked for. */
const routes = {
  '/': { name: 'record', title: 'Record', load: () => import('../pages/Record.svelte') },
  '/happening/:id': { name: 'happening', title: 'Happening', load: () => import('../pages/Happening.svelte') },
  '/accounts': { name: 'accounts', title: 'Accounts', load: () => import('../pages/Accounts.svelte') },
  '/article/:id': { name: 'article', title: 'Article', load: () => import('../pages/Article.svelte') },
  '/statements': { name: 'statements', title: 'Statements', load: () => import('../pages/Statements.svelte') },
  '/search': { name: 'search', title: 'Search', load: () => import('../pages/Search.svelte') },
  '/sources': { name: 'sources', title: 'Sources', load: () => import('../pages/Sources.svelte') },
  '/timeline': { name: 'timeline', title: 'Timeline', load: () => import('../pages/Timeline.svelte') },
  '/map': { name: 'map', title: 'Map', load: () => import('../pages/Map.svelte') },
  '/pairs': { name: 'pairs', title: 'Pairs', load: () => import('../pages/Pairs.svelte') },
  '/pair/:id': { name: 'pair', title: 'Pair', load: () => import('../pages/Pair.svelte') },
  '/brief': { name: 'brief', title: 'Brief', load: () => import('../pages/Brief.svelte') },
  '/changes': { name: 'changes', title: 'Changes', load: () => import('../pages/Changes.svelte') },
};

const missing = { name: 'missing', title: 'No such page', load: () => import('../pages/Missing.svelte') };

let href = $state.raw(new URL(location.href));
let moves = $state(0);

const matched = $derived(match(href.pathname));
/** Of its own, so that links are not made anew when another parameter changes. */
const version = $derived(href.searchParams.get('version') || null);
const query = $derived(Object.fromEntries([...href.searchParams].filter(([, value]) => value !== '')));

/** Where the reader is. */
export const route = {
  /** @returns {Route} */
  get page() {
    return matched.page;
  },
  /** The id at the end of the address. @returns {string | null} */
  get id() {
    return matched.id;
  },
  get path() {
    return href.pathname;
  },
  /** The parameters, empty ones left out. @returns {Record<string, string>} */
  get query() {
    return query;
  },
  /** What stands behind `#`. */
  get hash() {
    return href.hash.slice(1);
  },
  /** Grows with every move to another page: pages put the focus on their heading then. */
  get moves() {
    return moves;
  },
};

/** @param {string} path */
function match(path) {
  if (Object.hasOwn(routes, path)) return { page: routes[path], id: null };
  const cut = path.lastIndexOf('/');
  const page = cut > 0 && path.length > cut + 1 ? routes[path.slice(0, cut) + '/:id'] : undefined;
  return page ? { page, id: decodeURIComponent(path.slice(cut + 1)) } : { page: missing, id: null };
}

/**
 * An address with parameters; a cited version in the present address is kept.
 *
 * @param {string} path
 * @param {Record<string, string | number | null | undefined>} [params] empty ones are left out
 */
export function to(path, params = {}) {
  const all = { ...params, version: params.version ?? version };
  if (Object.values(all).every((value) => value === null || value === undefined || value === '')) return path;
  const [bare, hash] = path.split('#');
  const text = new URLSearchParams(
    Object.entries(all)
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([name, value]) => [name, String(value)]),
  ).toString();
  return bare + (text ? '?' + text.replaceAll('%2C', ',') : '') + (hash ? '#' + hash : '');
}

/**
 * Goes to an address of ours.
 *
 * @param {string} address
 * @param {{replace?: boolean, stay?: boolean}} [how] replace: no new entry in the history; stay: no scrolling, no change of focus
 */
export function go(address, { replace = false, stay = false } = {}) {
  keepPlace();
  const next = new URL(address, location.href);
  const same = next.pathname === href.pathname;
  history[replace ? 'replaceState' : 'pushState']({}, '', next);
  href = next;
  if (!stay && !(same && next.hash)) {
    scrollTo(0, 0);
    moves++;
  }
}

/** Where the reader was on the page that is left, for the way back. */
function keepPlace() {
  history.replaceState({ ...history.state, y: scrollY }, '');
}

/** Listens to links and to the browser's back and forward. */
export function start() {
  history.scrollRestoration = 'manual';
  addEventListener('popstate', (event) => {
    href = new URL(location.href);
    comeBack(event.state?.y ?? 0);
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!link || event.defaultPrevented || event.button !== 0 || hasModifier(event)) return;
    if (link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
    if (link.pathname.startsWith('/api/') || link.pathname.includes('.')) return;
    if (link.getAttribute('href').startsWith('#')) return;
    event.preventDefault();
    go(link.href);
  });
}

/** @param {MouseEvent} event */
function hasModifier(event) {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

/** Scrolls to where the reader was, as soon as the page is long enough again. @param {number} y */
function comeBack(y, tries = 40) {
  scrollTo(0, y);
  if (Math.abs(scrollY - y) > 2 && tries > 0) setTimeout(() => comeBack(y, tries - 1), 25);
}
