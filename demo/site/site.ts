/** What every page of the demo's own site does: links to the inbox, and the choice of light or dark. */
import { configuration } from './configuration.ts';
import { need } from './dom.ts';

const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const WORDS: Readonly<Record<Theme, string>> = { auto: 'Theme: system', light: 'Theme: light', dark: 'Theme: dark' };
/** Read by `theme.js` as well. */
const KEY = 'demo.theme';

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-inbox]')) link.href = configuration.inbox;

const button = need('[data-theme-button]', HTMLButtonElement);
button.hidden = false;
button.addEventListener('click', () => choose(THEMES[(THEMES.indexOf(chosen()) + 1) % THEMES.length] ?? 'auto'));
label();

function chosen(): Theme {
  return THEMES.find(theme => theme === document.documentElement.dataset['theme']) ?? 'auto';
}

function choose(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  label();
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Holds for this page then.
  }
}

function label(): void {
  button.textContent = WORDS[chosen()];
}
