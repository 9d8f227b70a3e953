/** `dist/cdn/sri.json`: what a page's `integrity` attribute says for each file of this version. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const CDN = 'dist/cdn';

/** Integrity by file, as Subresource Integrity §3.5 spells it (SHA-384). */
export type Integrity = Readonly<Record<string, string>>;

export async function writeIntegrity(): Promise<Integrity> {
  const files = (await readdir(CDN, { recursive: true })).filter(file => file.endsWith('.js')).sort();
  const entries = await Promise.all(
    files.map(async file => {
      const hash = createHash('sha384').update(await readFile(join(CDN, file)));
      return [file, `sha384-${hash.digest('base64')}`] as const;
    }),
  );
  const integrity = Object.fromEntries(entries);
  await writeFile(join(CDN, 'sri.json'), `${JSON.stringify(integrity, undefined, 2)}\n`);
  return integrity;
}
