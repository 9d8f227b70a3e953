import { expect } from '@esm-bundle/chai';
import { gallery } from '../support/gallery.ts';
import { until } from '../support/widget-page.ts';
import type { AccountPasswordManager } from '../../../widget/index.ts';

interface StrictWindow extends Window {
  readonly noted: string[];
  requested(): string[];
}

/** The built script tag in a page whose policy forbids everything that it does not need. */
async function openStrict(
  markup: string,
): Promise<{ window: StrictWindow; element: AccountPasswordManager; close: () => void }> {
  const frame = document.createElement('iframe');
  frame.src = `/strict?${new URLSearchParams({ copy: 'strict', element: markup }).toString()}`;
  document.body.append(frame);
  await new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  const window = frame.contentWindow as StrictWindow;
  const element = window.document.querySelector('account-password-manager')!;
  await until('the element is there', () => !!element.shadowRoot?.querySelector('h2'));
  return { window, element, close: () => frame.remove() };
}

describe('Under the strictest Content Security Policy, with Trusted Types', () => {
  for (const lang of ['en', 'ar'])
    it(`the built script shows every view without a violation, and asks nobody but its own folder: ${lang}`, async () => {
      const { window, element, close } = await openStrict(
        `<account-password-manager lang="${lang}" domain="tenant.example" client-id="x"></account-password-manager>`,
      );
      for (const [name, { state, properties, typed }] of Object.entries(gallery)) {
        Object.assign(element, { strengthAdvice: false }, properties);
        Object.defineProperty(element, 'state', { configurable: true, get: () => state });
        element.requestUpdate();
        await element.updateComplete;
        const isThere = () => state.name === 'loading' || !element.shadowRoot?.querySelector('[part~=status]');
        await until(`${name} is shown`, isThere);
        for (const [field, value] of Object.entries(typed ?? {})) {
          await until(`the field ${field} is there`, () => !!element.shadowRoot?.querySelector(`[name=${field}]`));
          const input = element.shadowRoot!.querySelector<HTMLInputElement>(`[name=${field}]`)!;
          input.value = value;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }
        if (typed) await until('the advice is there', () => !!element.shadowRoot?.querySelector('[part~=strength]'));
      }
      expect(window.noted).to.eql([]);
      const ours = `${location.origin}/built/`;
      const page = [`${location.origin}/test/widget/support/strict-page.js`];
      expect(window.requested().filter(url => !url.startsWith(ours) && !page.includes(url))).to.eql([]);
      const base = element.shadowRoot!.querySelector('[part~=base]')!;
      expect(window.getComputedStyle(base).display, 'with its styles').to.equal('grid');
      expect(window.getComputedStyle(base).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      close();
    });

  it('the light DOM has its styles as well', async () => {
    const frame = document.createElement('iframe');
    const markup =
      '<account-password-manager light-dom domain="tenant.example" client-id="x"></account-password-manager>';
    frame.src = `/strict?${new URLSearchParams({ copy: 'strict', element: markup }).toString()}`;
    document.body.append(frame);
    await new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
    const window = frame.contentWindow as StrictWindow;
    const base = () => window.document.querySelector('[part~=base]');
    await until('it is there', () => !!base());
    expect(window.getComputedStyle(base()!).display).to.equal('grid');
    expect(window.noted).to.eql([]);
    frame.remove();
  });

  it('would notice a violation', async () => {
    const { window, close } = await openStrict(
      '<account-password-manager domain="tenant.example" client-id="x"></account-password-manager><p style="color: red">x</p>',
    );
    await until('it is noted', () => window.noted.length > 0);
    expect(window.noted).to.eql(['style-src-attr: inline']);
    close();
  });

  it('would notice markup made of a string', async () => {
    const { window, close } = await openStrict(
      '<account-password-manager domain="tenant.example" client-id="x"></account-password-manager>',
    );
    expect(() => (window.document.body.innerHTML = '<b>x</b>')).to.throw();
    await until('it is noted', () => window.noted.length > 0);
    expect(window.noted).to.eql(['require-trusted-types-for: trusted-types-sink']);
    close();
  });

  it('says what to mend when the policy keeps the tenant out', async () => {
    const { element, close } = await openStrict(
      '<account-password-manager ask-email domain="tenant.example" client-id="x"></account-password-manager>',
    );
    const heard: unknown[] = [];
    element.addEventListener('apm-error', event => heard.push(event.detail.code, event.detail.hint));
    const button = (part: string) => element.shadowRoot!.querySelector<HTMLButtonElement>(`[part~=${part}]`);
    button('reset-email-option')!.click();
    await until('the prompt is there', () => !!element.shadowRoot?.querySelector('input'));
    element.shadowRoot!.querySelector('input')!.value = 'ann@example.com';
    button('submit-button')!.click();
    await until('it is told', () => heard.length > 0);
    expect(heard).to.eql([
      'blocked-by-policy',
      "The page's Content-Security-Policy has to allow https://tenant.example in connect-src.",
    ]);
    close();
  });
});
