/** Lets Web Test Runner run its pages in Firefox, by WebDriver BiDi. */
import { chromeLauncher } from '@web/test-runner-chrome';
import type { BrowserLauncher, TestRunnerConfig } from '@web/test-runner';
import * as puppeteer from 'puppeteer-core';
import { ensureFirefox } from '../../../scripts/set-up/ensure-engines.ts';

export async function firefoxLauncher(): Promise<BrowserLauncher> {
  return chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath: await ensureFirefox() },
  });
}

/**
 * Firefox closes a page's WebSockets as soon as a navigation begins, even one that leads nowhere, and our tests begin
 * many. The runner would believe that the browser is gone. So the tests run in a frame, and the socket, which the runner's
 * own script looks for in the parent, belongs to the page around it.
 */
export const inFrame: NonNullable<TestRunnerConfig['middleware']>[number] = async (context, next) => {
  const isTestPage = 'wtr-session-id' in context.query && context.get('sec-fetch-dest') === 'document';
  if (!isTestPage) return next() as Promise<void>;
  context.type = 'html';
  context.body = `<!doctype html>
<title>Tests in a frame</title>
<style>html, body, iframe { margin: 0; border: 0; width: 100%; height: 100%; display: block }</style>
<script type="module">
  import '/__web-dev-server__web-socket.js';
  const frame = document.createElement('iframe');
  frame.src = location.href;
  document.body.append(frame);
  frame.focus();
</script>`;
};
