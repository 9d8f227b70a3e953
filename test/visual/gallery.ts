/**
 * `npm run gallery`: pictures of every state in every theme, direction and colour scheme, in `dist/gallery/index.html`.
 *
 * `npm run gallery -- HEAD` (or any other commit) draws that commit as well, on the same machine with the same fonts, and
 * marks what looks different. Ends with one line; fails when something does.
 */
import { execSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../e2e/support/browser.ts';
import { galleryIndex, type Picture } from './support/gallery-index.ts';
import { openGallerySite, type Look } from './support/gallery-site.ts';
import { countDifferentPixels } from './support/pixels.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, 'dist/gallery');
const WIDTH = 420;

/** Draws every exhibit of a checkout. Answers PNGs by file name. */
async function draw(browser: Browser, root: string, themes?: readonly string[]): Promise<Map<string, Buffer>> {
  const site = await openGallerySite(browser, root);
  const pictures = new Map<string, Buffer>();
  for (const look of looks((themes ?? site.themes).filter(theme => site.themes.includes(theme)))) {
    const page = await site.open(look);
    for (const [name, png] of await pictureAll(page)) pictures.set(fileOf(name, look), png);
    await page.context().close();
  }
  await site.close();
  return pictures;
}

const looks = (themes: readonly string[]): Look[] =>
  themes.flatMap(theme =>
    (['light', 'dark'] as const).flatMap(scheme =>
      (['ltr', 'rtl'] as const).map(direction => ({ theme, scheme, direction, width: WIDTH })),
    ),
  );

const fileOf = (exhibit: string, { theme, scheme, direction }: Look): string =>
  `${exhibit}.${theme}.${scheme}.${direction}.png`;

/** One picture of the whole page, cut up by the browser: four hundred single ones take minutes. */
async function pictureAll(page: Page): Promise<[string, Buffer][]> {
  const frames = await page.evaluate(() =>
    [...document.querySelectorAll('account-password-manager')].map(element => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { name: element.id, clip: { x: x - 8, y: y - 8, width: width + 16, height: height + 16 } };
    }),
  );
  const pictures: [string, Buffer][] = [];
  for (const { name, clip } of frames)
    pictures.push([name, await page.screenshot({ clip, fullPage: true, animations: 'disabled' })]);
  return pictures;
}

async function checkOut(commit: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'apm-before-'));
  execSync(
    `git archive ${JSON.stringify(commit)} widget contract policy test/widget themes package.json | tar -x -C ${folder}`,
    {
      cwd: ROOT,
    },
  );
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

const commit = process.argv[2];
const browser = await launchBrowser();
await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });

const now = await draw(browser, ROOT);
let before = new Map<string, Buffer>();
if (commit !== undefined) {
  const folder = await checkOut(commit);
  before = await draw(browser, folder);
  await rm(folder, { recursive: true });
}

const pictures: Picture[] = [];
for (const [file, png] of now) {
  await writeFile(join(OUT, file), png);
  const old = before.get(file);
  const different = old && !old.equals(png) ? await countDifferentPixels(browser, old, png) : 0;
  if (old && different) await writeFile(join(OUT, `before.${file}`), old);
  pictures.push({ file, isNew: commit !== undefined && !old, different });
}
await browser.close();
await writeFile(join(OUT, 'index.html'), galleryIndex(pictures));

const changed = pictures.filter(({ different, isNew }) => different || isNew).length;
const compared = commit === undefined ? '' : `, ${changed} look different from ${commit}`;
console.log(`gallery: ${pictures.length} pictures in dist/gallery/index.html${compared}`);
process.exitCode = changed ? 1 : 0;
