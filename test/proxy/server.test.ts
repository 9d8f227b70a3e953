import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { change, DeliveredProxy } from '../support/delivered-proxy.ts';
import { environmentFor, startProxyProcess, type ProxyProcess } from '../support/proxy-process.ts';
import { outcome, type Submit } from '../support/proxy-under-test.ts';
import { passwordOf, type StubTenant } from '../support/stub-tenant.ts';

let proxy: DeliveredProxy;
let tenant: StubTenant;
const SCOPES = 'read:users update:users read:connections delete:sessions delete:refresh_tokens create:user_tickets';

beforeAll(async () => {
  proxy = await DeliveredProxy.build();
  ({ tenant } = proxy);
});
afterAll(() => proxy.remove());
beforeEach(() => {
  tenant.scopes = SCOPES;
});
afterEach(() => proxy.end());

/** Sends raw bytes and answers all that comes back until the proxy closes. */
function sendRaw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket
      .on('data', chunk => (answer += chunk.toString()))
      .on('close', () => resolve(answer))
      .on('error', reject);
    socket.on('data', () => socket.end());
  });
}

describe('the delivered file', () => {
  it('changes a password over real HTTP, and is ready before it listens', async () => {
    const { port } = await proxy.start();
    const user = tenant.addUser();
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
    expect(await ready.json()).toMatchObject({ status: 'ok' });
    const before = tenant.count('management-token');
    expect(await outcome(await change(port, { token: await tenant.accessToken(user.user_id) }))).toBe('200 ok');
    expect(passwordOf(user)).toBe('new password');
    expect(tenant.count('management-token')).toBe(before);
  });

  it('finishes what is under way when it is told to stop, and then ends', async () => {
    const running = await proxy.start();
    const user = tenant.addUser();
    let release: () => void = () => undefined;
    const arrived = new Promise<void>(resolve => {
      tenant.script('check-password', async (_call, proceed) => {
        resolve();
        await new Promise<void>(go => (release = go));
        return proceed();
      });
    });
    const answer = change(running.port, { token: await tenant.accessToken(user.user_id) });
    await arrived;
    const stopped = running.stop();
    await vi.waitFor(() => expect(running.output()).toContain('"draining"'));
    await expect(fetch(`http://127.0.0.1:${running.port}/healthz`)).rejects.toThrow();
    release();
    expect(await outcome(await answer)).toBe('200 ok');
    expect(await stopped).toBe(0);
    expect(passwordOf(user)).toBe('new password');
  });

  it('names what is wrong with its settings, without their values, and does not start', async () => {
    const failed = proxy.start({ ALLOWED_ORIGINS: '*', AUTH0_CLIENT_SECRET: 'canary', HOST: '0.0.0.0' });
    await expect(failed).rejects.toThrow(/exit code 1[^]*ALLOWED_ORIGINS[^]*HOST[^]*AUTH0_CLIENT_SECRET/);
    await expect(failed).rejects.not.toThrow(/canary/);
  });

  it('does not start with too much power, and says which', async () => {
    tenant.scopes = `${SCOPES} delete:users`;
    await expect(proxy.start()).rejects.toThrow(/exit code 1[^]*excessive scopes: delete:users/);
  });

  it('starts while the tenant is away, and is ready once it is back', async () => {
    await tenant.stop();
    const { port } = await proxy.start();
    const ready = () => fetch(`http://127.0.0.1:${port}/readyz`).then(answer => answer.status);
    expect(await ready()).toBe(503);
    await tenant.start();
    await vi.waitFor(async () => expect(await ready()).toBe(200), 10_000);
  });

  it('lives on when nobody reads its log any more', async () => {
    const { port, child, stop } = await proxy.start();
    child.stdout?.destroy();
    child.stderr?.destroy();
    for (let i = 0; i < 20; i++) {
      const token = await tenant.accessToken(tenant.addUser().user_id);
      expect((await change(port, { token })).status).toBe(200);
    }
    expect(await stop()).toBe(0);
  });

  it('shows metrics to whoever has their token, and to nobody else', async () => {
    const { port } = await proxy.start({ METRICS_TOKEN: 'a-token-for-metrics' });
    await change(port, {});
    const metrics = (authorization?: string) =>
      fetch(`http://127.0.0.1:${port}/metrics`, authorization === undefined ? {} : { headers: { authorization } });
    expect((await metrics()).status).toBe(404);
    expect((await metrics('Bearer a-token-for-metricz')).status).toBe(404);
    const text = await (await metrics('Bearer a-token-for-metrics')).text();
    expect(text).toContain('apm_proxy_answers_total{route="/change-password",status="401",outcome="invalid-token"} 1');
    expect(text).toContain('apm_proxy_tenant_call_seconds_bucket');
  });
});

