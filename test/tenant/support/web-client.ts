/** A browser without a screen: cookies, redirects and forms over real HTTP, for what needs no script. */

export interface WebPage {
  readonly url: string;
  readonly status: number;
  readonly html: string;
  readonly headers: Headers;
}

interface Cookie {
  readonly value: string;
  readonly path: string;
}

export class WebClient {
  readonly #cookies = new Map<string, Cookie>();
  readonly #headers: Record<string, string>;
  readonly #stopAt: (url: string) => boolean;

  /** @param stopAt addresses that are not followed but returned, e.g. an application's callback that nobody serves */
  constructor(stopAt: (url: string) => boolean = () => false, headers: Record<string, string> = {}) {
    this.#stopAt = stopAt;
    this.#headers = headers;
  }

  get(url: string): Promise<WebPage> {
    return this.#request(url, { method: 'GET' });
  }

  /** Fills in the page's first form and submits it. */
  submit(page: WebPage, fields: Record<string, string>): Promise<WebPage> {
    const form = /<form[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/.exec(page.html);
    if (!form) throw new Error(`No form at ${page.url} (${page.status}): ${text(page)}`);
    const hidden = [...form[2]!.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
    const body = new URLSearchParams({
      ...Object.fromEntries(hidden.map(([, name, value]) => [name!, unescape(value!)])),
      ...fields,
    });
    return this.#request(new URL(unescape(form[1]!), page.url).href, { method: 'POST', body });
  }

  /** Follows the first link whose text contains the words. */
  follow(page: WebPage, words: string): Promise<WebPage> {
    return this.get(linkOf(page, words));
  }

  cookieNames(): readonly string[] {
    return [...this.#cookies.keys()];
  }

  async #request(url: string, init: { method: string; body?: URLSearchParams }): Promise<WebPage> {
    const answer = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { 'accept-language': 'en', accept: 'text/html', ...this.#headers, cookie: this.#cookiesFor(url) },
    });
    this.#remember(url, answer.headers.getSetCookie());
    const location = answer.headers.get('location');
    if (location !== null && answer.status >= 300 && answer.status < 400) {
      const next = new URL(location, url).href;
      if (this.#stopAt(next)) return { url: next, status: answer.status, html: '', headers: answer.headers };
      return this.#request(next, { method: 'GET' });
    }
    return { url, status: answer.status, html: await answer.text(), headers: answer.headers };
  }

  #cookiesFor(url: string): string {
    const { pathname } = new URL(url);
    return [...this.#cookies]
      .filter(([, { path }]) => path === '/' || pathname === path || pathname.startsWith(`${path}/`))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
  }

  #remember(url: string, lines: readonly string[]): void {
    for (const line of lines) {
      const [pair = '', ...attributes] = line.split(';').map(part => part.trim());
      const [name = '', value = ''] = pair.split(/=(.*)/);
      const path = attributes.find(it => /^path=/i.test(it))?.slice(5) ?? new URL(url).pathname;
      const expires = attributes.find(it => /^expires=/i.test(it))?.slice(8);
      if (expires !== undefined && Date.parse(expires) < Date.now()) this.#cookies.delete(name);
      else this.#cookies.set(name, { value, path });
    }
  }
}

/** Address of the first link whose text contains the words. */
export function linkOf(page: WebPage, words: string): string {
  for (const [, href, content] of page.html.matchAll(/<a[^>]*?href="([^"]*)"[^>]*>([\s\S]*?)<\/a/g)) {
    if (unescape(content!).includes(words)) return new URL(unescape(href!), page.url).href;
  }
  throw new Error(`No link "${words}" at ${page.url}: ${text(page)}`);
}

/** The visible text, for assertions and error messages. */
export function text(page: WebPage): string {
  const body = page.html.replace(/<(style|script|title)[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ');
  return unescape(body).replace(/\s+/g, ' ').trim();
}

function unescape(html: string): string {
  return html
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
