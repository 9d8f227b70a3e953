import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createProxyUnderTest, outcome, type ProxyUnderTest } from '../support/proxy-under-test.ts';
import { createStubTenant, passwordOf, type Script, type StubTenant, type StubUser } from '../support/stub-tenant.ts';

let tenant: StubTenant;
let proxy: ProxyUnderTest;
let user: StubUser;
let token: string;

beforeAll(async () => {
  tenant = await createStubTenant();
});
afterAll(() => tenant.stop());
beforeEach(async () => {
  proxy = createProxyUnderTest(tenant);
  user = tenant.addUser();
  token = await tenant.accessToken(user.user_id);
  tenant.calls.length = 0;
});
afterEach(async () => {
  tenant.unscript();
  await proxy.close();
});

/** The tenant acts, but its answer is lost. */
const loseAnswer: Script = async (_call, proceed, response) => {
  await proceed();
  response.destroy();
  return 'handled';
};

/** The connection breaks before the tenant acts. */
const loseRequest: Script = (_call, _proceed, response) => {
  response.destroy();
  return Promise.resolve('handled');
};

describe('a lost answer to the PATCH', () => {
  it('is settled by a look at the user: it has happened', async () => {
    tenant.script('set-password', loseAnswer, 1);
    const response = await proxy.change({ token });
    expect(await response.json()).toMatchObject({ changed_at: user.last_password_reset });
    expect(tenant.count('set-password')).toBe(1);
  });

  it('is settled by a second attempt where it has not happened', async () => {
    tenant.script('set-password', loseRequest, 1);
    expect(await outcome(await proxy.change({ token }))).toBe('200 ok');
    expect(passwordOf(user)).toBe('new password');
    expect(tenant.count('set-password')).toBe(2);
  });

  it('twice is settled by a second look', async () => {
    let attempts = 0;
    tenant.script('set-password', (...args) => (++attempts === 1 ? loseRequest(...args) : loseAnswer(...args)));
    expect(await outcome(await proxy.change({ token }))).toBe('200 ok');
    expect(tenant.count('set-password')).toBe(2);
  });

  it('is reported as unknown where nothing can settle it, and the attempt is given back', async () => {
    tenant.script('set-password', loseRequest);
    const response = await proxy.change({ token });
    expect(await outcome(response)).toBe('503 outcome-unknown');
    expect(tenant.count('set-password')).toBe(2);
    expect(proxy.notices).toContain('outcome-unknown');
  });

  it('is reported as unknown where the look at the user fails too', async () => {
    let looks = 0;
    tenant.script('find-user', async (_call, proceed) => (++looks === 1 ? proceed() : { status: 500 }));
    tenant.script('set-password', loseRequest);
    expect(await outcome(await proxy.change({ token }))).toBe('503 outcome-unknown');
  });

  it('is not taken for a change where the tenant, asked again, does not say when the last one was', async () => {
    let looks = 0;
    tenant.script('find-user', async (_call, proceed) => {
      const answer = await proceed();
      const silent = { ...(answer.body as object), last_password_reset: undefined };
      return ++looks === 1 ? answer : { ...answer, body: silent };
    });
    tenant.script('set-password', loseRequest);
    expect(await outcome(await proxy.change({ token }))).toBe('503 outcome-unknown');
    expect(passwordOf(user)).toBe('old password');
  });

  it('and then "used before" is no refusal: the first attempt may be what used it', async () => {
    let attempts = 0;
    const refusal = { status: 400, body: { statusCode: 400, message: 'PasswordHistoryError: used' } };
    tenant.script('set-password', (...args) => (++attempts === 1 ? loseAnswer(...args) : Promise.resolve(refusal)));
    const before = user.last_password_reset;
    let looks = 0;
    tenant.script('find-user', async (_call, proceed) => {
      const answer = await proceed();
      // The tenant's reads lag behind: the second look still shows the old time.
      return ++looks === 2 ? { ...answer, body: { ...(answer.body as object), last_password_reset: before } } : answer;
    });
    expect(await outcome(await proxy.change({ token }))).toBe('200 ok');
  });

  it.each([
    ['a server error', { status: 500 }],
    ["a gateway's time-out", { status: 504, body: '<html>' }],
    ['HTML in place of the user', { status: 200, body: '<html>' }],
    ['somebody else', { status: 200, body: { user_id: 'auth0|other' } }],
    ['a redirect', { status: 302, headers: { location: 'https://evil.example/' } }],
  ])('or %s in its place is settled as well', async (_case, answer) => {
    tenant.script(
      'set-password',
      async (_call, proceed) => {
        await proceed();
        return answer;
      },
      1,
    );
    expect(await outcome(await proxy.change({ token }))).toBe('200 ok');
    expect(tenant.count('set-password')).toBe(1);
  });

  it('cut off in the middle of its body is settled as well', async () => {
    tenant.script(
      'set-password',
      async (_call, proceed, response) => {
        await proceed();
        response.writeHead(200, { 'content-length': '1000' }).write('{"user_id":');
        setImmediate(() => response.destroy());
        return 'handled';
      },
      1,
    );
    expect(await outcome(await proxy.change({ token }))).toBe('200 ok');
  });

  it('answers the same again under the same key', async () => {
    tenant.script('set-password', loseRequest);
    const key = 'key-of-an-unknown-outcome';
    await proxy.change({ token, key });
    const before = tenant.calls.length;
    expect(await outcome(await proxy.change({ token, key }))).toBe('503 outcome-unknown');
    expect(tenant.calls.length).toBe(before);
  });
});

describe('a PATCH that was certainly not sent', () => {
  it('is no doubt: nothing has changed', async () => {
    // A tenant that stops listening between the password check and the PATCH, with no connection left open.
    const sockets = new Set<Socket>();
    const relay = createServer((request, response) => {
      void forward(tenant.origin + (request.url ?? ''), request).then(async answer => {
        response.writeHead(answer.status, { 'content-type': 'application/json', connection: 'close' });
        response.end(Buffer.from(await answer.arrayBuffer()));
      });
    });
    relay.on('connection', socket => sockets.add(socket));
    await new Promise<void>(resolve => relay.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(relay.address() as AddressInfo).port}`;
    const viaRelay = createProxyUnderTest(tenant, { AUTH0_MANAGEMENT_DOMAIN: origin });
    tenant.script(
      'check-password',
      async (_call, proceed) => {
        relay.close();
        sockets.forEach(socket => socket.destroy());
        return proceed();
      },
      1,
    );
    expect(await outcome(await viaRelay.change({ token }))).toBe('503 tenant-unavailable');
    expect(passwordOf(user)).toBe('old password');
    await viaRelay.close();
  });
});

async function forward(url: string, request: IncomingMessage): Promise<Response> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { authorization = '', 'content-type': type = 'application/json' } = request.headers;
  const body = chunks.length > 0 ? Buffer.concat(chunks) : null;
  return fetch(url, { method: request.method ?? 'GET', headers: { authorization, 'content-type': type }, body });
}
