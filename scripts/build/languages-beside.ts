/**
 * Leaves the languages out of a file that holds everything else: it fetches the chunks that `dist/cdn` has anyway, one
 * language at a time. A page that speaks English would download thirty others.
 */
import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

const TABLE = '/widget/messages/languages.ts';
const LANGUAGE = /^\.\/([\w-]+)\/\1\.ts$/;

/** @param folder where the chunks are; they are built first */
export function languagesBeside(folder: string): Plugin {
  return {
    name: 'languages-beside',
    enforce: 'pre',
    resolveId(source, importer = '') {
      const [, tag] = LANGUAGE.exec(source) ?? [];
      if (!tag || !importer.endsWith(TABLE)) return null;
      const chunk = readdirSync(folder).find(name => new RegExp(`^${tag}-[\\w-]{8}\\.js$`).test(name));
      if (!chunk) throw new Error(`There is no chunk for the language ${tag}; build the mode cdn first.`);
      return { id: `./chunks/${chunk}`, external: true };
    },
  };
}
