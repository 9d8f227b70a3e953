/** Markdown → HTML for the docs site: raw HTML is shown and not obeyed, headings have addresses, wide things scroll. */
import { Marked, Renderer, type Token, type Tokens } from 'marked';

export interface Section {
  /** Part of the address behind `#`; empty for what stands before the first section. */
  readonly id: string;
  readonly title: string;
  /** What is read in it, without markup. */
  readonly text: string;
}

export interface RenderedGuide {
  readonly html: string;
  /** What stands under each second- and third-level heading. */
  readonly sections: readonly (Section & { readonly depth: number })[];
}

/** Renders a whole guide. */
export function renderGuide(markdown: string): RenderedGuide {
  const ids = new Map<string, number>();
  const html = parser(title => unique(slugOf(title), ids)).parse(markdown, { async: false });
  return { html, sections: sectionsOf(new Marked().lexer(markdown)) };
}

/** Renders a paragraph without its box. */
export const renderInline = (markdown: string): string => parser(slugOf).parseInline(markdown, { async: false });

/** The anchor that GitHub gives a heading, so that links work there as well as here. */
export const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);

function unique(slug: string, taken: Map<string, number>): string {
  const count = taken.get(slug) ?? 0;
  taken.set(slug, count + 1);
  return count === 0 ? slug : `${slug}-${count}`;
}

/** `csp.md#iframe` is `/docs/csp#iframe`; what is no guide stays in the repository and is no link. */
export function siteAddress(href: string): string | undefined {
  if (/^https?:|^#|^\//.test(href)) return href;
  const [, slug, anchor = ''] = /^(?:\.\/)?([\w-]+)\.md(#.*)?$/.exec(href) ?? [];
  return slug === undefined ? undefined : `/docs/${slug}${anchor}`;
}

class GuideRenderer extends Renderer {
  readonly #idOf: (title: string) => string;

  constructor(idOf: (title: string) => string) {
    super();
    this.#idOf = idOf;
  }

  override html({ text }: Tokens.HTML | Tokens.Tag): string {
    return escapeHtml(text);
  }

  override heading({ tokens, depth }: Tokens.Heading): string {
    const words = this.parser.parseInline(tokens);
    if (depth === 1) return `<h1>${words}</h1>\n`;
    const id = this.#idOf(plain(tokens));
    const anchor = `<a class="anchor" href="#${id}" aria-label="Link to this section">#</a>`;
    return `<h${depth} id="${id}">${words} ${anchor}</h${depth}>\n`;
  }

  override link({ href, tokens }: Tokens.Link): string {
    const words = this.parser.parseInline(tokens);
    const address = siteAddress(href);
    return address === undefined ? words : `<a href="${escapeHtml(address)}">${words}</a>`;
  }

  override code({ text, lang = '' }: Tokens.Code): string {
    const code = `<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>\n`;
    // The list of the steps says the same in words; the page draws it, and the try page runs it.
    return lang === 'mermaid'
      ? `<div class="scroll" data-diagram></div><details><summary>The diagram as Mermaid code</summary>${code}</details>\n`
      : code;
  }

  override table(token: Tokens.Table): string {
    return `<div class="table" tabindex="0" role="group" aria-label="Table">${super.table(token)}</div>\n`;
  }
}

function parser(idOf: (title: string) => string): Marked {
  return new Marked().setOptions({ renderer: new GuideRenderer(idOf) });
}

function sectionsOf(tokens: readonly Token[]): RenderedGuide['sections'] {
  const ids = new Map<string, number>();
  const sections: { id: string; title: string; text: string; depth: number }[] = [];
  for (const token of tokens) {
    if (token.type === 'heading') {
      const { depth, tokens: words } = token as Tokens.Heading;
      const title = plain(words);
      sections.push({ id: depth === 1 ? '' : unique(slugOf(title), ids), title, text: '', depth });
    } else {
      const last = sections.at(-1);
      if (last && token.type !== 'space') last.text = `${last.text} ${readable(token)}`.trim();
    }
  }
  return sections;
}

/** Good enough to be searched. */
const readable = (token: Token): string =>
  (token.type === 'code' ? (token as Tokens.Code).text : token.raw)
    .replace(/[`*|]|\]\([^)]*\)|-{3,}|[[\]]|(?<!\w)_|_(?!\w)/g, ' ')
    .replace(/\s+/g, ' ');

/** The words of a heading, without markup. */
function plain(tokens: readonly Token[]): string {
  return tokens
    .map(token => {
      const { text, tokens: inner } = token as { text?: string; tokens?: readonly Token[] };
      return inner ? plain(inner) : (text ?? '');
    })
    .join('');
}
