/** What a login leaves behind for the tokens issued from it: scopes as Auth0 grants them, and claims that Actions set. */
import type { Claims } from '../extensions.ts';

export interface GrantFacts {
  /** All that was asked for; oidc-provider itself drops `offline_access` and forgets scopes beside an API's. */
  readonly requestedScopes: readonly string[];
  /** The browser session that the login belongs to; `sid` in ID tokens. */
  readonly sessionId?: string | undefined;
  readonly idTokenClaims: Claims;
  readonly accessTokenClaims: Claims;
}

const NO_FACTS: GrantFacts = { requestedScopes: [], idTokenClaims: {}, accessTokenClaims: {} };

export class Grants {
  readonly #facts = new Map<string, GrantFacts>();

  remember(grantId: string, facts: GrantFacts): void {
    this.#facts.set(grantId, facts);
  }

  of(grantId: string | undefined): GrantFacts {
    return this.#facts.get(grantId ?? '') ?? NO_FACTS;
  }

  reset(): void {
    this.#facts.clear();
  }
}
