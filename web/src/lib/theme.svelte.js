/** Light, dark, or as the system has it. public/theme.js sets it before the first paint. */
const KEY = 'recount.theme';
export const THEMES = ['system', 'light', 'dark'];

let chosen = $state(document.documentElement.dataset.theme ?? 'system');

export const theme = {
  get chosen() {
    return chosen;
  },
};

/** The next of the three. */
export function turn() {
  chosen = THEMES[(THEMES.indexOf(chosen) + 1) % THEMES.length];
  if (chosen === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen;
  try {
    if (chosen === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, chosen);
  } catch {
    // No storage: it holds until the page is closed.
  }
}
