// Runs before the first paint, so that a chosen theme never flashes. The switch itself: src/lib/theme.svelte.js.
try {
  const theme = localStorage.getItem('recount.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // No storage: the system's theme holds.
}
