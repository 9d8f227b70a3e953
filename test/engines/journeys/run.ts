/** Lets a visitor go every journey in one engine. */
import type { Result } from '../verdict.ts';
import { tryHearing } from './hearing.ts';
import { startHost, type Host } from './host.ts';
import { odds } from './odds.ts';
import { options, type Journey } from './options.ts';
import type { Browser, Tab } from './tab.ts';
import { Visitor } from './visitor.ts';

/** What the console may say: journeys provoke refusals on purpose, and some engines log every answer that is one. */
const EXPECTED = [/status of 40[03]/];

export async function runJourneys(browser: Browser): Promise<Result[]> {
  const results = await visit(browser, tryHearing);
  for (const [name, journey] of Object.entries({ ...options, ...odds })) {
    const why = await visit(browser, (tab, host) => go(journey, tab, host)).then(
      () => '',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    results.push({ name: `journey › ${name}`, passed: !why, why });
  }
  for (const { name, passed } of results) console.log(`${passed ? '✓' : '✗'} ${name}`);
  return results;
}

/** A town and a profile of its own for each visit. */
async function visit<T>(browser: Browser, what: (tab: Tab, host: Host) => Promise<T>): Promise<T> {
  const host = await startHost();
  try {
    const tab = await browser.newTab();
    try {
      return await what(tab, host);
    } finally {
      await tab.close();
    }
  } finally {
    await host.close();
  }
}

/** @throws {Error} when a step fails, or a page complained */
async function go(journey: Journey, tab: Tab, host: Host): Promise<void> {
  const visitor = new Visitor(tab);
  await journey(visitor, host);
  const expected = [...EXPECTED, ...visitor.expected];
  const complaints = [...host.noted, ...tab.complaints].filter(text => !expected.some(pattern => pattern.test(text)));
  if (complaints.length) throw new Error(`The pages complained:\n${complaints.join('\n')}`);
}
