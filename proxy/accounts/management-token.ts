/** The proxy's own token for the Management API: fetched once for all, kept in memory, refused if it can do too much. */
import * as v from 'valibot';
import type { Journal } from '../journal.ts';
import { Problem } from '../problem.ts';
import { Secret } from '../secret.ts';
import { asProblem, asTenantProblem, parseBody } from './auth0-answers.ts';
import type { TokenEndpoint } from './token-endpoint.ts';
import { HEADERS_TIMEOUT } from './upstream.ts';

/** Without these no password can be changed. */
export const REQUIRED_SCOPES = ['read:users', 'update:users', 'read:connections'] as const;

/** With these a change also ends sessions and refresh tokens, and voids outstanding reset links. */
export const OPTIONAL_SCOPES = ['delete:sessions', 'delete:refresh_tokens', 'create:user_tickets'] as const;

/** Seconds before its expiry at which the token is renewed. */
const EARLY = 60;

/** Milliseconds after a failed request in which no other is made. */
const REST_AFTER_FAILURE = 1_000;

/**
 * The tenant's grants are wrong for this proxy: too many, or too few. It must not start like that, and where the grants
 * are changed later, the token is not used: for callers this is a tenant that cannot be worked with.
 */
export class WrongGrant extends Problem {
  override readonly name: string = 'WrongGrant';
  readonly excessive: readonly string[];
  readonly missing: readonly string[];

  constructor(excessive: readonly string[], missing: readonly string[]) {
    super('tenant-unavailable', { retryAfter: 60 });
    this.message = `excessive scopes: ${excessive.join(' ') || 'none'}; missing scopes: ${missing.join(' ') || 'none'}`;
    this.excessive = excessive;
    this.missing = missing;
  }
}

export interface ManagementGrant {
  readonly token: Secret;
  readonly scopes: ReadonlySet<string>;
}

const TokenAnswer = v.object({
  access_token: v.pipe(v.string(), v.minLength(1)),
  expires_in: v.pipe(v.number(), v.minValue(1)),
  scope: v.optional(v.string(), ''),
});

export class ManagementToken {
  readonly #tokenEndpoint: Pick<TokenEndpoint, 'ask'>;
  readonly #audience: string;
  readonly #journal: Journal;
  #grant: ManagementGrant | undefined;
  #renewAt = 0;
  #pending: Promise<ManagementGrant> | undefined;
  #restUntil = 0;

  constructor(tokenEndpoint: Pick<TokenEndpoint, 'ask'>, audience: string, journal: Journal) {
    this.#tokenEndpoint = tokenEndpoint;
    this.#audience = audience;
    this.#journal = journal;
  }

  /** The current grant; at most one request for a new one is under way at any time. */
  get(): Promise<ManagementGrant> {
    if (this.#grant && performance.now() < this.#renewAt) return Promise.resolve(this.#grant);
    this.#pending ??= this.#fetch().finally(() => (this.#pending = undefined));
    return this.#pending;
  }

  /** Forgets the grant if it is still the one that the tenant refused, so that the next {@link get} fetches another. */
  drop(refused: ManagementGrant): void {
    if (this.#grant === refused) this.#grant = undefined;
  }

  async #fetch(): Promise<ManagementGrant> {
    if (performance.now() < this.#restUntil) throw new Problem('tenant-unavailable', { retryAfter: 1 });
    try {
      const grant = await this.#request();
      this.#checkScopes(grant.scopes);
      this.#grant = grant;
      return grant;
    } catch (error) {
      this.#restUntil = performance.now() + REST_AFTER_FAILURE;
      throw error;
    }
  }

  async #request(): Promise<ManagementGrant> {
    const answer = await this.#tokenEndpoint
      .ask({
        call: 'management-token',
        fields: { grant_type: 'client_credentials', audience: this.#audience },
        timeout: HEADERS_TIMEOUT,
      })
      .catch(asProblem);
    if (answer.status !== 200) throw asTenantProblem(answer, 'management-token', this.#journal);
    const { access_token, expires_in, scope } = parseBody(TokenAnswer, answer.body);
    this.#renewAt = performance.now() + Math.max(1, expires_in - EARLY) * 1000;
    return { token: new Secret(access_token), scopes: new Set(scope.split(' ').filter(Boolean)) };
  }

  /** Power over every user of the tenant must not be larger than needed (ASVS 5.0 V8, least privilege). */
  #checkScopes(granted: ReadonlySet<string>): void {
    const known: readonly string[] = [...REQUIRED_SCOPES, ...OPTIONAL_SCOPES];
    const excessive = [...granted].filter(scope => !known.includes(scope));
    const missing = REQUIRED_SCOPES.filter(scope => !granted.has(scope));
    if (excessive.length === 0 && missing.length === 0) return;
    const reason = excessive.length > 0 ? 'excessive_scopes' : 'missing_scopes';
    this.#journal.notice('tenant-misconfigured', { call: 'management-token', reason });
    throw new WrongGrant(excessive, missing);
  }
}
