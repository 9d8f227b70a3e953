/** Auth0's applications, as oidc-provider's clients. */
import type { Adapter, ClientMetadata } from 'oidc-provider';
import type { Client } from '../store/model.ts';
import type { Store } from '../store/store.ts';

/** Clients come from the store, so that a reset or a later change of one takes effect at once. */
export function clientAdapter(store: Store): Adapter {
  const nothing = () => Promise.resolve(undefined);
  return {
    find: (clientId: string) => {
      const client = store.registry.client(clientId);
      return Promise.resolve(client && clientMetadata(client));
    },
    findByUid: nothing,
    findByUserCode: nothing,
    upsert: nothing,
    consume: nothing,
    destroy: nothing,
    revokeByGrantId: nothing,
  };
}

function clientMetadata(client: Client): ClientMetadata {
  const usesBrowser = client.grant_types.includes('authorization_code');
  return {
    client_id: client.client_id,
    client_name: client.name,
    ...(client.client_secret ? { client_secret: client.client_secret } : {}),
    token_endpoint_auth_method: client.client_secret ? 'client_secret_post' : 'none',
    grant_types: [...client.grant_types],
    response_types: usesBrowser ? ['code'] : [],
    redirect_uris: [...client.callbacks],
    post_logout_redirect_uris: [...client.allowed_logout_urls],
  };
}
