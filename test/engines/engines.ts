/** The three engines. */
import { openChromium, openFirefox } from './journeys/puppeteer.ts';
import type { Browser } from './journeys/tab.ts';
import { openWebKit } from './journeys/webdriver.ts';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

export interface Engine {
  readonly name: EngineName;
  readonly title: string;
  /** For the journeys; the suites are opened by Web Test Runner. */
  open(): Promise<Browser>;
}

export const ENGINES: readonly Engine[] = [
  { name: 'chromium', title: 'Chromium', open: openChromium },
  { name: 'firefox', title: 'Firefox', open: openFirefox },
  { name: 'webkit', title: 'WebKitGTK', open: openWebKit },
];
