/** The form of Option 3: how a test opens it, fills it in and reads it. */
import type { AccountPasswordManager } from '../../../widget/index.ts';
import { proxy } from './fake-proxy.ts';
import { annsClaims, fakeClient } from './fakes.ts';
import { until, WidgetPage, type Attributes } from './widget-page.ts';

export const OLD = 'Old-password-1';
export const NEW = 'New-password-2';

export async function openForm(
  attributes: Attributes = {},
  properties: Partial<AccountPasswordManager> = {},
): Promise<WidgetPage> {
  const client = fakeClient(annsClaims);
  const page = await WidgetPage.open({ lang: 'en', ...proxy, ...attributes }, { client, ...properties });
  page.press('Change it right here');
  await page.shows('Change your password');
  return page;
}

export async function fillIn(page: WidgetPage, current = OLD, next = NEW, repeat = next): Promise<void> {
  page.fill('Current password', current);
  page.fill('New password', next);
  page.fill('Repeat new password', repeat);
  await page.element.updateComplete;
}

export const values = (page: WidgetPage): string[] =>
  ['Current password', 'New password', 'Repeat new password'].map(label => page.field(label).value);

export const rules = (page: WidgetPage, verdict: 'met' | 'unmet' | 'broken'): string[] =>
  [...page.root.querySelectorAll(`[part~=${verdict}-rule]`)].map(rule => rule.textContent.replace(/\s+/g, ' ').trim());

export const hasFocus = (page: WidgetPage, label: string): Promise<void> =>
  until(`"${label}" has the focus`, () => page.focused() === page.field(label));
