/** How pages are read from and written to HTTP: language, form fields, and the headers that keep secrets in. */
import type { Context } from 'hono';
import type { TenantContext, TenantEnv } from '../context.ts';
import type { RequestFacts } from '../extensions.ts';
import { document } from './html.ts';
import type { PageContent } from './html.ts';
import { chooseMessages } from './messages/choose.ts';
import type { Messages } from './messages/messages.ts';

export type PageRequest = Context<TenantEnv>;

export interface PageOptions extends PageContent {
  readonly messages: Messages;
  readonly status?: 200 | 400 | 403 | 404 | 429 | 500;
  /** Origins beside the tenant's own to which a form's answer may lead; browsers apply `form-action` to redirects too. */
  readonly formTargets?: readonly string[];
}

export async function page(tenant: TenantContext, c: PageRequest, options: PageOptions): Promise<Response> {
  const { headers, body } = await renderPage(tenant, options);
  return c.body(body, options.status ?? 200, headers);
}

/** A page and its headers, for answers that do not go through Hono. */
export async function renderPage(
  tenant: TenantContext,
  { messages, formTargets = [], ...content }: PageOptions,
): Promise<{ headers: Record<string, string>; body: string }> {
  const body = await document(messages, tenant.store.settings.friendly_name, content);
  return { headers: pageHeaders(messages.language, formTargets), body: String(body) };
}

function pageHeaders(language: string, formTargets: readonly string[] = []): Record<string, string> {
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': language,
    'Content-Security-Policy': [
      "default-src 'none'",
      "style-src 'self'",
      "script-src 'self'",
      'img-src data:',
      "base-uri 'none'",
      "frame-ancestors 'none'",
      `form-action ${["'self'", ...new Set(formTargets)].join(' ')}`,
    ].join('; '),
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    Vary: 'Accept-Language',
  };
}

/** Language of a page; `uiLocales` of the login in progress, else of the address. */
export function messagesFor(c: PageRequest, uiLocales?: string): Messages {
  return chooseMessages(uiLocales ?? c.req.query('ui_locales'), c.req.header('accept-language'));
}

/** The text fields of a submitted form. */
export async function formFields(c: PageRequest): Promise<Readonly<Record<string, string>>> {
  const entries = Object.entries(await c.req.parseBody());
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/**
 * Whether another site made the browser send this form.
 *
 * Browsers say so in Sec-Fetch-Site; programs do not send it and hold no cookies of a user either. `Origin` cannot serve:
 * under `Referrer-Policy: no-referrer` it is `null` even for the page's own forms.
 */
export function isForgedPost(c: PageRequest): boolean {
  const site = c.req.header('sec-fetch-site');
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

export function clientAddress(c: PageRequest): string {
  return c.env.incoming.socket.remoteAddress ?? '';
}

export function requestFacts(c: PageRequest, body: Readonly<Record<string, string>> = {}): RequestFacts {
  return { ip: clientAddress(c), userAgent: c.req.header('user-agent') ?? '', query: c.req.query(), body };
}
