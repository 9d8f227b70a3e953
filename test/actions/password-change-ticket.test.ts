// The handler of password-change-ticket against a tenant on a real socket: what it asks, where it sends, how it fails.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { onContinuePostLogin, onExecutePostLogin } from '../../actions/password-change-ticket/action.ts';
import { DENIAL_CODES, LOG_CODES } from '../../actions/reason-codes.ts';
import type { PostLoginApi, PostLoginEvent } from '../../actions/typings/post-login.ts';
import { captureConsole } from './support/console-lines.ts';
import { FakeCache } from './support/fake-cache.ts';
import { strictFake } from './support/strict-fake.ts';
import { type Answer, StubServer } from './support/stub-server.ts';
import { DATABASE, goodEvent, SPA } from './ticket-rule/example.ts';

let tenant: StubServer;
let cache: FakeCache;
let lines: readonly string[];
const TOKEN = 'canary-management-token';

beforeAll(async () => {
  tenant = await StubServer.start();
});
afterAll(() => tenant.stop());
beforeEach(() => {
  cache = new FakeCache();
  lines = captureConsole();
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const line of lines) expect([...DENIAL_CODES, ...LOG_CODES]).toContain(line);
});

/** The good login of the rule's tests, its password typed this second. */
function login(secrets: object = {}): PostLoginEvent {
  return {
    ...goodEvent(),
    authentication: { methods: [{ name: 'pwd', timestamp: new Date().toISOString() }] },
    secrets: {
      TENANT_URL: tenant.origin,
      MANAGEMENT_CLIENT_ID: 'm2m',
      MANAGEMENT_CLIENT_SECRET: 'canary-client-secret',
      ALLOWED_CLIENTS: SPA,
      ALLOWED_CONNECTIONS: DATABASE,
      ...secrets,
    },
  };
}

const ticketUrl = (): string => `${tenant.origin}/u/reset-verify?ticket=canary-ticket#`;

/** A tenant that works, but for the answers given. */
function answers({ token, ticket }: { token?: Answer; ticket?: Answer } = {}): void {
  tenant.answer(({ path }) =>
    path === '/oauth/token'
      ? (token ?? { status: 200, body: { access_token: TOKEN, expires_in: 86_400 } })
      : (ticket ?? { status: 201, body: { ticket: ticketUrl() } }),
  );
}

async function run(event: PostLoginEvent, members: object = {}): Promise<void> {
  await onExecutePostLogin(
    event,
    strictFake({ redirect: { canRedirect: () => true }, cache, ...members }) as PostLoginApi,
  );
}

/** Runs a login that must be denied and nothing else, and returns the code. */
async function denial(event: PostLoginEvent, canRedirect = true): Promise<string> {
  const deny = vi.fn<(reason: string) => void>();
  const sendUserTo = vi.fn();
  await run(event, { redirect: { canRedirect: () => canRedirect, sendUserTo }, access: { deny } });
  expect(sendUserTo).not.toHaveBeenCalled();
  expect(deny).toHaveBeenCalledOnce();
  return deny.mock.calls[0]?.[0] ?? '';
}

/** Runs a login that must be redirected and nothing else, and returns the arguments of `sendUserTo`. */
async function redirection(event: PostLoginEvent): Promise<unknown[]> {
  const sendUserTo = vi.fn<(...args: unknown[]) => void>();
  await run(event, { redirect: { canRedirect: () => true, sendUserTo } });
  expect(sendUserTo).toHaveBeenCalledOnce();
  return sendUserTo.mock.calls[0] ?? [];
}

describe('a login that deserves a ticket', () => {
  it('asks for a token, then for the ticket, and sends the browser there by way of logout', async () => {
    answers();
    expect(await redirection(login())).toEqual([
      `${tenant.origin}/v2/logout`,
      { query: { client_id: SPA, returnTo: ticketUrl() } },
    ]);
    expect(tenant.asked).toMatchObject([
      {
        method: 'POST',
        path: '/oauth/token',
        body: {
          grant_type: 'client_credentials',
          client_id: 'm2m',
          client_secret: 'canary-client-secret',
          audience: `${tenant.origin}/api/v2/`,
        },
      },
      {
        method: 'POST',
        path: '/api/v2/tickets/password-change',
        headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
        body: { user_id: 'auth0|ada', client_id: SPA, ttl_sec: 300, mark_email_as_verified: false },
      },
    ]);
    expect(lines).toEqual([]);
  });

  it('sends the browser straight to the ticket on Classic Universal Login', async () => {
    answers();
    expect(await redirection(login({ CLASSIC_UNIVERSAL_LOGIN: 'true' }))).toEqual([ticketUrl(), { query: {} }]);
  });

  it('uses the custom domain where there is one, for the way and for the ticket', async () => {
    const ticket = 'https://login.example.com/u/reset-verify?ticket=canary-ticket#';
    answers({ ticket: { status: 201, body: { ticket } } });
    expect(await redirection(login({ LOGIN_URL: 'login.example.com' }))).toEqual([
      'https://login.example.com/v2/logout',
      { query: { client_id: SPA, returnTo: ticket } },
    ]);
  });

  it('keeps the management token for a minute less than it lives', async () => {
    answers();
    await redirection(login());
    await redirection(login());
    expect(tenant.asked.filter(({ path }) => path === '/oauth/token')).toHaveLength(1);
    expect([...cache.entries.values()]).toEqual([{ value: TOKEN, ttl: 86_340_000 }]);
  });

  it.each([
    ['longer than the cache allows', { access_token: TOKEN, expires_in: 10 * 86_400 }, 86_400_000],
    ['for less than a minute', { access_token: TOKEN, expires_in: 60 }, undefined],
    ['for an unknown time', { access_token: TOKEN }, undefined],
    ['in more bytes than the cache takes', { access_token: 'é'.repeat(2049), expires_in: 86_400 }, undefined],
  ])('caches a token that lives %s only as far as is right', async (_, body, ttl) => {
    answers({ token: { status: 200, body }, ticket: { status: 400 } });
    await denial(login());
    expect([...cache.entries.values()].map(entry => entry.ttl)).toEqual(ttl === undefined ? [] : [ttl]);
  });

  it('replaces a cached token that the tenant no longer takes, once', async () => {
    cache.set('account-password-manager:management-token', 'stale');
    tenant.answer(({ path, headers }) => {
      if (path === '/oauth/token') return { status: 200, body: { access_token: TOKEN, expires_in: 86_400 } };
      return headers.authorization === `Bearer ${TOKEN}`
        ? { status: 201, body: { ticket: ticketUrl() } }
        : { status: 401 };
    });
    await redirection(login());
    expect(tenant.asked.map(({ path }) => path)).toEqual([
      '/api/v2/tickets/password-change',
      '/oauth/token',
      '/api/v2/tickets/password-change',
    ]);
  });
});

