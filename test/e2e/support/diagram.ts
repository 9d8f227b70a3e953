/** The live sequence diagram, with a reader's verbs. */
import type { Locator, Page } from 'playwright-core';

export class DiagramPage {
  readonly root: Locator;

  constructor(page: Page) {
    this.root = page.locator('.diagram');
  }

  /** Until the diagram waits for the step. */
  async waitForCurrent(text: string): Promise<void> {
    await this.root.locator('[aria-current="step"]').filter({ hasText: text }).waitFor();
  }

  /** Until the last step of the diagram has happened. */
  async waitForEnd(): Promise<void> {
    await this.root.locator('.steps > li:last-child[data-state="done"]').waitFor();
  }

  /** The words of all steps in a state, in the diagram's order. */
  async steps(state: string): Promise<readonly string[]> {
    const words = this.root.locator(`li[data-state="${state}"] .words`);
    return words.evaluateAll(found => found.map(({ lastChild }) => lastChild?.textContent ?? ''));
  }

  /** What is shown when a step is opened. */
  async openStep(text: string): Promise<string> {
    const step = this.root.locator('li[data-state]').filter({ hasText: text });
    await step.locator('summary').click();
    return step.locator('pre').innerText();
  }
}
