/** Calls the Management API with the proxy's token: renews it once when refused, repeats reads once when cut off. */
import type { Deadline } from '../deadline.ts';
import type { Journal } from '../journal.ts';
import type { ManagementGrant, ManagementToken } from './management-token.ts';
import { UpstreamError, type Upstream, type UpstreamAnswer, type UpstreamRequest } from './upstream.ts';

/** A call without what this file adds to it. */
export type ManagementCall = Pick<UpstreamRequest, 'call' | 'method' | 'path'> & { readonly body?: unknown };

/** Repeated reads may be at most this share of all reads, so that a failing tenant is not asked twice as often. */
const RETRY_SHARE = 0.1;

export class ManagementApi {
  readonly #upstream: Upstream;
  readonly #token: ManagementToken;
  readonly #journal: Journal;
  /** Reads that may still be repeated; grows with every read that is made. */
  #retries = 3;

  constructor(upstream: Upstream, token: ManagementToken, journal: Journal) {
    this.#upstream = upstream;
    this.#token = token;
    this.#journal = journal;
  }

  /** What the tenant granted; decides which of the optional steps are possible. */
  grant(): Promise<ManagementGrant> {
    return this.#token.get();
  }

  /** Throws an `UpstreamError` where no answer came, or a `Problem` where there is no token to ask with. */
  async send(call: ManagementCall, deadline: Deadline): Promise<UpstreamAnswer> {
    const grant = await this.#token.get();
    const answer = await this.#sendWith(grant, call, deadline);
    if (answer.status !== 401) return answer;
    this.#journal.notice('management-token-refused', { call: call.call });
    this.#token.drop(grant);
    return this.#sendWith(await this.#token.get(), call, deadline);
  }

  async #sendWith(grant: ManagementGrant, call: ManagementCall, deadline: Deadline): Promise<UpstreamAnswer> {
    const send = () => this.#upstream.send(toRequest(call, grant, deadline));
    if (call.method !== 'GET') return send();
    this.#retries = Math.min(10, this.#retries + RETRY_SHARE);
    return send().catch((error: unknown) => {
      if (!(error instanceof UpstreamError && error.sent) || this.#retries < 1) throw error;
      this.#retries -= 1;
      return send();
    });
  }
}

function toRequest(call: ManagementCall, grant: ManagementGrant, deadline: Deadline): UpstreamRequest {
  const { body, ...rest } = call;
  return {
    ...rest,
    headers: {
      authorization: `Bearer ${grant.token.reveal()}`,
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    timeout: deadline.remaining,
  };
}
