/** A guide as a page of the demo's site: navigation, the text, and what is on this page. */
import { readFileSync } from 'node:fs';
import type { Chapter, Guide } from './contents.ts';
import { OPENAPI_FILE } from './proxy-api.ts';
import { escapeHtml, renderGuide, renderInline } from './markdown.ts';

const TEMPLATE = new URL('../../../demo/docs/template.html', import.meta.url);

export function guidePage(guide: Guide, chapters: readonly Chapter[]): string {
  const { html, sections } = renderGuide(guide.markdown);
  const onThisPage = sections
    .filter(({ depth }) => depth === 2)
    .map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`);
  return fill({
    title: guide.title,
    description: escapeHtml(guide.summary.replace(/[`*]|\]\([^)]*\)|\[/g, '').replace(/\s+/g, ' ')),
    navigation: navigation(chapters, guide.slug),
    content: html.replace('</h1>', `</h1>${deed(guide.slug)}`) + neighbours(guide, chapters),
    outline:
      onThisPage.length > 1
        ? `<nav class="outline" aria-labelledby="outline"><h2 id="outline">On this page</h2><ul>${onThisPage.join('')}</ul></nav>`
        : '',
  });
}

export function contentsPage(chapters: readonly Chapter[]): string {
  const list = chapters.map(({ title, guides }) => {
    const items = guides.map(
      ({ slug, title: name, summary }) =>
        `<li><h3><a href="/docs/${slug}">${escapeHtml(name)}</a></h3><p>${renderInline(firstSentence(summary))}</p></li>`,
    );
    return `<section><h2>${escapeHtml(title)}</h2><ul class="cards">${items.join('')}</ul></section>`;
  });
  return fill({
    title: 'Docs',
    description: 'How to put account-password-manager on a page, set Auth0 up for it, and run it safely.',
    navigation: navigation(chapters),
    content: `<h1>Docs</h1><p>How to put the element on a page, set Auth0 up for it, and run it safely.</p>${list.join('')}`,
    outline: '',
  });
}

/** Dots inside code, a file name for example, end no sentence. */
const firstSentence = (text: string): string => /^(?:`[^`]*`|[^`])*?\.(?=\s|$)/.exec(text)?.[0] ?? text;

/** Options can be run in the demo, where the diagram lights up step by step; the interface is to be had as a file. */
function deed(slug: string): string {
  const [, flow] = /^option-\d-(.+)$/.exec(slug) ?? [];
  const button = (href: string, words: string): string => `<p><a class="button" href="${href}">${words}</a></p>`;
  if (flow !== undefined) return button(`/try?option=${flow}`, 'Run it, and watch the diagram');
  return `docs/${slug}.json` === OPENAPI_FILE ? button(`/${OPENAPI_FILE}`, 'OpenAPI document (JSON)') : '';
}

function navigation(chapters: readonly Chapter[], here?: string): string {
  return chapters
    .map(({ title, guides }) => {
      const items = guides.map(({ slug, title: name }) => {
        const current = slug === here ? ' aria-current="page"' : '';
        return `<li><a href="/docs/${slug}"${current}>${escapeHtml(name)}</a></li>`;
      });
      return `<p class="chapter">${escapeHtml(title)}</p><ul>${items.join('')}</ul>`;
    })
    .join('');
}

function neighbours({ slug }: Guide, chapters: readonly Chapter[]): string {
  const guides = chapters.flatMap(chapter => chapter.guides);
  const index = guides.findIndex(guide => guide.slug === slug);
  const link = (guide: Guide | undefined, word: string): string =>
    guide ? `<a href="/docs/${guide.slug}"><span>${word}</span> ${escapeHtml(guide.title)}</a>` : '';
  return `<nav class="neighbours" aria-label="Next and previous">${link(guides[index - 1], 'Previous')}${link(guides[index + 1], 'Next')}</nav>`;
}

function fill(parts: Readonly<Record<string, string>>): string {
  return readFileSync(TEMPLATE, 'utf8').replace(
    /<!-- docs:(\w+) -->|%(\w+)%/g,
    (all, block?: string, word?: string) => {
      return parts[block ?? word ?? ''] ?? all;
    },
  );
}
