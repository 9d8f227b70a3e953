/** What every page of the demo's own site does: the choice of light or dark, updates, and links to the inbox. */
import '../offline/presence.ts';
import { followUpdates, retire } from '../offline/updates.ts';
import { asked } from './asked.ts';
import { need } from './dom.ts';

const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const WORDS: Readonly<Record<Theme, string>> = { auto: 'system', light: 'light', dark: 'dark' };
/** Read by `theme.js` as well. */
const KEY = 'demo.theme';

const button = need('[data-theme-button]', HTMLButtonElement);
button.addEventListener('click', () => choose(THEMES[(THEMES.indexOf(chosen()) + 1) % THEMES.length] ?? 'auto'));
label();
void asked.then(({ inbox, worker }) => {
  void (worker ? followUpdates() : retire());
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-inbox]')) link.href = inbox;
});

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
  need('[data-theme-name]', HTMLElement).textContent = WORDS[chosen()];
}
