/** `POST /api/v2/tickets/password-change`: every field, and every refusal in Auth0's words. */
import { TicketsClient } from 'auth0/tickets';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Tenant } from '../../../tenant/tenant.ts';
import { seedWith } from '../support/seed.ts';
import { ADA, CONNECTION, startTestTenant } from '../support/town.ts';
import { text, WebClient } from '../support/web-client.ts';
import { call, managementToken } from './support.ts';

let tenant: Tenant;
let token: string;
const PATH = ['POST', '/tickets/password-change'] as const;
const USERS_DATABASE = 'con_AcmeUsers0000001';

beforeAll(async () => {
  tenant = await startTestTenant();
  token = await managementToken(tenant, 'apm-actions');
});
afterEach(() => tenant.control.reset());
afterAll(() => tenant.close());

const ask = (body: unknown, headers?: Record<string, string>) =>
  call(tenant, PATH, { token, body, ...(headers && { headers }) });

async function open(ticket: unknown): Promise<string> {
  return text(await new WebClient().get(String(ticket)));
}

describe('a ticket', () => {
  it('is a link to the page for a new password, with Auth0’s empty fragment, and no mail is sent', async () => {
    const { status, body } = await ask({ user_id: ADA.sub });
    expect(status).toBe(201);
    expect(Object.keys(body)).toEqual(['ticket']);
    expect(body['ticket']).toMatch(new RegExp(`^${tenant.url}/u/reset-verify\\?ticket=[\\w-]{20,}#$`));
    expect(await open(body['ticket'])).toContain('Change Your Password');
    expect(tenant.control.mails()).toEqual([]);
  });

  it('is made for Auth0’s own SDK as well', async () => {
    const tickets = new TicketsClient({ baseUrl: `${tenant.url}/api/v2`, token });
    const { ticket } = await tickets.changePassword({ user_id: ADA.sub, client_id: 'acme-spa', ttl_sec: 300 });
    expect(await open(ticket)).toContain('Change Your Password');
  });

  it.each<[string, object]>([
    ['connection and address', { connection_id: USERS_DATABASE, email: ADA.email }],
    ['a linked identity', { user_id: 'google-oauth2|109', identity: { user_id: 'linus', provider: 'auth0' } }],
    [
      'a linked identity in its connection',
      {
        user_id: 'google-oauth2|109',
        identity: { user_id: 'linus', provider: 'auth0', connection_id: USERS_DATABASE },
      },
    ],
    [
      'all that Option 4 sends',
      {
        user_id: ADA.sub,
        client_id: 'acme-spa',
        organization_id: 'org_acme',
        ttl_sec: 300,
        mark_email_as_verified: false,
        includeEmailInRedirect: false,
      },
    ],
    ['a result URL', { user_id: ADA.sub, result_url: 'https://app.example.com/' }],
  ])('is made for %s', async (_, body) => {
    const answer = await ask(body);
    expect(answer.status).toBe(201);
    expect(await open(answer.body['ticket'])).toContain('Change Your Password');
  });

  it('is made from a form, too', async () => {
    const form = new URLSearchParams({ user_id: ADA.sub, ttl_sec: '60', mark_email_as_verified: 'false' });
    const { status, body } = await ask(form.toString(), { 'content-type': 'application/x-www-form-urlencoded' });
    expect(status).toBe(201);
    tenant.control.advanceClock(61);
    expect(await open(body['ticket'])).toContain('Link Expired');
  });

  it.each([undefined, 0])('lives five days with ttl_sec %s', async ttl_sec => {
    const { body } = await ask({ user_id: ADA.sub, ttl_sec });
    tenant.control.advanceClock(431_990);
    expect(await open(body['ticket'])).toContain('Change Your Password');
    tenant.control.advanceClock(11);
    expect(await open(body['ticket'])).toContain('Link Expired');
  });

  it('makes older ones of the same identity void', async () => {
    const first = await ask({ user_id: ADA.sub });
    await ask({ user_id: ADA.sub });
    expect(await open(first.body['ticket'])).toContain('Invalid Link');
  });
});

