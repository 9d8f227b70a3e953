/** Fills `<!-- head -->`, `<!-- header -->` and `<!-- footer -->` of the demo's pages at build time: each stands in one file. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const FOLDER = new URL('../../demo/site/', import.meta.url);
const PARTIALS = ['head', 'header', 'footer'];

export const partials: Plugin = {
  name: 'partials',
  transformIndexHtml: {
    order: 'pre',
    async handler(page, { path }) {
      const here = path.replace(/(index)?\.html$/, '');
      for (const name of PARTIALS) {
        const partial = await readFile(new URL(`${name}.html`, FOLDER), 'utf8');
        page = page.replace(`<!-- ${name} -->`, () =>
          partial.replace(`href="${here}"`, `href="${here}" aria-current="page"`),
        );
      }
      return page;
    },
  },
};
