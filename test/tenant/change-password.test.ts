import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTenant } from '../../tenant/tenant.ts';
import type { Tenant } from '../../tenant/tenant.ts';
import { ADA, APP, CONNECTION, requestResetMail, startCoreTenant } from './support/town.ts';

const SENT = "We've just sent you an email to reset your password.";

let tenant: Tenant;

beforeAll(async () => {
  tenant = await startCoreTenant();
});
beforeEach(() => tenant.control.reset());
afterAll(() => tenant.close());

describe('POST /dbconnections/change_password', () => {
  it('answers Auth0’s sentence as text/html and sends a mail over SMTP', async () => {
    const answer = await requestResetMail(tenant);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/html; charset=utf-8$/i);
    expect(await answer.text()).toBe(SENT);
    const mail = await tenant.control.waitForMail();
    expect(mail).toMatchObject({ to: [ADA.email], subject: 'Reset your password (Acme)', language: 'en' });
    expect(mail.links).toEqual([
      expect.stringMatching(new RegExp(`^${tenant.url}/u/reset-verify\\?ticket=[\\w-]{32}#$`)),
    ]);
    expect(mail.html).toContain('5 days');
  });

  it('takes form fields as well as JSON', async () => {
    const body = new URLSearchParams({ client_id: 'acme-spa', email: ADA.email, connection: CONNECTION });
    const answer = await fetch(`${tenant.url}/dbconnections/change_password`, { method: 'POST', body });
    expect([answer.status, await answer.text()]).toEqual([200, SENT]);
    expect(tenant.control.mails()).toHaveLength(1);
  });

  it.each([
    ['an unknown address', { email: 'nobody@acme.example' }],
    ['a user without a password', { email: 'grace@acme.example' }],
    ['a user of another database', { email: 'pat@partner.example' }],
  ])('answers the same for %s, and sends nothing', async (_, fields) => {
    const known = await requestResetMail(tenant);
    const unknown = await requestResetMail(tenant, fields);
    expect(comparable(unknown)).toEqual(comparable(known));
    expect(await unknown.text()).toBe(await known.text());
    expect(tenant.control.mails()).toHaveLength(1);
  });

  it('finds the database identity of a linked account', async () => {
    await requestResetMail(tenant, { email: 'linus@acme.example' });
    expect(tenant.control.mails()[0]?.to).toEqual(['linus@acme.example']);
  });

  it('finds addresses whatever their case', async () => {
    await requestResetMail(tenant, { email: 'ADA@Acme.example' });
    expect(tenant.control.mails()[0]?.to).toEqual([ADA.email]);
  });

  it('writes in the language of the user’s metadata', async () => {
    await requestResetMail(tenant, { email: 'lena@acme.example' });
    expect(tenant.control.mails()[0]).toMatchObject({ language: 'de', subject: 'Passwort zurücksetzen (Acme)' });
  });

  it.each([
    [{ password: 'New-Passw0rd' }, { error: 'password is not allowed' }],
    [{ email: undefined }, { error: 'email is required' }],
    [{ connection: undefined }, { error: 'connection is required' }],
    [{ client_id: undefined }, { error: 'invalid_request', error_description: 'client_id is required' }],
    [{ client_id: 'nobody' }, { error: 'invalid_request', error_description: 'client_id is required' }],
    [{ connection: 'none' }, { error: 'invalid_request', error_description: 'the connection was not found' }],
    [{ connection: 'google-oauth2' }, { error: 'invalid_request', error_description: 'the connection was not found' }],
    [{ client_id: 'apm-actions' }, { error: 'invalid_request', error_description: 'the connection was disabled' }],
  ])('refuses %o', async (fields, expected) => {
    const answer = await requestResetMail(tenant, fields);
    expect([answer.status, await answer.json()]).toEqual([400, expected]);
    expect(tenant.control.mails()).toHaveLength(0);
  });

  it('refuses a body that is no JSON object', async () => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${tenant.url}/dbconnections/change_password`, { method: 'POST', headers, body: '[' });
    expect(answer.status).toBe(400);
  });

  it('says so when the mail cannot be sent', async () => {
    const own = await startCoreTenant({ smtp: { host: '127.0.0.1', port: 1 } });
    try {
      expect((await requestResetMail(own)).status).toBe(500);
      expect(own.inboxUrl).toBeUndefined();
      await expect(own.control.waitForMail()).rejects.toThrow('own SMTP server');
    } finally {
      await own.close();
    }
  });
});

describe('an own SMTP server', () => {
  it('gets the mails in place of the inbox', async () => {
    const { Mailbox } = await import('../../tenant/inbox/mailbox.ts');
    const { receiveMails } = await import('../../tenant/inbox/smtp.ts');
    const mailbox = new Mailbox();
    const server = await receiveMails(mailbox);
    const own = await startCoreTenant({ smtp: { host: '127.0.0.1', port: server.port } });
    try {
      await requestResetMail(own);
      expect(mailbox.all()).toHaveLength(1);
    } finally {
      await own.close();
      await server.close();
    }
  });
});

describe('its rate limit', () => {
  it('lets ten through, then one a minute, per address', async () => {
    for (let i = 9; i >= 0; i--) {
      const answer = await requestResetMail(tenant);
      expect([answer.status, answer.headers.get('x-ratelimit-remaining')]).toEqual([200, String(i)]);
    }
    const refused = await requestResetMail(tenant);
    expect(refused.status).toBe(429);
    expect(await refused.json()).toEqual({ error: 'too_many_requests', error_description: 'Rate limit exceeded.' });
    expect(refused.headers.get('x-ratelimit-limit')).toBe('10');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect((await requestResetMail(tenant, { email: 'lena@acme.example' })).status).toBe(200);

    tenant.control.advanceClock(60);
    expect((await requestResetMail(tenant)).status).toBe(200);
    expect((await requestResetMail(tenant)).status).toBe(429);
  });

  it('counts unknown addresses the same way', async () => {
    const statuses = [];
    for (let i = 0; i < 11; i++)
      statuses.push((await requestResetMail(tenant, { email: 'nobody@acme.example' })).status);
    expect(statuses).toEqual([...Array<number>(10).fill(200), 429]);
  });
});

describe('its CORS', () => {
  it('answers the preflight of an application', async () => {
    const answer = await preflight(APP);
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe(APP);
    expect(answer.headers.get('access-control-allow-headers')).toContain('content-type');
  });

  it('refuses the preflight of a stranger', async () => {
    const answer = await preflight('https://evil.example');
    expect([answer.status, await answer.text()]).toEqual([403, 'Origin https://evil.example is not allowed.']);
  });

  it('lets the application read the answer and the limits', async () => {
    const answer = await requestResetMail(tenant, {}, { origin: APP });
    expect(answer.headers.get('access-control-allow-origin')).toBe(APP);
    expect(answer.headers.get('access-control-expose-headers')).toContain('X-RateLimit-Reset');
  });

  it('goes by the client of the request', async () => {
    const answer = await requestResetMail(tenant, {}, { origin: 'http://localhost:5998' });
    expect([answer.status, await answer.text()]).toEqual([403, 'Origin http://localhost:5998 is not allowed.']);
    expect(tenant.control.mails()).toHaveLength(0);
  });

  it('can hide the limits, as Auth0 may', async () => {
    const hiding = await startCoreTenant({ exposeRateLimits: false });
    try {
      const answer = await requestResetMail(hiding, {}, { origin: APP });
      expect(answer.headers.has('access-control-expose-headers')).toBe(false);
    } finally {
      await hiding.close();
    }
  });
});

describe('a connection that forbids it', () => {
  it('answers 403', async () => {
    const { default: seed } = await import('../../tenant/seed.json', { with: { type: 'json' } });
    const connections = seed.connections.map(connection => ({
      ...connection,
      options: { disable_self_service_change_password: true },
    }));
    const strict = await startTenant({ seed: { ...(seed as object), connections } as never });
    try {
      expect((await requestResetMail(strict)).status).toBe(403);
    } finally {
      await strict.close();
    }
  });
});

function preflight(origin: string) {
  return fetch(`${tenant.url}/dbconnections/change_password`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  });
}

/** What an attacker could compare. */
function comparable(answer: Response) {
  const ignored = ['date', 'x-ratelimit-remaining', 'x-ratelimit-reset'];
  return { status: answer.status, headers: [...answer.headers].filter(([name]) => !ignored.includes(name)) };
}
