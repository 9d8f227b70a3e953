/** Drives the element on a page whose markup has taken the document's names: there not even Playwright finds anything. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PATIENCE_MS } from './journeys.ts';

/** What is to be done inside the element: the parts to press, or the fields to fill, by name. */
interface Act {
  readonly press?: string;
  readonly fill?: Readonly<Record<string, string>>;
}

/** @returns what can be read in the element afterwards */
const act = (page: Page, todo: Act): Promise<string> =>
  page.evaluate(({ press, fill = {} }: Act) => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- only its overload for old names is
    const [element] = Document.prototype.getElementsByTagName.call(document, 'account-password-manager');
    const root = element?.shadowRoot;
    for (const [name, value] of Object.entries(fill)) {
      const input = root?.querySelector<HTMLInputElement>(`[name=${name}]`);
      if (!input) return '';
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
    if (press) root?.querySelector<HTMLElement>(`[part~=${press}]`)?.click();
    return root?.textContent.replace(/\s+/g, ' ') ?? '';
  }, todo);

export const press = (page: Page, part: string): Promise<string> => act(page, { press: part });
export const fill = (page: Page, fields: Readonly<Record<string, string>>): Promise<string> =>
  act(page, { fill: fields });

export const reads = (page: Page, text: string): Promise<void> =>
  expect.poll(() => act(page, {}), { timeout: PATIENCE_MS }).toContain(text);
