/** The state gallery and the theme studio, as a product team uses them. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTown, type Town } from '../../scripts/town/town.ts';
import { enErrors } from '../../widget/messages/en-errors.ts';
import { enForm } from '../../widget/messages/en-form.ts';
import { launchBrowser, newVisitor } from './support/browser.ts';
import { WidgetPage } from './support/pages.ts';

const ALL_WORDS: Readonly<Record<string, string>> = { ...enErrors, ...enForm.errors };

let town: Town;
let browser: Browser;

beforeAll(async () => {
  [town, browser] = await Promise.all([startTown(), launchBrowser()]);
});
afterAll(() => Promise.all([browser.close(), town.close()]));

describe('the state gallery', () => {
  it('shows the words of every message at an address of its own', async () => {
    const visitor = await newVisitor(browser);
    const { page } = visitor;
    await page.goto(`${town.demoUrl}/gallery?show=signed-out`);
    const codes = await page
      .locator('optgroup[label="Messages"] option')
      .evaluateAll(options => options.map(option => option.getAttribute('value') ?? ''));
    expect(codes.length).toBeGreaterThan(30);
    for (const code of codes) {
      await page.goto(`${town.demoUrl}/gallery?show=${code}`);
      const words = ALL_WORDS[code];
      expect(words, code).toBeTypeOf('string');
      await new WidgetPage(page).widget
        .getByText(words ?? '')
        .first()
        .waitFor();
    }
    await visitor.leave();
  });

  it('shows them in the language that was chosen', async () => {
    const visitor = await newVisitor(browser);
    await visitor.page.goto(`${town.demoUrl}/gallery?show=mfa-required&lang=de`);
    await new WidgetPage(visitor.page).heading('Das hat nicht geklappt').waitFor();
    await visitor.leave();
  });
});

describe('the theme studio', () => {
  it('changes tokens and parts at once, and gives the CSS', async () => {
    const visitor = await newVisitor(browser);
    const { page } = visitor;
    await page.goto(`${town.demoUrl}/studio`);
    const option = page.locator('[data-stage="dark"] account-password-manager [part~="option"]').first();
    await option.waitFor();
    await page.getByRole('button', { name: 'Berry' }).click();
    await page.getByRole('combobox', { name: 'Part' }).selectOption('option');
    await page
      .getByRole('textbox', { name: 'Its CSS' })
      .fill('border-style: dashed; color: tomato} body { display: none');
    expect(await option.evaluate(node => getComputedStyle(node).borderTopStyle)).toBe('dashed');
    expect(await option.evaluate(node => getComputedStyle(node).borderTopLeftRadius)).not.toBe('10px');
    const css = await page.getByRole('group', { name: 'Your CSS' }).innerText();
    expect(css).toContain('--apm-radius: 24px;');
    expect(css).toContain('account-password-manager::part(option) {\n  border-style: dashed;\n  color: tomato;\n}');
    expect(css).not.toContain('body');
    await page.getByRole('textbox', { name: 'Its CSS' }).fill('colour: red');
    await page.getByText('The browser does not understand that yet.').waitFor();
    await visitor.leave();
  });

  it('shows one state, or all of them', async () => {
    const visitor = await newVisitor(browser);
    const { page } = visitor;
    await page.goto(`${town.demoUrl}/studio`);
    const shown = page.locator('[data-stage="light"] account-password-manager');
    await page.getByLabel('States').selectOption('changed');
    await shown.getByText('Your password was changed').waitFor();
    expect(await shown.count()).toBe(1);
    await page.getByLabel('States').selectOption('*');
    await expect.poll(() => shown.count()).toBeGreaterThan(15);
    await visitor.leave();
  });
});
