/** Stand-ins at the widget's edges. What a test does not mention throws its own name. */
import type { HostClient } from '../../../widget/session/session.ts';

/** An object with the given members; any other that is used throws. */
export function strictFake<T extends object>(name: string, members: Partial<T>): T {
  return new Proxy(members as T, {
    get(target, property, receiver) {
      // Asked for by the language, not by the code: `await`, string conversion, and optional methods by `?.()`.
      if (Reflect.has(target, property) || property === 'then' || typeof property === 'symbol')
        return Reflect.get(target, property, receiver) as unknown;
      throw new Error(`${name}.${property} was not expected`);
    },
  });
}

export interface FakeClient extends HostClient {
  /** Options of every `loginWithRedirect`, oldest first. */
  readonly logins: { authorizationParams?: Record<string, unknown> }[];
  readonly logouts: { logoutParams?: Record<string, unknown> }[];
  readonly tokenRequests: { authorizationParams?: Record<string, unknown>; cacheMode?: 'off' | 'on' }[];
  revoked: number;
}

/** A host's Auth0 client with `claims` signed in; it goes nowhere when told to leave the page. */
export function fakeClient(claims?: Record<string, unknown>, members: Partial<HostClient> = {}): FakeClient {
  const client: FakeClient = {
    logins: [],
    logouts: [],
    tokenRequests: [],
    revoked: 0,
    getConfiguration: () => ({ domain: 'tenant.example', clientId: 'client' }),
    getUser: () => Promise.resolve(claims),
    loginWithRedirect(options) {
      client.logins.push(options);
      void options.openUrl?.(`${location.origin}/no-content?state=state-${client.logins.length}`);
      return Promise.resolve();
    },
    getTokenSilently(options = {}) {
      client.tokenRequests.push(options);
      return Promise.resolve('token');
    },
    logout(options) {
      client.logouts.push(options);
      return Promise.resolve();
    },
    revokeRefreshToken() {
      client.revoked++;
      return Promise.resolve();
    },
    ...members,
  };
  return client;
}

/** The same, but it stays where it is: a navigation, even one to nowhere, stops what the next test fetches. */
export function stayingClient(claims?: Record<string, unknown>): FakeClient {
  const client = fakeClient(claims, {
    loginWithRedirect: options => Promise.resolve(void client.logins.push(options)),
  });
  return client;
}

export const annsClaims = { sub: 'auth0|ann', email: 'ann@example.com' };

export interface SeenRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string;
  readonly init: RequestInit;
}

export interface FakeNetwork {
  readonly requests: SeenRequest[];
  restore(): void;
}

type Answer = Response | Error | Promise<Response>;

/** Replaces `fetch` until restored. Each request is answered by `answer`; an `Error` is a broken connection. */
export function fakeNetwork(answer: (request: SeenRequest) => Answer): FakeNetwork {
  const before = globalThis.fetch;
  const requests: SeenRequest[] = [];
  globalThis.fetch = async (input, init = {}) => {
    const request = new Request(input, init);
    const seen = {
      url: request.url,
      method: request.method,
      headers: request.headers,
      body: await request.text(),
      init,
    };
    requests.push(seen);
    const given = answer(seen);
    if (given instanceof Error) throw given;
    return given;
  };
  return { requests, restore: () => void (globalThis.fetch = before) };
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

/** A promise and the handles to settle it from outside. */
export function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (reason: unknown) => void } {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** What `navigator.onLine` says until restored. */
export function offline(): { restore: () => void } {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
  return { restore: () => void Reflect.deleteProperty(navigator, 'onLine') };
}
