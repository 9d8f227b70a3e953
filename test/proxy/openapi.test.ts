import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '../../contract/index.ts';
import { openApiDocument } from '../../proxy/openapi.ts';
import { violations } from '../support/json-schema.ts';
import { createProxyUnderTest, type ProxyUnderTest, type Submit } from '../support/proxy-under-test.ts';
import {
  createStubTenant,
  type Answer,
  type CallName,
  type StubTenant,
  type StubUser,
} from '../support/stub-tenant.ts';

let tenant: StubTenant;
let proxy: ProxyUnderTest;

beforeAll(async () => {
  tenant = await createStubTenant();
  proxy = createProxyUnderTest(tenant, { REQUESTS_PER_USER: '6' });
});
afterAll(async () => {
  await proxy.close();
  await tenant.stop();
});
beforeEach(() => tenant.unscript());

interface Responses {
  readonly responses: Record<string, { readonly content?: Record<string, { readonly schema: object }> }>;
}

/** What the document has against `response`. */
async function complaints(response: Response, operation: Responses): Promise<string[]> {
  const mediaType = response.headers.get('content-type')?.split(';')[0] ?? '';
  const schema = operation.responses[String(response.status)]?.content?.[mediaType]?.schema;
  if (!schema) return [`${response.status} ${mediaType} is not in the document`];
  return violations(schema, await response.json(), openApiDocument);
}

const change = openApiDocument.paths['/change-password'].post as Responses;
const policy = openApiDocument.paths['/password-policy'].get as Responses;

const refusals: [code: string, submit: Submit, user?: Partial<StubUser>, call?: [CallName, Answer]][] = [
  ['invalid-request', { body: '{}' }],
  ['unsupported-media-type', { headers: { 'content-type': 'text/plain' } }],
  ['payload-too-large', { body: 'x'.repeat(20_000) }],
  ['invalid-token', { token: 'x' }],
  ['wrong-password', { current: 'wrong' }],
  ['same-password', { next: 'old password' }],
  ['password-policy', { next: 'tiny' }],
  ['password-reused', {}, {}, ['set-password', { status: 400, body: { message: 'PasswordHistoryError: x' } }]],
  ['password-too-common', {}, {}, ['set-password', { status: 400, body: { message: 'PasswordDictionaryError: x' } }]],
  [
    'password-contains-user-info',
    {},
    {},
    ['set-password', { status: 400, body: { message: 'PasswordNoUserInfoError' } }],
  ],
  ['password-too-long', { next: 'x'.repeat(73) }],
  ['not-a-database-user', {}, { identities: [] }],
  ['step-up-required', {}, {}, ['check-password', { status: 403, body: { error: 'mfa_required' } }]],
  ['account-blocked', {}, { blocked: true }],
  ['leaked-password', {}, {}, ['check-password', { status: 401, body: { error: 'password_leaked' } }]],
  ['busy', {}, {}, ['find-user', { status: 429, headers: { 'retry-after': '0' } }]],
];

describe('the OpenAPI document', () => {
  it('is served', async () => {
    const response = await proxy.app.request('/openapi.json');
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(openApiDocument)));
  });

  it('describes the answer to a change, and the policy', async () => {
    const token = await tenant.accessToken(tenant.addUser().user_id);
    const changed = await proxy.change({ token });
    expect(changed.status).toBe(200);
    expect(await complaints(changed, change)).toEqual([]);
    const read = await proxy.app.request('/password-policy', { headers: { authorization: `Bearer ${token}` } });
    expect(read.status).toBe(200);
    expect(await complaints(read, policy)).toEqual([]);
  });

  it.each(refusals)('describes %s', async (code, submit, given, call) => {
    const user = tenant.addUser(given);
    if (call) tenant.script(call[0], () => Promise.resolve(call[1]), 1);
    const response = await proxy.change({ token: await tenant.accessToken(user.user_id), ...submit });
    expect(await response.clone().json()).toMatchObject({ code });
    expect(await complaints(response, change)).toEqual([]);
  });

  it('describes insufficient-scope, too-many-attempts, tenant-unavailable and outcome-unknown', async () => {
    const other = createProxyUnderTest(tenant);
    const [hostile, user] = [tenant.addUser(), tenant.addUser()];
    const guess = { token: await tenant.accessToken(hostile.user_id), current: 'wrong' };
    for (let i = 0; i < 5; i++) await other.change(guess);
    const limited = await other.change(guess);
    const narrow = await other.change({ token: await tenant.accessToken(user.user_id, { scope: '' }) });
    const token = await tenant.accessToken(user.user_id);
    tenant.script('find-user', () => Promise.resolve({ status: 500 }), 1);
    const failing = await other.change({ token });
    tenant.script('set-password', () => Promise.resolve({ status: 500 }));
    const unknown = await other.change({ token });
    expect([narrow, limited, failing, unknown].map(response => response.status)).toEqual([403, 429, 503, 503]);
    for (const response of [narrow, limited, failing, unknown]) expect(await complaints(response, change)).toEqual([]);
    await other.close();
  });

  it('names every code of the contract', () => {
    const named = JSON.stringify(change);
    expect(PROBLEM_CODES.filter(code => !named.includes(`"${code}"`))).toEqual([]);
  });
});