describe('HTTP that means two things at once', () => {
  const head = 'POST /change-password HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
  let shared: ProxyProcess;
  beforeAll(async () => {
    shared = await startProxyProcess(proxy.bundle, environmentFor(tenant));
  });
  afterAll(() => shared.stop());

  it.each([
    ['length and chunks', `${head}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['two lengths', `${head}Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcde`],
    ['a bad length', `${head}Content-Length: +4\r\n\r\nabcd`],
    ['an unknown coding', `${head}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`],
    ['a space before the colon', `POST /change-password HTTP/1.1\r\nHost: x\r\nContent-Length : 4\r\n\r\nabcd`],
    ['a bare line feed', `POST /change-password HTTP/1.1\nHost: x\n\n`],
    ['a folded header', `${head}X-A: b\r\n c: d\r\n\r\n`],
    ['headers without end', `${head}X-A: ${'a'.repeat(20_000)}\r\n\r\n`],
    ['no host', 'GET /healthz HTTP/1.1\r\n\r\n'],
  ])('(%s) is refused', async (_case, bytes) => {
    expect(await sendRaw(shared.port, bytes)).toMatch(/^HTTP\/1\.1 4\d\d /);
  });

  it('and the proxy serves on while hundreds of half requests wait', async () => {
    const { port } = shared;
    const sockets = Array.from({ length: 300 }, () => connect(port, '127.0.0.1'));
    sockets.forEach(socket =>
      socket.on('error', () => undefined).write('POST /change-password HTTP/1.1\r\nHost: x\r\nX-'),
    );
    const token = await tenant.accessToken(tenant.addUser().user_id);
    expect(await outcome(await change(port, { token }))).toBe('200 ok');
    sockets.forEach(socket => socket.destroy());
  });
});

describe('secrets', () => {
  it('appear in no log, answer or metric, whatever happens', async () => {
    const { port, output, stop } = await proxy.start({ METRICS_TOKEN: 'canary-metrics-token' });
    const canaries = [
      'canary-old-4711',
      'canary-new-4711',
      'canary-mail',
      'canary-ticket',
      'canary-metrics',
      'canary-key',
      'management-token-',
      'proxy-client-secret',
      'canary-mfa',
    ];
    const answers: string[] = [];
    const submit = async (given: Submit) => {
      const user = tenant.addUser({ email: `canary-mail-${answers.length}@example.com`, password: 'canary-old-4711' });
      const token = given.token ?? (await tenant.accessToken(user.user_id));
      canaries.push(token.slice(-20), user.user_id);
      const answer = await change(port, { token, current: 'canary-old-4711', next: 'canary-new-4711', ...given });
      answers.push(JSON.stringify([...answer.headers]) + (await answer.text()));
    };
    await submit({});
    await submit({ current: 'canary-old-4711 no' });
    await submit({ body: '{"current_password":"canary-old-4711", canary-new-4711' });
    await submit({ headers: { 'content-type': 'canary-key' } });
    await submit({ key: 'canary-key!' });
    await submit({ token: 'canary-key.canary-key.canary-key' });
    for (const [call, answer] of [
      ['find-user', { status: 500, body: 'canary-mail canary-old-4711' }],
      ['check-password', { status: 403, body: { error: 'mfa_required', mfa_token: 'canary-mfa' } }],
      ['check-password', { status: 400, body: { error: 'canary-mail canary-old-4711' } }],
      ['set-password', { status: 400, body: { message: 'PasswordStrengthError: canary-new-4711' } }],
      ['set-password', { status: 400, body: { message: 'canary-new-4711', errorCode: 'canary-new-4711' } }],
    ] as const) {
      tenant.script(call, () => Promise.resolve(answer), 1);
      await submit({});
    }
    await fetch(`http://127.0.0.1:${port}/canary-key?canary-key`, { headers: { 'user-agent': 'canary-key' } });
    const metrics = await fetch(`http://127.0.0.1:${port}/metrics`, {
      headers: { authorization: 'Bearer canary-metrics-token' },
    });
    answers.push(await metrics.text());
    await stop();
    const everything = [output(), ...answers].join('\n');
    expect(everything).toContain('"outcome":"wrong-password"');
    expect(canaries.filter(canary => everything.includes(canary))).toEqual([]);
    const lines = output()
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>);
    const fields = new Set(lines.flatMap(line => Object.keys(line)));
    expect([...fields].sort()).toEqual([
      'call',
      'client',
      'event',
      'level',
      'milliseconds',
      'outcome',
      'port',
      'reason',
      'request',
      'route',
      'status',
      'time',
      'user',
    ]);
  });
});
