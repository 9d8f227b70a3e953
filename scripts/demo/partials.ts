/** Fills `<!-- header -->` and `<!-- footer -->` of the demo's pages at build time, so that each stands in one file. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const FOLDER = new URL('../../demo/site/', import.meta.url);

export const partials: Plugin = {
  name: 'partials',
  transformIndexHtml: {
    order: 'pre',
    async handler(page, { path }) {
      const [header, footer] = await Promise.all(
        ['header.html', 'footer.html'].map(file => readFile(new URL(file, FOLDER), 'utf8')),
      );
      const here = path.replace(/(index)?\.html$/, '');
      return page
        .replace('<!-- header -->', () =>
          (header ?? '').replace(`href="${here}"`, `href="${here}" aria-current="page"`),
        )
        .replace('<!-- footer -->', () => footer ?? '');
    },
  },
};
