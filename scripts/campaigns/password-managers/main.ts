// campaign:password-managers: what password managers make of Option 3's form, in the shadow and in the light DOM.
import { Checks } from './checks.ts';
import { tryChromium } from './try-chromium.ts';
import { tryDuckDuckGo } from './try-duckduckgo.ts';
import { tryKeePassXc } from './try-keepassxc.ts';

/** `-- keepassxc-browser` tries that one alone. */
const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => !wanted.length || wanted.includes(name);

const checks = new Checks();
for (const mode of ['shadow', 'light-dom'] as const) {
  if (isWanted('chromium')) await tryChromium(checks, mode);
  if (isWanted('keepassxc-browser')) await tryKeePassXc(checks, mode);
  if (isWanted('duckduckgo')) await tryDuckDuckGo(checks, mode);
}

console.log(`\ncampaign:password-managers: ${checks.held} of ${checks.all} checks hold (goal all)`);
process.exitCode = checks.all > 0 && checks.held === checks.all ? 0 : 1;