describe('a refusal', () => {
  const badRequest = (message: string): object => ({ statusCode: 400, error: 'Bad Request', message });

  it.each<[object, string]>([
    [{ user_id: 'google-oauth2|108' }, "The user's main connection does not support this operation."],
    [{ user_id: 'google-oauth2|109' }, "The user's main connection does not support this operation."],
    [
      { connection_id: 'con_0000000000000000', email: ADA.email },
      'The connection with id con_0000000000000000 does not exist.',
    ],
    [
      { user_id: ADA.sub, identity: { user_id: 'ada', provider: 'auth0', connection_id: 'con_0000000000000000' } },
      'Identity connection does not exist.',
    ],
    [
      { user_id: ADA.sub, identity: { user_id: 'eve', provider: 'auth0' } },
      'The user exists, but does not contain the given identity.',
    ],
    [
      { user_id: ADA.sub, identity: { user_id: 'ada', provider: 'auth0', connection_id: 'con_AcmePartners0002' } },
      'The user exists, but does not contain the given identity.',
    ],
    [{ user_id: ADA.sub, client_id: 'nobody' }, 'The client does not exist'],
    [{ user_id: ADA.sub, organization_id: 'nowhere' }, 'The organization does not exist'],
    [{ user_id: ADA.sub, organization_id: 'org_nowhere' }, 'The organization does not exist'],
    [
      { user_id: 'auth0|lena', organization_id: 'org_acme' },
      'The user with id auth0|lena is not a member of organization with id org_acme.',
    ],
  ])('of %j', async (body, message) => {
    expect(await ask(body)).toEqual({ status: 400, body: badRequest(message) });
  });

  it('of a user without an e-mail address', async () => {
    const named = await startTestTenant({
      seed: seedWith(seed => {
        seed.users.push({
          user_id: 'auth0|ann',
          username: 'ann',
          name: 'Ann',
          nickname: 'ann',
          password: 'Correct-Horse-7',
        });
      }),
    });
    const answer = await call(named, PATH, {
      token: await managementToken(named, 'apm-actions'),
      body: { user_id: 'auth0|ann' },
    });
    expect(answer).toEqual({ status: 400, body: badRequest('The user does not have an email address.') });
    await named.close();
  });

  it.each<[string, unknown]>([
    ['nobody', {}],
    ['two ways of naming somebody', { user_id: ADA.sub, connection_id: USERS_DATABASE, email: ADA.email }],
    ['an address without a connection', { email: ADA.email }],
    ['a connection without an address', { connection_id: USERS_DATABASE }],
    ['a connection by name', { connection_id: CONNECTION, email: ADA.email }],
    [
      'an identity without a user',
      { connection_id: USERS_DATABASE, email: ADA.email, identity: { user_id: 'ada', provider: 'auth0' } },
    ],
    ['an identity of another provider', { user_id: ADA.sub, identity: { user_id: 'ada', provider: 'google-oauth2' } }],
    ['a negative lifetime', { user_id: ADA.sub, ttl_sec: -1 }],
    ['half a second', { user_id: ADA.sub, ttl_sec: 0.5 }],
    ['a text for a switch', { user_id: ADA.sub, mark_email_as_verified: 'yes' }],
    ['a field of another endpoint', { user_id: ADA.sub, password: 'canary-password' }],
    [
      'organization and result URL',
      { user_id: ADA.sub, organization_id: 'org_1', result_url: 'https://app.example.com/' },
    ],
    ['no JSON', '{'],
  ])('of a body with %s', async (_, body) => {
    const answer = await ask(body);
    expect(answer).toMatchObject({
      status: 400,
      body: {
        ...badRequest(''),
        message: expect.stringMatching(/^Payload validation error: /) as string,
        errorCode: 'invalid_body',
      },
    });
    expect(JSON.stringify(answer.body)).not.toContain('canary');
  });

  it.each<[object, string]>([
    [{ user_id: 'auth0|nobody' }, 'unknown user'],
    [{ connection_id: USERS_DATABASE, email: 'nobody@acme.example' }, 'unknown address'],
  ])('of %j, an %s', async body => {
    expect(await ask(body)).toEqual({
      status: 404,
      body: { statusCode: 404, error: 'Not Found', message: 'User not found.' },
    });
  });

  it('without a token, with a foreign one, or with one for something else', async () => {
    const unauthorized = { statusCode: 401, error: 'Unauthorized' };
    expect(await call(tenant, PATH, { body: {} })).toMatchObject({ status: 401, body: unauthorized });
    expect(await call(tenant, PATH, { token: 'a.b.c', body: {} })).toMatchObject({ status: 401, body: unauthorized });
    const noticeToken = await managementToken(tenant, 'apm-notice');
    expect(await call(tenant, PATH, { token: noticeToken, body: { user_id: ADA.sub } })).toEqual({
      status: 403,
      body: {
        statusCode: 403,
        error: 'Forbidden',
        message: 'Insufficient scope; expected any of: create:user_tickets.',
        errorCode: 'insufficient_scope',
      },
    });
  });
});
