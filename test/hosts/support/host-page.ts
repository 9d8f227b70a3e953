/** A page of a host, as odd as one likes: any headers, any scripts, any markup around the built element. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { WidgetPage } from '../../e2e/support/pages.ts';
import { listenInside, tellsWhatItHears, type Heard } from './hearing.ts';
import type { HostTown } from './host-town.ts';

export interface HostPageOptions {
  /** `Content-Security-Policy` of the page. */
  readonly policy?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Markup of the page's head, before any script. */
  readonly head?: string;
  /** A script of the page, in a file of its own, that runs before the element's. */
  readonly script?: string;
  /** The script tags of the element. */
  readonly tags?: string;
  /** What stands between `<body>` and its end. */
  readonly body?: string;
  /** For every script tag that this file writes. */
  readonly nonce?: string;
}

/** A callback address of the tenant's application: whoever signs in here comes back here. */
export const PATH = '/embed';

export const MODULE = '<script type="module" src="/widget/account-password-manager.js"></script>';
export const CLASSIC = '<script defer src="/widget/account-password-manager.iife.js"></script>';

/** @param more attributes beside the tenant and the client */
export const element = (town: HostTown, more = 'ask-email'): string =>
  `<account-password-manager domain="${town.tenant.url}" client-id="acme-spa" ${more}></account-password-manager>`;

/** With Option 3 beside the others. */
export const withProxy = (town: HostTown, more = ''): string =>
  element(town, `proxy-url="${town.proxyUrl}" proxy-audience="https://api.acme.example/password" ${more}`);

export class HostPage {
  readonly town: HostTown;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly widget: WidgetPage;
  /** Everything the page and its frames heard, threw and logged, over all its loads. */
  readonly heard: readonly Heard[];
  /** Addresses asked for. */
  readonly requests: readonly string[];

  constructor(town: HostTown, context: BrowserContext, page: Page) {
    this.town = town;
    this.context = context;
    this.page = page;
    this.widget = new WidgetPage(page);
    this.heard = tellsWhatItHears(page);
    const requests: string[] = [];
    page.on('request', request => requests.push(request.url()));
    this.requests = requests;
  }

  /** Opens the page, or replaces the one that is open. */
  async show(options: HostPageOptions = {}, origin = this.town.hostUrl): Promise<void> {
    this.serve(PATH, options);
    await this.page.goto(`${origin}${PATH}`);
  }

  /** Serves the page at this path from now on, and does not go there. */
  serve(path: string, options: HostPageOptions = {}): void {
    const { script } = options;
    const file = `${path}.js`;
    const { files } = this.town;
    files.set(path, pageOf(options, script === undefined ? undefined : file, this.town));
    if (script !== undefined) this.file(file, script);
  }

  /** A script of the host's own. */
  file(path: string, body: string): void {
    this.town.files.set(path, { headers: { 'Content-Type': 'text/javascript' }, body });
  }

  of(kind: Heard['kind']): string[] {
    return this.heard.filter(heard => heard.kind === kind).map(({ text }) => text);
  }

  async close(): Promise<void> {
    this.town.files.clear();
    await this.context.close();
  }
}

/** A visitor without a past, and a page that shows nothing yet. */
export async function newHost(
  browser: Browser,
  town: HostTown,
  options: BrowserContextOptions = {},
): Promise<HostPage> {
  return openHost(await browser.newContext({ serviceWorkers: 'block', ...options }), town);
}

export async function openHost(context: BrowserContext, town: HostTown): Promise<HostPage> {
  context.setDefaultTimeout(12_000);
  const page = await context.newPage();
  await listenInside(page);
  return new HostPage(town, context, page);
}

function pageOf(
  options: HostPageOptions,
  script: string | undefined,
  town: HostTown,
): { headers: Record<string, string>; body: string } {
  const { policy, headers = {}, head = '', tags = MODULE, body = element(town), nonce } = options;
  const scripts = `${script === undefined ? '' : `<script src="${script}"></script>`}${tags}`;
  const withNonce = nonce === undefined ? scripts : scripts.replaceAll('<script', `<script nonce="${nonce}"`);
  return {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-cache',
      ...(policy === undefined ? {} : { 'Content-Security-Policy': policy }),
      ...headers,
    },
    body: `<!doctype html><html lang="en"><head><title>Host</title>${head}${withNonce}</head><body>${body}</body></html>`,
  };
}
