/** What one Action of a login or a reset asked for through `api`; the flow carries it out when the Action is done. */
import type { Claims } from '../extensions.ts';

/** A second factor to answer, or to enrol. */
export interface FactorRequest {
  readonly kind: 'challenge' | 'enrollment';
  readonly factors: readonly string[];
}

export interface FlowEffects {
  denied: string | undefined;
  redirect: string | undefined;
  factor: FactorRequest | undefined;
  /** `multifactor.enable`: at the end of the flow, after all Actions. */
  mfaAtTheEnd: boolean;
  resultUrl: string | undefined;
  idTokenClaims: Claims;
  accessTokenClaims: Claims;
  removedScopes: readonly string[];
  metadata: Claims;
}

export function noEffects(): FlowEffects {
  return {
    denied: undefined,
    redirect: undefined,
    factor: undefined,
    mfaAtTheEnd: false,
    resultUrl: undefined,
    idTokenClaims: {},
    accessTokenClaims: {},
    removedScopes: [],
    metadata: {},
  };
}
