/** Configuration → everything the app depends on. Runtimes differ only in what they hand in as `Parts`. */
import { Auth0Accounts } from './accounts/auth0-accounts.ts';
import { clientSecret, privateKeyJwt } from './accounts/client-authentication.ts';
import { guardUpstream } from './accounts/guarded-upstream.ts';
import { tenantKeys } from './accounts/key-set.ts';
import { ManagementApi } from './accounts/management-api.ts';
import { ManagementToken, WrongGrant } from './accounts/management-token.ts';
import { TokenEndpoint } from './accounts/token-endpoint.ts';
import type { Upstream } from './accounts/upstream.ts';
import type { AppDependencies } from './app.ts';
import type { ProxyConfig } from './config.ts';
import type { Journal } from './journal.ts';
import type { Store } from './limits/store.ts';
import type { PeerAddress } from './middleware/client-address.ts';
import type { Operations } from './operations.ts';

export interface Parts {
  /** A connection to one of the tenant's origins. */
  readonly connect: (origin: string, connections: number) => Upstream;
  readonly store: Store;
  readonly journal: Journal;
  readonly peerAddress: PeerAddress;
  readonly fingerprint: AppDependencies['fingerprint'];
  readonly metrics?: Operations['metrics'];
  /** Whether the runtime is behind with its work; never, unless given. */
  readonly isOverloaded?: () => boolean;
}

export interface Assembly {
  readonly dependencies: AppDependencies;
  /**
   * Fetches keys, Management token and policy, so that no user waits for them and `/readyz` can say yes.
   *
   * @throws {WrongGrant} where the tenant granted the proxy too much or too little: it must not run then.
   */
  readonly warmUp: () => Promise<void>;
  /** Makes `/readyz` say no, so that no new work is sent here. */
  readonly drain: () => void;
  readonly close: () => Promise<void>;
}

export function assemble(config: ProxyConfig, parts: Parts): Assembly {
  const { tenant, tokens } = config;
  const { journal, store } = parts;
  const issuer = `${tenant.origin}/`;

  const authentication = parts.connect(tenant.origin, tenant.connections);
  const isOneOrigin = tenant.managementOrigin === tenant.origin;
  const management = isOneOrigin ? authentication : parts.connect(tenant.managementOrigin, tenant.connections);
  // Lanes of their own: a stuck Management API must not keep keys and tokens from being fetched, nor the other way round.
  const passwordLane = guardUpstream(authentication, 'check-password', tenant.connections, journal);
  const keyLane = guardUpstream(authentication, 'read-keys', 2, journal);
  const tokenLane = guardUpstream(management, 'management-token', 2, journal);
  const managementLane = guardUpstream(management, 'management', tenant.connections, journal);

  const authenticate =
    tenant.credential.kind === 'secret' ? clientSecret(tenant.clientId) : privateKeyJwt(tenant.clientId, issuer);
  const tokenEndpointOn = (lane: Upstream) => new TokenEndpoint(lane, authenticate, tenant.credential);
  const token = new ManagementToken(tokenEndpointOn(tokenLane), tenant.managementAudience, journal);
  const accounts = new Auth0Accounts(
    { issuer, clientId: tenant.clientId, connection: tenant.connection },
    {
      tokenEndpoint: tokenEndpointOn(passwordLane),
      management: new ManagementApi(managementLane, token, journal),
      journal,
    },
  );
  const keys = tenantKeys(tenant.origin, keyLane);
  let isDraining = false;
  let hasKeys = false;

  async function loadKeys(): Promise<boolean> {
    if (!hasKeys) hasKeys = await isDone(keys.load());
    return hasKeys;
  }

  async function readiness() {
    const [managementToken, publicKeys] = await Promise.all([isDone(token.get()), loadKeys()]);
    return { accepting: !isDraining, 'management-token': managementToken, 'public-keys': publicKeys };
  }

  return {
    dependencies: {
      accounts,
      tokens: {
        issuer,
        audience: tokens.audience,
        algorithms: tokens.algorithms,
        clients: tokens.clients,
        keys: keys.find,
        proof: {
          mode: tokens.dpop,
          publicUrl: config.publicUrl,
          firstUse: async (id, seconds) => (await store.claim(`proof:${id}`, '', seconds)) === undefined,
        },
        pseudonym: subject => parts.fingerprint('user', subject).slice(0, 22),
        recentLogin: tokens.recentLogin,
      },
      origins: config.origins,
      limits: config.limits,
      store,
      peerAddress: parts.peerAddress,
      trustedHops: config.trustedHops,
      fingerprint: parts.fingerprint,
      journal,
      isOverloaded: parts.isOverloaded ?? (() => false),
      operations: { readiness, metrics: parts.metrics },
    },
    warmUp: async () => {
      const [grant] = await Promise.allSettled([token.get(), loadKeys()]);
      if (grant.status === 'rejected' && grant.reason instanceof WrongGrant) throw grant.reason;
      await accounts.policy();
    },
    drain: () => {
      isDraining = true;
    },
    close: async () => {
      await Promise.all([authentication.close(), isOneOrigin || management.close(), store.close()]);
    },
  };
}

async function isDone(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
