import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ManagementToken, REQUIRED_SCOPES, WrongGrant } from '../../proxy/accounts/management-token.ts';
import { createProxyUnderTest, outcome, type ProxyUnderTest } from '../support/proxy-under-test.ts';
import { createStubTenant, passwordOf, type StubTenant } from '../support/stub-tenant.ts';

let tenant: StubTenant;
let proxy: ProxyUnderTest;
const SCOPES = 'read:users update:users read:connections';

beforeAll(async () => {
  tenant = await createStubTenant();
});
afterAll(() => tenant.stop());
beforeEach(() => {
  proxy = createProxyUnderTest(tenant);
  tenant.calls.length = 0;
  tenant.scopes = SCOPES;
});
afterEach(async () => {
  tenant.unscript();
  await proxy.close();
});

const changeOfSomebody = async () => proxy.change({ token: await tenant.accessToken(tenant.addUser().user_id) });

describe("the proxy's Management token", () => {
  it.each([
    [`${SCOPES} delete:users`, ['delete:users'], []],
    [`${SCOPES} read:users_app_metadata update:clients`, ['read:users_app_metadata', 'update:clients'], []],
    ['read:users', [], ['update:users', 'read:connections']],
    ['', [], ['read:users', 'update:users', 'read:connections']],
    [`${SCOPES} create:users`, ['create:users'], []],
    [`${SCOPES} update:users_by_everybody`, ['update:users_by_everybody'], []],
  ])('with the scopes "%s" stops the proxy from running', async (scopes, excessive, missing) => {
    tenant.scopes = scopes;
    const refused = await proxy.assembly.warmUp().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(WrongGrant);
    expect(refused).toMatchObject({ excessive, missing });
    expect(await outcome(await changeOfSomebody())).toBe('503 tenant-unavailable');
    expect(proxy.notices).toContain('tenant-misconfigured');
    expect(proxy.notices).not.toContain('unexpected-error');
  });

  it('that is granted more in the middle of a change is not used, and it is known that nothing was changed', async () => {
    const user = tenant.addUser();
    tenant.script(
      'check-password',
      (_call, proceed) => {
        tenant.revokeManagementToken();
        tenant.scopes = `${SCOPES} delete:users`;
        return proceed();
      },
      1,
    );
    const response = await proxy.change({ token: await tenant.accessToken(user.user_id) });
    expect(await outcome(response)).toBe('503 tenant-unavailable');
    expect(passwordOf(user)).toBe('old password');
  });

  it('is fetched once for any number of changes at once', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, changeOfSomebody));
    expect(new Set(answers.map(answer => answer.status))).toEqual(new Set([200]));
    expect(tenant.count('management-token')).toBe(1);
  });

  it('is fetched anew, once, when the tenant refuses it early', async () => {
    await changeOfSomebody();
    tenant.revokeManagementToken();
    tenant.calls.length = 0;
    const answers = await Promise.all(Array.from({ length: 40 }, changeOfSomebody));
    expect(new Set(answers.map(answer => answer.status))).toEqual(new Set([200]));
    expect(tenant.count('management-token')).toBe(1);
    expect(proxy.notices).toContain('management-token-refused');
  });

  it('that is refused again and again is an error of the tenant, and no endless loop', async () => {
    tenant.script('find-user', () => Promise.resolve({ status: 401, body: { message: 'Invalid token' } }));
    expect(await outcome(await changeOfSomebody())).toBe('503 tenant-unavailable');
    expect(tenant.count('find-user')).toBe(2);
  });

  it('is not thrown away by a late refusal of the one before', async () => {
    let fetched = 0;
    const scope = REQUIRED_SCOPES.join(' ');
    const tokenEndpoint = {
      ask: () => {
        const body = JSON.stringify({ access_token: `token ${++fetched}`, expires_in: 86_400, scope });
        return Promise.resolve({ status: 200, header: () => undefined, body });
      },
    };
    const journal = { answered: () => undefined, called: () => undefined, notice: () => undefined };
    const token = new ManagementToken(tokenEndpoint, 'audience', journal);
    const first = await token.get();
    token.drop(first);
    const second = await token.get();
    token.drop(first);
    expect(await token.get()).toBe(second);
    expect(fetched).toBe(2);
  });

  it('that cannot be had is not asked for again at once', async () => {
    tenant.script('management-token', () => Promise.resolve({ status: 500 }));
    for (let i = 0; i < 10; i++) expect((await changeOfSomebody()).status).toBe(503);
    expect(tenant.count('management-token')).toBe(1);
  });

  it.each<[string, string]>([
    [SCOPES, 'kept'],
    [`${SCOPES} delete:sessions delete:refresh_tokens`, 'requested'],
  ])('with the scopes "%s" leaves the sessions %s', async (scopes, sessions) => {
    tenant.scopes = scopes;
    expect(await (await changeOfSomebody()).json()).toMatchObject({ sessions });
    expect(tenant.count('void-reset-links')).toBe(0);
  });

  it('shows in the readiness', async () => {
    tenant.script('management-token', () => Promise.resolve({ status: 500 }), 1);
    const ready = async () => proxy.app.request('/readyz');
    const before = await ready();
    expect(before.status).toBe(503);
    expect(await before.json()).toMatchObject({ checks: { 'management-token': false, 'public-keys': true } });
    await vi.waitFor(async () => expect((await ready()).status).toBe(200), 5_000);
    proxy.assembly.drain();
    expect((await ready()).status).toBe(503);
    expect((await proxy.app.request('/healthz')).status).toBe(200);
  });
});
