/** Makes pages of the demo's site from the Markdown in `docs/` at build time, and an index to search them. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { openApiDocument } from '../../proxy/openapi.ts';
import { readChapters } from './docs/contents.ts';
import { renderGuide } from './docs/markdown.ts';
import { contentsPage, guidePage } from './docs/page.ts';
import { OPENAPI_FILE } from './docs/proxy-api.ts';

/** An entry of `/docs/search.json`, read by `demo/docs/search.ts`. */
export interface SearchEntry {
  readonly page: string;
  readonly section: string;
  readonly url: string;
  readonly text: string;
}

/** File of the page → its HTML. The files exist only in the build. */
export function renderDocs(): ReadonlyMap<string, string> {
  const chapters = readChapters();
  return new Map([
    ['docs.html', contentsPage(chapters)],
    ...chapters.flatMap(({ guides }) =>
      guides.map(guide => [`docs/${guide.slug}.html`, guidePage(guide, chapters)] as const),
    ),
  ]);
}

/** They name everything there is, so that guides which explain it come first where both answer. */
const REFERENCES = ['parts-and-tokens', 'proxy-api'];

export function searchIndex(): readonly SearchEntry[] {
  return readChapters()
    .flatMap(({ guides }) => guides)
    .sort((a, b) => Number(REFERENCES.includes(a.slug)) - Number(REFERENCES.includes(b.slug)))
    .flatMap(({ slug, title, markdown }) =>
      renderGuide(markdown).sections.map(section => ({
        page: title,
        section: section.depth === 1 ? '' : section.title,
        url: `/docs/${slug}${section.id && `#${section.id}`}`,
        text: section.text,
      })),
    );
}

const ROOT = fileURLToPath(new URL('../../demo/', import.meta.url));

export function docs(): Plugin {
  const pages = new Map([...renderDocs()].map(([file, html]) => [ROOT + file, html]));
  return {
    name: 'docs',
    config: () => ({ build: { rolldownOptions: { input: [...pages.keys()] } } }),
    resolveId: id => (pages.has(id) ? id : undefined),
    load: id => pages.get(id),
    // After the partials: a guide is a part of the docs, which the header links to.
    transformIndexHtml: {
      order: 'pre',
      handler: (page, { path }) =>
        path.startsWith('/docs/') ? page.replace('href="/docs"', 'href="/docs" aria-current="true"') : page,
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'docs/search.json', source: JSON.stringify(searchIndex()) });
      this.emitFile({ type: 'asset', fileName: OPENAPI_FILE, source: JSON.stringify(openApiDocument, null, 2) });
    },
  };
}
