import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTransport } from 'nodemailer';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startInbox } from '../../tenant/inbox/inbox.ts';
import type { Inbox } from '../../tenant/inbox/inbox.ts';
import type { ReceivedMail } from '../../tenant/tenant.ts';
import { launchBrowser } from '../e2e/support/browser.ts';

let inbox: Inbox;

beforeAll(async () => {
  inbox = await startInbox(0);
});
beforeEach(() => inbox.mailbox.clear());
afterAll(() => inbox.close());

async function send(mail: { subject?: string; text?: string; html?: string; to?: string }): Promise<ReceivedMail> {
  const transport = createTransport({ host: '127.0.0.1', port: inbox.smtpPort });
  await transport.sendMail({ from: 'a@acme.example', to: 'b@acme.example', subject: 'Hello', text: 'Hello', ...mail });
  transport.close();
  return inbox.mailbox.all().at(-1)!;
}

describe('the inbox', () => {
  it('takes mails for anybody over SMTP', async () => {
    const mail = await send({ to: 'x@anywhere.example, y@elsewhere.example', subject: 'Grüße', text: 'ä ü' });
    expect(mail).toMatchObject({ to: ['x@anywhere.example', 'y@elsewhere.example'], subject: 'Grüße', text: 'ä ü' });
  });

  it('answers JSON', async () => {
    const mail = await send({});
    expect(await (await fetch(`${inbox.url}/api/mails`)).json()).toEqual([mail]);
    expect(await (await fetch(`${inbox.url}/api/mails/${mail.id}`)).json()).toEqual(mail);
    expect((await fetch(`${inbox.url}/api/mails/none`)).status).toBe(404);
  });

  it('escapes what senders write', async () => {
    await send({ subject: '<script>alert(1)</script>', to: '"<b>" <c@acme.example>' });
    const page = await (await fetch(inbox.url)).text();
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toContain('<script>alert');
  });

  it('shows a mail without HTML as plain text', async () => {
    const mail = await send({ text: '<b>no markup</b>' });
    const answer = await fetch(`${inbox.url}/mails/${mail.id}/content`);
    expect(answer.headers.get('content-type')).toContain('text/plain');
  });

  it('waits for a mail, and gives up in time', async () => {
    const waiting = inbox.mailbox.waitFor(mail => mail.subject === 'awaited', 5_000);
    await send({ subject: 'another' });
    await send({ subject: 'awaited' });
    expect((await waiting).subject).toBe('awaited');
    await expect(inbox.mailbox.waitFor(() => false, 1)).rejects.toThrow('2 others are in the inbox');
  });

  it('answers no foreign host name', async () => {
    const { request } = await import('node:http');
    const status = await new Promise(resolve =>
      request(inbox.url, { headers: { host: 'evil.example' } }, answer => {
        answer.resume();
        resolve(answer.statusCode);
      }).end(),
    );
    expect(status).toBe(421);
  });
});

describe('a hostile mail in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('runs no script, loads nothing and cannot touch the page around it', async () => {
    const visits: (string | undefined)[] = [];
    const stranger = createServer((request, response) => {
      visits.push(request.url);
      response.end();
    });
    await new Promise<void>(resolve => stranger.listen(0, '127.0.0.1', resolve));
    const away = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
    const mail = await send({
      html: `<p>Mail</p><img src="${away}/image"><script>parent.document.title = 'owned'</script>
        <iframe src="${away}/frame"></iframe><form action="${away}/form"><button>Go</button></form>
        <link rel="stylesheet" href="${away}/style"><meta http-equiv="refresh" content="0;url=${away}/refresh">
        <img src="data:," onerror="top.location = '${away}/script'">`,
    });
    const page = await browser.newPage();
    await page.goto(`${inbox.url}/mails/${mail.id}`);
    await page.frameLocator('iframe').getByText('Mail').waitFor();
    await page.frameLocator('iframe').getByRole('button', { name: 'Go' }).click();
    await page.waitForLoadState('networkidle');
    expect(await page.title()).toBe('Hello | Inbox');
    expect(page.url()).toBe(`${inbox.url}/mails/${mail.id}`);
    expect(visits).toEqual([]);
    await page.close();
    stranger.close();
  });
});
