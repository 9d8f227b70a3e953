/** The `api` objects of triggers that can stop a user: what they share, and what post-login has beside it. */
import type { User } from '../store/model.ts';
import type { ActionCache } from './action-cache.ts';
import type { FactorRequest, FlowEffects } from './flow-effects.ts';

interface Factor {
  readonly type: string;
}

interface ApiParts {
  readonly effects: FlowEffects;
  readonly cache: ActionCache;
  readonly canRedirect: boolean;
}

/** What the host does not do says so by name, instead of doing nothing. */
function missing(name: string): () => never {
  return () => {
    throw new Error(`api.${name} is not part of the local tenant.`);
  };
}

/** `access`, `authentication`, `redirect` and `cache`, alike in post-login and in password-reset-post-challenge. */
function sharedApi({ effects, cache, canRedirect }: ApiParts) {
  const factor = (kind: FactorRequest['kind'], factors: readonly Factor[]): void => {
    effects.factor = { kind, factors: factors.map(({ type }) => type) };
  };
  const withOthers = (first: Factor, options?: { additionalFactors?: readonly Factor[] }): readonly Factor[] => [
    first,
    ...(options?.additionalFactors ?? []),
  ];
  return {
    access: {
      deny: (...reasons: readonly string[]) => {
        // post-challenge's older form has the reason second.
        effects.denied = reasons.at(-1) ?? '';
      },
    },
    authentication: {
      challengeWith: (first: Factor, options?: { additionalFactors?: readonly Factor[] }) =>
        factor('challenge', withOthers(first, options)),
      challengeWithAny: (factors: readonly Factor[]) => factor('challenge', factors),
      enrollWith: (first: Factor, options?: { additionalFactors?: readonly Factor[] }) =>
        factor('enrollment', withOthers(first, options)),
      enrollWithAny: (factors: readonly Factor[]) => factor('enrollment', factors),
      recordMethod: missing('authentication.recordMethod'),
      setPrimaryUser: missing('authentication.setPrimaryUser'),
    },
    redirect: {
      canRedirect: () => canRedirect,
      encodeToken: missing('redirect.encodeToken'),
      validateToken: missing('redirect.validateToken'),
      sendUserTo: (url: string, options?: { query?: Readonly<Record<string, string>> }) => {
        const target = new URL(url);
        Object.entries(options?.query ?? {}).forEach(([name, value]) => target.searchParams.append(name, value));
        effects.redirect = target.href;
      },
    },
    cache: cacheApi(cache),
    prompt: { render: missing('prompt.render') },
  };
}

/** Actions get functions of their own, so that none can reach into the store behind them. */
export function cacheApi(cache: ActionCache): Pick<ActionCache, 'get' | 'set' | 'delete'> {
  return {
    get: (key: string) => cache.get(key),
    set: (key: string, value: string, options?: { ttl?: number; expires_at?: number }) =>
      cache.set(key, value, options),
    delete: (key: string) => cache.delete(key),
  };
}

export function postLoginApi(parts: ApiParts, user: User): object {
  const { effects } = parts;
  return {
    ...sharedApi(parts),
    idToken: {
      setCustomClaim: (name: string, value: unknown) => {
        effects.idTokenClaims = { ...effects.idTokenClaims, [name]: value };
      },
    },
    accessToken: {
      setCustomClaim: (name: string, value: unknown) => {
        effects.accessTokenClaims = { ...effects.accessTokenClaims, [name]: value };
      },
      addScope: missing('accessToken.addScope'),
      removeScope: (scope: string) => {
        effects.removedScopes = [...effects.removedScopes, scope];
      },
    },
    multifactor: {
      enable: (provider: string) => {
        effects.mfaAtTheEnd = provider !== 'none';
      },
    },
    user: {
      setAppMetadata: (name: string, value: unknown) => {
        user.app_metadata = { ...user.app_metadata, [name]: value };
      },
      setUserMetadata: (name: string, value: unknown) => {
        user.user_metadata = { ...user.user_metadata, [name]: value };
      },
    },
    transaction: {
      setMetadata: (name: string, value: unknown) => {
        effects.metadata = { ...effects.metadata, [name]: value };
      },
    },
    session: { revoke: missing('session.revoke') },
    refreshToken: { revoke: missing('refreshToken.revoke') },
  };
}

export function postChallengeApi(parts: ApiParts): object {
  const { effects } = parts;
  const { access, authentication, cache, prompt } = sharedApi(parts);
  return {
    ...{ access, authentication, cache, prompt },
    redirect: { canRedirect: () => false, sendUserTo: missing('redirect.sendUserTo') },
    transaction: {
      setResultUrl: (url: string, options?: { query?: Readonly<Record<string, string>> }) => {
        const target = new URL(url);
        Object.entries(options?.query ?? {}).forEach(([name, value]) => target.searchParams.append(name, value));
        effects.resultUrl = target.href;
      },
    },
  };
}
