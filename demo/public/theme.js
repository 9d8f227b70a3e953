/* global document, localStorage */
/* Applies the visitor's choice of light or dark before anything is painted; a module would come too late. */
try {
  const theme = localStorage.getItem('demo.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the system's choice stands.
}
