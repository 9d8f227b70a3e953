import { expect } from '@esm-bundle/chai';
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { gallery, type Exhibit } from '../support/gallery.ts';
import { clearPage, until, WidgetPage } from '../support/widget-page.ts';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations', 'incomplete'],
  rules: { region: { enabled: false } }, // the landmarks are the page's
};

async function show({ state, properties, typed }: Exhibit): Promise<WidgetPage> {
  const page = await WidgetPage.showing(state, {}, properties);
  for (const [name, value] of Object.entries(typed ?? {})) {
    const input = page.root.querySelector<HTMLInputElement>(`[name=${name}]`)!;
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
  if (typed && properties?.strengthAdvice)
    await until('the advice is there', () => page.root.querySelector('[part~=strength]') !== null);
  await page.element.updateComplete;
  // Colours on their way to others have a contrast of their own.
  for (const animation of page.element.shadowRoot!.getAnimations())
    if (animation instanceof CSSTransition) animation.finish();
  return page;
}

async function findings(page: WidgetPage): Promise<string[]> {
  const { violations } = await axe.run(page.element, RULES);
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
}

document.documentElement.lang = 'en';
document.title = 'Audit';

for (const scheme of ['light', 'dark'])
  for (const [lang, dir] of [
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ] as const)
    describe(`Every view, in ${scheme} colours, ${dir}`, () => {
      const { documentElement: page, body } = document;
      before(() => {
        // The colours follow the page's `color-scheme`, so no engine has to be told what its user prefers.
        page.style.colorScheme = scheme;
        page.lang = lang;
        page.dir = dir;
        body.style.background = 'Canvas';
      });
      after(() => {
        page.removeAttribute('style');
        page.removeAttribute('dir');
        page.lang = 'en';
      });
      afterEach(clearPage);

      for (const [name, exhibit] of Object.entries(gallery))
        it(`${name} has no finding`, async () => {
          const shown = await show(exhibit);
          expect(await findings(shown)).to.eql([]);
          const base = shown.root.querySelector('[part~=base]')!;
          expect(getComputedStyle(base).direction).to.equal(dir);
          expect(/\p{Script=Arabic}/u.test(shown.text() + shown.said()), 'in Arabic').to.equal(lang === 'ar');
        });
    });

describe('The audit', () => {
  afterEach(clearPage);

  it('would find a field without a label and a text without contrast', async () => {
    const page = await show(gallery['prompt']!);
    page.root.querySelector('label')!.remove();
    page.root.querySelector<HTMLElement>('h2')!.style.color = '#ddd';
    expect((await findings(page)).map(finding => finding.split(':')[0])).to.include.members([
      'label',
      'color-contrast',
    ]);
  });
});
