/**
 * DuckDuckGo's autofill, which its browsers carry: what its scanner makes of our form. It is in no registry, so it runs
 * where `DUCKDUCKGO_AUTOFILL` names a checkout of https://github.com/duckduckgo/duckduckgo-autofill, and only there.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../../set-up/ensure-browser.ts';
import { startTown } from '../../town/town.ts';
import type { Checks } from './checks.ts';
import { IsolatedWorld } from './isolated-world.ts';
import { ADA, FIRST_PASSWORD, Person, type Mode } from './person.ts';

const NEW_PASSWORD = 'Battery-Staple-77';

interface Found {
  readonly fields: readonly (readonly [name: string, type: string])[];
  readonly username?: string;
  readonly password?: string;
}

const EXPECTED: Found['fields'] = [
  ['username', 'credentials.username'],
  ['current-password', 'credentials.password.current'],
  ['new-password', 'credentials.password.new'],
  ['repeat-password', 'credentials.password.new'],
];

export async function tryDuckDuckGo(checks: Checks, mode: Mode): Promise<void> {
  const checkout = process.env['DUCKDUCKGO_AUTOFILL'];
  checks.about(`DuckDuckGo autofill, ${mode}`);
  if (checkout === undefined) {
    checks.note('not tried: DUCKDUCKGO_AUTOFILL does not name a checkout');
    return;
  }
  const town = await startTown();
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--disable-gpu', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const ada = new Person(await browser.newPage(), town, mode);
    await ada.signIn(FIRST_PASSWORD);
    await ada.openForm();
    const world = await IsolatedWorld.open(ada.page);
    await world.run(withEntry(readFileSync(join(checkout, 'dist/autofill-debug.js'), 'utf8')));
    checks.note(`forms found before anybody touches them: ${(await world.run<readonly Found[]>('found()')).length}`);

    await ada.fillIn(FIRST_PASSWORD, NEW_PASSWORD);
    const [form, ...others] = await world.run<readonly Found[]>('found()');
    checks.that('finds one form', form !== undefined && others.length === 0);
    checks.that('knows every field', JSON.stringify(form?.fields) === JSON.stringify(EXPECTED), form?.fields);
    const isRight = form?.username === ADA && form.password === NEW_PASSWORD;
    checks.that('would save the new password for the account', isRight, form);
  } finally {
    await browser.close();
    await town.close();
  }
}

/** Its own bundle, with a way in at the end: by itself it starts only inside DuckDuckGo's browsers. */
function withEntry(bundle: string): string {
  const end = bundle.lastIndexOf('})();');
  return `${bundle.slice(0, end)}
    const scanner = createScanner(InterfacePrototype.default());
    scanner.init();
    globalThis.found = () =>
      [...scanner.forms.values()].map(form => ({
        fields: [...form.inputs.all].map(input => [input.name, input.getAttribute('data-ddg-inputtype')]),
        ...form.getValuesReadyForStorage().credentials,
      }));
  })();`;
}
