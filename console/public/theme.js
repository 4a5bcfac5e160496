// Before the first paint, so that a chosen look does not flash in the other one. src/shell/theme.ts writes what is read here.
try {
  const chosen = localStorage.getItem('zodie-theme')
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen
} catch {
  // A browser that keeps nothing shows the look of the system.
}