describe('a failure', () => {
  it.each<[string, { token?: Answer; ticket?: Answer }, string]>([
    ['no token', { token: { status: 401, body: { error: 'access_denied' } } }, 'management_token_failed'],
    ['a token answer without a token', { token: { status: 200, body: {} } }, 'management_token_failed'],
    ['a token endpoint that hangs up', { token: 'hang-up' }, 'ticket_request_failed'],
    ['a fresh token that is refused', { ticket: { status: 401 } }, 'management_token_rejected'],
    ['a missing scope', { ticket: { status: 403 } }, 'ticket_request_failed'],
    ['a tenant in trouble', { ticket: { status: 503 } }, 'ticket_request_failed'],
    ['a rate limit', { ticket: { status: 429 } }, 'ticket_request_failed'],
    ['a redirect', { ticket: { status: 302 } }, 'ticket_request_failed'],
    ['an answer without a ticket', { ticket: { status: 201, body: {} } }, 'ticket_url_rejected'],
    ['a ticket that is no URL', { ticket: { status: 201, body: { ticket: '/u/reset' } } }, 'ticket_url_rejected'],
    [
      'a ticket on another origin',
      { ticket: { status: 201, body: { ticket: 'https://evil.example/u/reset-verify?ticket=1#' } } },
      'ticket_url_rejected',
    ],
    ['an answer that is no JSON', { ticket: { status: 201 } }, 'ticket_request_failed'],
  ])('with %s ends the login, and is asked only once', async (_, given, code) => {
    answers(given);
    expect(await denial(login())).toBe('password_change_unavailable');
    expect(lines).toEqual([code]);
    const paths = tenant.asked.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('is what a refusal means, whatever its body says', async () => {
    answers({ ticket: { status: 200, body: { ticket: ticketUrl() } } });
    expect(await denial(login())).toBe('password_change_unavailable');
  });

  it('never carries the secret or the token to where a redirect points', async () => {
    const elsewhere = { status: 307, headers: { location: `${tenant.origin}/elsewhere` } };
    for (const given of [{ token: elsewhere }, { ticket: elsewhere }]) {
      answers(given);
      await denial(login());
      expect(tenant.asked.map(({ path }) => path)).not.toContain('/elsewhere');
    }
  });

  it('to replace a rejected token leaves no token behind', async () => {
    cache.set('account-password-manager:management-token', 'stale');
    answers({ token: { status: 500 }, ticket: { status: 401 } });
    await denial(login());
    expect(cache.entries.size).toBe(0);
  });

  it('by silence of the tenant ends within the time budget', async () => {
    answers({ ticket: 'never' });
    const budget = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort(new Error('too late')));
    expect(await denial(login())).toBe('password_change_unavailable');
    expect(budget).toHaveBeenCalledExactlyOnceWith(6000);
  });

  it('of the settings ends the login with a hint for the operator', async () => {
    answers();
    expect(await denial(login({ ALLOWED_CLIENTS: '' }))).toBe('password_change_unavailable');
    expect(lines).toEqual(['settings_invalid', 'password_change_unavailable']);
    expect(tenant.asked).toEqual([]);
  });
});

describe('other logins', () => {
  it('that do not ask are not touched, even with broken settings', async () => {
    await run({
      ...login({ TENANT_URL: '' }),
      transaction: { ...goodEvent().transaction, requested_scopes: ['openid'] },
    });
    expect(lines).toEqual([]);
  });

  it('without a browser lose the scope and go on', async () => {
    const removeScope = vi.fn();
    const refresh = { ...goodEvent().transaction, protocol: 'oauth2-refresh-token' };
    await run({ ...login(), transaction: refresh }, { accessToken: { removeScope } });
    expect(removeScope).toHaveBeenCalledExactlyOnceWith('update:password');
  });

  it('that break the rule are denied with its code, and nothing is asked of the tenant', async () => {
    answers();
    expect(await denial(login(), false)).toBe('interaction_not_possible');
    expect(lines).toEqual(['interaction_not_possible']);
    expect(tenant.asked).toEqual([]);
  });
});

it('denies whoever comes back to /continue', async () => {
  const deny = vi.fn();
  await onContinuePostLogin(login(), strictFake({ access: { deny } }) as PostLoginApi);
  expect(deny).toHaveBeenCalledExactlyOnceWith('password_change_not_resumable');
});
