// The parts of Auth0's Action objects that several triggers share. Everything is optional that a tenant may leave out.

/** `event.secrets`: the values an operator stored for this Action. */
export type Secrets = Readonly<Record<string, string | undefined>>;

/** `event.connection`; a database connection has the strategy `auth0`. */
export interface Connection {
  readonly id?: string;
  readonly name?: string;
  readonly strategy?: string;
}

/** `event.client`: the application the user signs in to. */
export interface Client {
  readonly client_id?: string;
  readonly name?: string;
}

/** `event.request`. Its query is never read here: the user agent writes it, and every resume replaces it. */
export interface ActionRequest {
  readonly ip?: string;
  readonly geoip?: { readonly cityName?: string; readonly countryName?: string };
}

/**
 * `api.cache`: values shared by the Actions of one trigger, best effort.
 *
 * Limits (Auth0, "Actions limitations"): 20 entries, 64 bytes a key, 4 kB a value, 8 kB in all, 24 hours.
 */
export interface ActionCache {
  get(key: string): { readonly value: string; readonly expires_at: number } | undefined;
  /** `ttl` in milliseconds. */
  set(key: string, value: string, options?: { readonly ttl?: number }): unknown;
  delete(key: string): unknown;
}
