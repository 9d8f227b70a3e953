// The notice: its words, its way by SMTP and by HTTP, the revocation, and that each part survives the others' failures.
import { SMTPServer } from 'smtp-server';
import PostalMime, { type Email } from 'postal-mime';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { onExecutePostChangePassword } from '../../actions/password-changed-notice/action.ts';
import { decide } from '../../actions/password-changed-notice/decide.ts';
import { noticeMail } from '../../actions/password-changed-notice/mail.ts';
import { readChangeSettings } from '../../actions/password-changed-notice/settings.ts';
import { LOG_CODES } from '../../actions/reason-codes.ts';
import type { PostChangePasswordApi, PostChangePasswordEvent } from '../../actions/typings/post-change-password.ts';
import { captureConsole } from './support/console-lines.ts';
import { FakeCache } from './support/fake-cache.ts';
import { strictFake } from './support/strict-fake.ts';
import { type Answer, StubServer } from './support/stub-server.ts';

let tenant: StubServer;
let smtp: SMTPServer;
let smtpUrl: string;
let inbox: Email[];
let lines: readonly string[];

beforeAll(async () => {
  tenant = await StubServer.start();
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        void PostalMime.parse(Buffer.concat(chunks)).then(mail => {
          inbox.push(mail);
          done();
        });
      });
    },
  });
  await new Promise<void>(resolve => smtp.listen(0, '127.0.0.1', resolve));
  smtpUrl = `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await tenant.stop();
  await new Promise<void>(resolve => smtp.close(resolve));
});
beforeEach(() => {
  inbox = [];
  lines = captureConsole();
  answers();
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const line of lines) expect(LOG_CODES).toContain(line);
});

function event(secrets: object = {}): PostChangePasswordEvent {
  return {
    user: { user_id: 'auth0|ada', email: 'ada@example.com', last_password_reset: '2026-11-23T10:15:00.000Z' },
    request: { ip: '203.0.113.7', geoip: { cityName: 'Łódź', countryName: 'Poland' } },
    secrets: {
      MAIL_FROM: 'Example <no-reply@example.com>',
      NOT_ME_URL: 'https://app.example.com/login?reason=a&b',
      APP_NAME: 'Example',
      SMTP_URL: smtpUrl,
      TENANT_URL: tenant.origin,
      MANAGEMENT_CLIENT_ID: 'm2m',
      MANAGEMENT_CLIENT_SECRET: 'canary-client-secret',
      ...secrets,
    },
  };
}

/** A tenant that works, but for the answers given to paths that end so. */
function answers(given: Record<string, Answer> = {}): void {
  tenant.answer(({ path }) => {
    const special = Object.keys(given).find(end => path.endsWith(end));
    if (special !== undefined) return given[special] ?? 'hang-up';
    if (path === '/oauth/token') return { status: 200, body: { access_token: 'canary-token', expires_in: 86_400 } };
    return { status: 202 };
  });
}

const run = (given: PostChangePasswordEvent): Promise<void> =>
  onExecutePostChangePassword(given, strictFake({ cache: new FakeCache() }) as PostChangePasswordApi);

describe('a changed password', () => {
  it('is told to the user by mail, exactly once, with time, rough place and a way out', async () => {
    await run(event());
    expect(inbox).toHaveLength(1);
    expect(inbox[0]).toMatchObject({
      from: { address: 'no-reply@example.com', name: 'Example' },
      to: [{ address: 'ada@example.com' }],
      subject: 'Your password at Example was changed',
    });
    expect(inbox[0]?.text).toContain('23 November 2026 at 10:15 (UTC)');
    expect(inbox[0]?.text).toContain('Approximate place: Łódź, Poland.');
    expect(inbox[0]?.text).toContain('https://app.example.com/login?reason=a&b');
    expect(inbox[0]?.html).toContain('href="https://app.example.com/login?reason=a&amp;b"');
    expect(JSON.stringify(inbox)).not.toContain('203.0.113.7');
  });

  it('ends refresh tokens and sessions, with one token for both', async () => {
    await run(event());
    expect(tenant.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /oauth/token',
      'DELETE /api/v2/users/auth0%7Cada/refresh-tokens',
      'DELETE /api/v2/users/auth0%7Cada/sessions',
    ]);
    expect([...lines].sort()).toEqual(['notice_sent', 'refresh_tokens_revoked', 'sessions_revoked']);
  });

  it('goes through a mail API where one is configured', async () => {
    await run(event({ MAIL_API_URL: `${tenant.origin}/mails`, MAIL_API_KEY: 'canary-key' }));
    expect(inbox).toEqual([]);
    const sent = tenant.asked.filter(({ path }) => path === '/mails');
    expect(sent).toMatchObject([
      {
        headers: { authorization: 'Bearer canary-key' },
        body: { to: 'ada@example.com', from: 'Example <no-reply@example.com>', subject: expect.any(String) as string },
      },
    ]);
  });
});

describe('a part that fails', () => {
  const REVOKED = ['refresh_tokens_revoked', 'sessions_revoked'];

  it.each<[string, Record<string, Answer>, object, string[]]>([
    ['a plan without revocation', { 'refresh-tokens': { status: 403 }, sessions: { status: 403 } }, {}, [
      'notice_sent', 'refresh_tokens_not_revocable', 'sessions_not_revocable',
    ]],
    ['an unknown user', { 'refresh-tokens': { status: 404 }, sessions: { status: 404 } }, {}, [
      'notice_sent', 'refresh_tokens_not_revocable', 'sessions_not_revocable',
    ]],
    ['one revocation only', { 'refresh-tokens': 'hang-up' }, {}, [
      'notice_sent', 'refresh_tokens_revocation_failed', 'sessions_revoked',
    ]],
    ['the token', { 'oauth/token': { status: 401 } }, {}, [
      'management_token_failed', 'management_token_failed', 'notice_sent', 'refresh_tokens_revocation_failed', 'sessions_revocation_failed',
    ]],
    ['a tenant in trouble', { sessions: { status: 503 } }, {}, [
      'notice_sent', 'refresh_tokens_revoked', 'sessions_revocation_failed',
    ]],
    ['the SMTP server', {}, { SMTP_URL: 'smtp://127.0.0.1:1' }, ['notice_failed', ...REVOKED]],
    ['the mail API', { mails: { status: 500 } }, { MAIL_API_KEY: 'key' }, ['notice_failed', ...REVOKED]],
    ['no mail settings', {}, { MAIL_FROM: '' }, ['notice_not_configured', ...REVOKED]],
    ['no management settings', {}, { TENANT_URL: '' }, ['notice_sent', 'revocation_not_configured']],
  ])('does not stop the others: %s', async (_, given, secrets, codes) => {
    answers(given);
    const api = 'MAIL_API_KEY' in secrets ? { MAIL_API_URL: `${tenant.origin}/mails` } : {};
    await run(event({ ...secrets, ...api }));
    expect([...lines].sort()).toEqual(codes);
  }); // prettier-ignore
});

describe('password-changed-notice: decide', () => {
  const settings = readChangeSettings({
    MAIL_FROM: 'no-reply@example.com',
    NOT_ME_URL: 'https://app.example.com/',
    SMTP_URL: 'smtps://smtp.example.com',
  });
  const NOW = Date.parse('2026-11-23T11:00:00Z');

  it('takes its own time where the event has none, and leaves out a place it does not know', () => {
    const { notice } = decide({ user: { email: 'ada@example.com' } }, settings, NOW);
    expect(notice?.mail.text).toContain('23 November 2026 at 11:00 (UTC)');
    expect(notice?.mail.text).not.toContain('place');
  });

  it('sends nothing to nobody', () => {
    expect(decide({}, settings, NOW)).toEqual({ codes: ['notice_without_address', 'revocation_not_configured'] });
  });

  it('lets no foreign word out of its line or out of its text', () => {
    const mail = noticeMail({
      to: 'ada@example.com',
      changedAt: new Date(NOW),
      place: '<b>Here</b>\r\nBcc: eve@example.com',
      settings: { ...settings.notice!, appName: 'Example\r\nBcc: eve@example.com' },
    });
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(mail.text).not.toMatch(/^Bcc/m);
    expect(mail.html).toContain('&lt;b&gt;Here&lt;/b&gt;');
  });
});
