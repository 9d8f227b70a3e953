/** `dist/cdn/NOTICES.txt`: the licences of what is built into the files, which the minified files themselves leave out. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const CDN = 'dist/cdn';

/** Name of the package that a source of a bundle comes from. */
const PACKAGE = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/;

/** @throws when a package that is built in has no licence file */
export async function writeNotices(): Promise<string> {
  const maps = (await readdir(CDN, { recursive: true })).filter(file => file.endsWith('.js.map'));
  const sources = await Promise.all(
    maps.map(async file => (JSON.parse(await readFile(join(CDN, file), 'utf8')) as { sources: string[] }).sources),
  );
  const packages = new Set(sources.flat().flatMap(source => PACKAGE.exec(source)?.[1] ?? []));
  const notices = await Promise.all([...packages].sort().map(noticeOf));
  const text = `What these files are built from, beside the project itself:\n\n${notices.join('\n\n')}\n`;
  await writeFile(join(CDN, 'NOTICES.txt'), text);
  return text;
}

async function noticeOf(name: string): Promise<string> {
  const folder = join('node_modules', name);
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  const file = (await readdir(folder)).find(entry => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (!file) throw new Error(`${name} is built in, and has no licence file.`);
  return `── ${name} ${version}\n\n${(await readFile(join(folder, file), 'utf8')).trim()}`;
}
