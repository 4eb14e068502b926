// Runs before the first paint, so that a chosen theme never flashes. The key is shared with src/lib/theme.ts.
try {
  const theme = localStorage.getItem('comity.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be closed to us; the system's theme is used.
}
