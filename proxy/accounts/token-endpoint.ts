/** `POST /oauth/token` as the proxy itself: with its credentials, and once more with newer ones where those are refused. */
import type { Secret } from '../secret.ts';
import { jsonOf } from './auth0-answers.ts';
import type { ClientAuthentication } from './client-authentication.ts';
import type { Upstream, UpstreamAnswer } from './upstream.ts';

/** The client's secret or private key, which an operator may replace at any time. */
export interface Credential {
  readonly read: () => Secret;
  /** Looks for a newer one now. */
  readonly reread: () => void;
}

export interface TokenRequest {
  /** Name of the call, for metrics and logs. */
  readonly call: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds for the whole call. */
  readonly timeout: number;
}

export class TokenEndpoint {
  readonly #upstream: Upstream;
  readonly #authenticate: ClientAuthentication;
  readonly #credential: Credential;

  constructor(upstream: Upstream, authenticate: ClientAuthentication, credential: Credential) {
    this.#upstream = upstream;
    this.#authenticate = authenticate;
    this.#credential = credential;
  }

  /** Throws an `UpstreamError` where no whole answer arrived. */
  async ask(request: TokenRequest): Promise<UpstreamAnswer> {
    const used = this.#credential.read();
    const answer = await this.#send(request, used);
    if (!isRefusalOfClient(answer)) return answer;
    // Refused before anything else was looked at: no password was tried, so a second attempt is no second guess.
    this.#credential.reread();
    const newest = this.#credential.read();
    return newest.reveal() === used.reveal() ? answer : this.#send(request, newest);
  }

  async #send({ call, fields, headers, timeout }: TokenRequest, credential: Secret): Promise<UpstreamAnswer> {
    return this.#upstream.send({
      call,
      method: 'POST',
      path: '/oauth/token',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify({ ...fields, ...(await this.#authenticate(credential)) }),
      timeout,
    });
  }
}

/** 401 with one of the two words that Auth0 has for a client that is not who it says. */
function isRefusalOfClient(answer: UpstreamAnswer): boolean {
  if (answer.status !== 401) return false;
  const { error } = (jsonOf(answer.body) ?? {}) as { error?: unknown };
  return error === 'access_denied' || error === 'invalid_client';
}
