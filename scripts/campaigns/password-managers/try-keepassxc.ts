/** KeePassXC-Browser's content scripts, unmodified, beside our form; a stub answers in place of its background and database. */
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../../set-up/ensure-browser.ts';
import { startTown, type Town } from '../../town/town.ts';
import type { Checks } from './checks.ts';
import { IsolatedWorld } from './isolated-world.ts';
import { readKeePassXcBrowser, type Extension } from './keepassxc-source.ts';
import { ADA, FIRST_PASSWORD, Person, type Mode } from './person.ts';

const NEW_PASSWORD = 'Battery-Staple-77';

const LABELS = ['Current password', 'New password', 'Repeat new password'];
const ALL = ['current-password', 'new-password', 'repeat-password'];

/** What its banner would save. */
interface Asked {
  readonly username: string;
  readonly password: string;
  readonly usernameExists: boolean;
}

/** The extension looks at the page in its own time. */
const LOOKS_MS = 3_000;

export async function tryKeePassXc(checks: Checks, mode: Mode): Promise<void> {
  const extension = readKeePassXcBrowser();
  const town = await startTown();
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--disable-gpu', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const ada = new Person(await browser.newPage(), town, mode);
    checks.about(`KeePassXC-Browser ${extension.version}, ${mode}`);
    await ada.signIn(FIRST_PASSWORD);
    const world = await inject(ada, extension, town);
    await ada.openForm();
    await sleep(LOOKS_MS);
    // What its button "Redetect login fields" does: nothing tells it of changes inside a shadow.
    if (mode === 'shadow') await world.run('kpxc.initCredentialFields()');
    const names = `kpxc.combinations.map(({ password }) => password?.name ?? '')`;
    const fields = await world.run<readonly string[]>(names);
    if (mode === 'shadow' && !fields.length) {
      checks.note('finds no field, not even with its improved detection');
      return;
    }
    checks.that('finds the three password fields, in order', fields.join() === ALL.join(), fields);
    // What its icon in the first field does.
    await world.run('kpxcFill.fillFromUsernameIcon(kpxc.combinations[0])');
    const values = await Promise.all(LABELS.map(label => ada.field(label).inputValue()));
    checks.that('fills the saved password as the current one', values.join() === `${FIRST_PASSWORD},,`, values);

    await ada.fillIn(undefined, NEW_PASSWORD);
    await ada.submit('changed');
    await sleep(LOOKS_MS);
    const asked = await world.run<Asked | undefined>('kpxcBanner.created ? kpxcBanner.credentials : undefined');
    if (mode === 'shadow' && !asked) {
      checks.note('does not notice that the form is sent');
      return;
    }
    const isRight = asked?.username === ADA && asked.password === NEW_PASSWORD && asked.usernameExists;
    checks.that('asks to update the entry of the account with the new password', isRight, asked);
  } finally {
    await browser.close();
    await town.close();
  }
}

async function inject(ada: Person, extension: Extension, town: Town): Promise<IsolatedWorld> {
  const world = await IsolatedWorld.open(ada.page);
  const entry = { login: ADA, password: FIRST_PASSWORD, name: 'Acme', uuid: 'entry', stringFields: [] };
  // "Improved input field detection" switched on for the site: the setting with which it looks into shadows, if at all.
  const site = { url: `${town.demoUrl}/*`, ignore: 'ignoreNothing', usernameOnly: false, improvedFieldDetection: true };
  await world.run(`
    const said = [];
    const answers = {
      load_settings: () => ({ ...${extension.defaultSettings}, sitePreferences: ${JSON.stringify([site])} }),
      get_status: () => ({ keePassXCAvailable: true, databaseClosed: false }),
      retrieve_credentials: () => [${JSON.stringify(entry)}],
      page_get_redirect_count: () => 0,
      password_get_filled: () => false,
      get_connected_database: () => ({ identifier: 'database' }),
      check_database_hash: () => 'hash',
      get_totp: () => '',
    };
    globalThis.browser = {
      runtime: {
        sendMessage: async message => {
          said.push(message);
          return answers[message.action]?.();
        },
        onMessage: { addListener() {} },
        getURL: path => path,
        getManifest: () => ({ version: '' }),
      },
      i18n: { getMessage: key => key },
      extension: { getURL: path => path },
    };
    globalThis.chrome = globalThis.browser;
  `);
  // In one go, as a browser runs them: the last ones are there before the first ask for anything.
  await world.run(extension.scripts.join('\n;\n'));
  return world;
}
