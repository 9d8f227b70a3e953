import { expect } from '@esm-bundle/chai';
import { emulateMedia } from '@web/test-runner-commands';
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
  return page;
}

async function findings(page: WidgetPage): Promise<string[]> {
  const { violations } = await axe.run(page.element, RULES);
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
}

document.documentElement.lang = 'en';
document.title = 'Audit';

for (const scheme of ['light', 'dark'] as const)
  describe(`Every view, in ${scheme} colours`, () => {
    before(async () => {
      document.documentElement.style.colorScheme = 'light dark';
      document.body.style.background = 'Canvas';
      await emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    });
    after(() => emulateMedia({ colorScheme: 'no-preference', reducedMotion: 'no-preference' }));
    afterEach(clearPage);

    for (const [name, exhibit] of Object.entries(gallery))
      it(`${name} has no finding`, async () => {
        expect(await findings(await show(exhibit))).to.eql([]);
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
