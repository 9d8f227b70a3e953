/** Escaped HTML, and the frame around every page of Universal Login. */
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Messages } from './messages/messages.ts';

export { html } from 'hono/html';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What stands where nothing is wanted. */
export const nothing = '';

export interface PageContent {
  readonly title: string;
  readonly content: Html | string;
  /** A sign above the title in place of the tenant's logo. */
  readonly mark?: 'good' | 'bad';
}

export function document(messages: Messages, tenantName: string, page: PageContent): Html {
  return html`<!doctype html>
    <html lang="${messages.language}" dir="${messages.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${page.title} | ${tenantName}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/u/assets/styles.css" />
        <script type="module" src="/u/assets/page.js"></script>
      </head>
      <body>
        <main>
          ${page.mark ? mark(page.mark) : logo(tenantName)}
          <h1>${page.title}</h1>
          ${page.content}
        </main>
        <footer>${messages.localNote}</footer>
      </body>
    </html>`;
}

function logo(tenantName: string): Html {
  return html`<div class="logo" aria-hidden="true">${tenantName.slice(0, 1)}</div>`;
}

function mark(kind: 'good' | 'bad'): Html {
  return html`<div class="mark ${kind}" aria-hidden="true">${kind === 'good' ? '✓' : '!'}</div>`;
}
