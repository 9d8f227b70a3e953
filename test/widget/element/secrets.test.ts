import { expect } from '@esm-bundle/chai';
import { changedNow, fakeProxy, proxy, refused } from '../support/fake-proxy.ts';
import { annsClaims, fakeClient } from '../support/fakes.ts';
import { clearPage, until, WidgetPage } from '../support/widget-page.ts';

const OLD = 'Canary-old-4711';
const NEW = 'Canary-new-4712';
const isSecret = (text: string): boolean => /canary/i.test(text);

/** Everything that can be reached from a value without calling anything: own fields, prototypes' getters left out. */
function texts(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || seen.has(value) || value instanceof Node) return [];
  seen.add(value);
  if (value instanceof Map || value instanceof Set) return [...value].flatMap(item => texts(item, seen));
  return Reflect.ownKeys(value).flatMap(key => {
    const field = Object.getOwnPropertyDescriptor(value, key)?.value as unknown;
    return [String(key), ...texts(field, seen)];
  });
}

/** Where a password could have been left behind, the fields themselves aside. */
function leaks(page: WidgetPage, heard: unknown[]): string[] {
  const walker = document.createTreeWalker(page.root);
  const markup: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) markup.push(...[...node.attributes].map(({ value }) => value));
    else markup.push(node.textContent ?? '');
  }
  const stores = [localStorage, sessionStorage].flatMap(store => Object.entries<string>(store).flat());
  return Object.entries({
    markup,
    host: [...page.element.attributes].map(({ value }) => value),
    state: texts(page.state),
    element: texts(Object.getOwnPropertyDescriptors(page.element)),
    events: texts(heard),
    stores,
    cookies: [document.cookie],
    address: [location.href, JSON.stringify(history.state), document.title],
    resources: performance.getEntries().map(({ name }) => name),
  }).flatMap(([place, found]) => (found.some(isSecret) ? [place] : []));
}

describe('A password', () => {
  let page: WidgetPage;
  afterEach(clearPage);

  for (const [ending, answer, shown] of [
    ['is changed', changedNow, 'Your password was changed'],
    ['is refused', () => refused('password-reused', 422), 'Change your password'],
    ['is lost on the way', () => new TypeError('Failed to fetch'), 'Change your password'],
  ] as const)
    it(`that ${ending} is nowhere but in the one request`, async () => {
      const server = fakeProxy();
      const logged: unknown[] = [];
      const real = { ...console };
      for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
        console[method] = (...words: unknown[]) => void logged.push(...words);
      server.change = answer;
      page = await WidgetPage.open({ ...proxy, 'strength-advice': '' }, { client: fakeClient(annsClaims) });
      page.press('Change it right here');
      await page.shows('Change your password');
      await page.reads('at least 8 characters');
      await page.type('Current password', OLD);
      await page.type('New password', NEW);
      await page.reads('.');
      expect(leaks(page, page.details), 'while it is typed').to.eql([]);
      await page.type('Repeat new password', NEW);
      page.press('Change password');
      expect(leaks(page, page.details), 'while it is sent').to.eql([]);
      await until('it was sent', () => server.changes.length === 1);
      await page.shows(shown);
      await until('it is over', () => page.state.name !== 'working');
      await page.element.updateComplete;
      expect(leaks(page, [page.details, logged]), 'afterwards').to.eql([]);
      expect([...page.root.querySelectorAll('input')].map(({ value }) => value).filter(isSecret)).to.eql([]);
      expect(server.requests.filter(({ body, url }) => isSecret(body) || isSecret(url))).to.have.length(1);
      expect(
        server.requests.some(({ url, headers }) => isSecret(url) || isSecret(JSON.stringify([...headers]))),
      ).to.equal(false);
      Object.assign(console, real);
      server.restore();
    });

  it('would be found by this search', async () => {
    page = await WidgetPage.open({}, { client: fakeClient(annsClaims) });
    page.element.title = OLD;
    sessionStorage.setItem('x', NEW);
    Object.assign(page.element, { kept: { deep: [NEW] } });
    expect(leaks(page, [{ detail: OLD }])).to.eql(['host', 'element', 'events', 'stores']);
  });
});
