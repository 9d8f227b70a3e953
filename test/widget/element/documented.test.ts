import { expect } from '@esm-bundle/chai';
import { gallery } from '../support/gallery.ts';
import { clearPage, until, WidgetPage } from '../support/widget-page.ts';

/** Names after a tag in the element's documentation, those in backticks after "also" included. */
async function documented(tag: string): Promise<string[]> {
  const source = await (await fetch('/source/widget/account-password-manager.ts')).text();
  return [...source.matchAll(new RegExp(`\\* @${tag} \\[?([\\w-]+)(.*)`, 'g'))].flatMap(([, name = '', rest = '']) => [
    name,
    ...[...(rest.split('also ')[1] ?? '').matchAll(/`([\w-]+)`/g)].map(([, also = '']) => also),
  ]);
}

describe('The documentation of the element', () => {
  const rendered = { parts: new Set<string>(), slots: new Set<string>(), states: new Set<string>() };

  before(async () => {
    for (const { state, properties, typed } of Object.values(gallery)) {
      const page = await WidgetPage.showing(state, {}, properties);
      for (const [name, value] of Object.entries(typed ?? {})) {
        const input = page.root.querySelector<HTMLInputElement>(`[name=${name}]`)!;
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
      if (properties?.strengthAdvice)
        await until('the advice is there', () => page.root.querySelector('[part~=strength]') !== null);
      await page.element.updateComplete;
      for (const node of page.root.querySelectorAll('[part]')) node.part.forEach(part => rendered.parts.add(part));
      for (const node of page.root.querySelectorAll('slot')) rendered.slots.add(node.name);
      rendered.states.add(state.name);
      page.remove();
    }
  });
  after(clearPage);

  it('names every part that is rendered, and no other', async () => {
    expect([...rendered.parts].sort()).to.eql((await documented('csspart')).sort());
  });

  it('names every slot, and no other', async () => {
    expect([...rendered.slots].sort()).to.eql((await documented('slot')).sort());
  });

  it('names every state, and no other', async () => {
    expect([...rendered.states].sort()).to.eql((await documented('cssstate')).sort());
  });

  it('names every colour and size that the styles read, and no other', async () => {
    const files = ['styles', 'later', 'form'].map(name => fetch(`/source/widget/styles/${name}.ts`));
    const texts = await Promise.all((await Promise.all(files)).map(answer => answer.text()));
    const read = new Set(texts.flatMap(text => [...text.matchAll(/var\((--apm-[\w-]+)/g)].map(([, name]) => name)));
    expect([...read].sort()).to.eql((await documented('cssproperty')).sort());
  });

  it('names every event, and no other', async () => {
    const source = await (await fetch('/source/widget/events.ts')).text();
    const declared = [...source.matchAll(/^ {2}'(apm-[\w-]+)'/gm)].map(([, name]) => name);
    expect(declared.sort()).to.eql((await documented('fires')).sort());
  });
});
