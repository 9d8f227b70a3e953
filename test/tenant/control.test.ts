import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startTenant } from '../../tenant/tenant.ts';
import type { Tenant, TraceEvent } from '../../tenant/tenant.ts';
import {
  ADA,
  APP,
  appBrowser,
  discover,
  logIn,
  newestLink,
  requestResetMail,
  startCoreTenant,
} from './support/town.ts';

let tenant: Tenant;

beforeAll(async () => {
  tenant = await startCoreTenant();
});
beforeEach(() => tenant.control.reset());
afterAll(() => tenant.close());

function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  return fetch(`${tenant.url}/__tenant${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

describe('where the tenant may run', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is never production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await expect(startTenant()).rejects.toThrow('never for production');
  });

  it('is loopback only', async () => {
    const { networkInterfaces } = await import('node:os');
    const outside = Object.values(networkInterfaces())
      .flat()
      .find(it => it && !it.internal && it.family === 'IPv4')?.address;
    const { port } = new URL(tenant.url);
    // Without any outside address there is nothing that could be reached; a closed port is then as good a proof.
    await expect(fetch(`http://${outside ?? '127.0.0.2'}:${port}/`)).rejects.toThrow();
  });

  it('answers no foreign host name', async () => {
    const { request } = await import('node:http');
    const status = await new Promise(resolve =>
      request(`${tenant.url}/.well-known/openid-configuration`, { headers: { host: 'evil.example' } }, answer => {
        answer.resume();
        resolve(answer.statusCode);
      }).end(),
    );
    expect(status).toBe(421);
  });

  it('says so when the port or the inbox’s port is taken', async () => {
    const port = Number(new URL(tenant.url).port);
    await expect(startCoreTenant({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await expect(startCoreTenant({ inboxPort: port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('/__tenant', () => {
  it('lists mails', async () => {
    await requestResetMail(tenant);
    const mails: unknown = await (await fetch(`${tenant.url}/__tenant/mails`)).json();
    expect(mails).toMatchObject([{ to: [ADA.email] }]);
  });

  it('moves the clock', async () => {
    await requestResetMail(tenant);
    expect((await post('/clock/advance', { seconds: 432_000 })).status).toBe(200);
    const page = await appBrowser().get(await newestLink(tenant));
    expect(page.html).toContain('Link Expired');
    expect((await post('/clock/advance', { seconds: -1 })).status).toBe(400);
  });

  it('puts everything back', async () => {
    const config = await discover(tenant);
    const browser = appBrowser();
    await logIn(config, { browser });
    await requestResetMail(tenant);
    await browser.submit(await browser.get(await newestLink(tenant)), {
      password: 'New-Pass-123',
      confirmation: 'New-Pass-123',
    });
    expect((await post('/reset', {})).status).toBe(204);
    expect(tenant.control.mails()).toEqual([]);
    expect((await logIn(config)).claims()?.sub).toBe(ADA.sub);
  });

  it('makes a path fail on order, so often and no more', async () => {
    const path = '/dbconnections/change_password';
    await post('/faults', { path, status: 429, times: 1 });
    await post('/faults', { path, status: 503, body: { error: 'busy' }, times: 1 });
    const answers = [];
    for (let i = 0; i < 3; i++) answers.push(await requestResetMail(tenant, {}, { origin: APP }));
    expect(answers.map(({ status }) => status)).toEqual([429, 503, 200]);
    expect(answers[0]?.headers.get('retry-after')).toBe('60');
    expect(answers[0]?.headers.get('access-control-allow-origin')).toBe(APP);
    expect(await answers[1]?.json()).toEqual({ error: 'busy' });
  });

  it('drops connections on order', async () => {
    tenant.control.fault({ path: '/dbconnections/change_password', drop: true, times: 1 });
    await expect(requestResetMail(tenant)).rejects.toThrow();
    expect((await requestResetMail(tenant)).status).toBe(200);
  });

  it('delays on order', async () => {
    tenant.control.fault({ path: '/dbconnections/change_password', delayMs: 60_000 });
    const answer = fetch(`${tenant.url}/dbconnections/change_password`, {
      method: 'POST',
      signal: AbortSignal.timeout(100),
    });
    await expect(answer).rejects.toThrow('timeout');
  });

  it.each([[{ path: 'nowhere' }], [{ path: '/x', status: 200 }], [{ path: '/x', unknown: true }]])(
    'refuses the fault %o',
    async fault => {
      expect((await post('/faults', fault)).status).toBe(400);
    },
  );

  it('is closed to other sites, and to forms', async () => {
    expect((await post('/reset', {}, { origin: 'https://evil.example' })).status).toBe(403);
    const form = await fetch(`${tenant.url}/__tenant/reset`, { method: 'POST', body: new URLSearchParams() });
    expect(form.status).toBe(415);
    const mails = await fetch(`${tenant.url}/__tenant/mails`, { headers: { origin: 'https://evil.example' } });
    expect(mails.status).toBe(403);
    expect((await fetch(`${tenant.url}/__tenant/mails`, { headers: { origin: APP } })).status).toBe(200);
    expect((await fetch(`${tenant.url}/__tenant/elsewhere`)).status).toBe(404);
  });
});

describe('the trace', () => {
  it('tells a flow step by step', async () => {
    const config = await discover(tenant);
    tenant.control.trace.clear();
    await logIn(config);
    await requestResetMail(tenant);
    const form = await appBrowser().get(await newestLink(tenant));
    await appBrowser().submit(form, { password: 'New-Pass-123', confirmation: 'New-Pass-123' });
    const steps = tenant.control.trace
      .events()
      .map(({ name, method, path, status }) => (name === 'http' ? `${method!} ${path!} ${status!}` : name));
    expect(steps).toEqual([
      'GET /authorize 303',
      'GET /u/login 200',
      'password-verified',
      'POST /u/login 303',
      expect.stringMatching(/^GET \/authorize\/[^/]+ 303$/),
      'POST /oauth/token 200',
      'ticket-created',
      'mail-sent',
      'POST /dbconnections/change_password 200',
      'GET /u/reset-verify 200',
      'password-changed',
      'POST /u/reset-verify 200',
    ]);
  });

  it('tells which client asked, and for which grant', async () => {
    const config = await discover(tenant);
    await logIn(config);
    const request = tenant.control.trace.events().find(({ path }) => path === '/oauth/token');
    expect(request).toMatchObject({ from: 'server', clientId: 'acme-spa', grantType: 'authorization_code' });
  });

  it('holds no secret and no address of a person', async () => {
    const config = await discover(tenant);
    const tokens = await logIn(config);
    await requestResetMail(tenant);
    const link = await newestLink(tenant);
    await appBrowser().get(link);
    const trace = JSON.stringify(tenant.control.trace.events());
    const ticket = new URL(link).searchParams.get('ticket')!;
    for (const secret of [ADA.email, ADA.password, tokens.access_token, ticket]) expect(trace).not.toContain(secret);
  });

  it('is read after an id as JSON, and live as server-sent events', async () => {
    await requestResetMail(tenant);
    const all = (await (await fetch(`${tenant.url}/__tenant/trace`)).json()) as TraceEvent[];
    const rest: unknown = await (await fetch(`${tenant.url}/__tenant/trace?after=${all[0]!.id}`)).json();
    expect(rest).toEqual(all.slice(1));

    const abort = new AbortController();
    const live = await fetch(`${tenant.url}/__tenant/trace/live`, {
      signal: abort.signal,
      headers: { 'last-event-id': String(all.at(-1)!.id) },
    });
    expect(live.headers.get('content-type')).toContain('text/event-stream');
    const reader = live.body!.pipeThrough(new TextDecoderStream()).getReader();
    await requestResetMail(tenant, { email: 'nobody@acme.example' });
    const { value } = await reader.read();
    expect(value).toContain('event: trace');
    expect(value).toContain('/dbconnections/change_password');
    abort.abort();
  });
});
