/** Where oidc-provider keeps sessions, codes, grants and tokens: in memory, one storage a tenant. */
import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Entry {
  readonly payload: AdapterPayload;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

export interface StoredEntry {
  readonly id: string;
  readonly payload: AdapterPayload;
}

/** Models that end with their grant. A login in progress names one as well, but may go on with another user. */
const OF_A_GRANT = ['AccessToken', 'AuthorizationCode', 'RefreshToken'];

export class OidcStorage {
  readonly #models = new Map<string, Map<string, Entry>>();

  /** The part of one model, e.g. `Session`, as oidc-provider wants it. */
  adapter(model: string): Adapter {
    const entries = this.#entries(model);
    const live = (id: string): AdapterPayload | undefined => {
      const entry = entries.get(id);
      if (entry && entry.expiresAt <= Date.now()) entries.delete(id);
      return entries.get(id)?.payload;
    };
    const findBy = (matches: (payload: AdapterPayload) => boolean) =>
      Promise.resolve([...entries.keys()].map(live).find(payload => payload && matches(payload)));
    return {
      upsert: (id, payload, expiresIn) => {
        entries.set(id, { payload, expiresAt: expiresIn ? Date.now() + expiresIn * 1000 : Infinity });
        return Promise.resolve();
      },
      find: id => Promise.resolve(live(id)),
      findByUid: uid => findBy(payload => payload.uid === uid),
      findByUserCode: userCode => findBy(payload => payload.userCode === userCode),
      consume: id => {
        const payload = live(id);
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
        return Promise.resolve();
      },
      destroy: id => {
        entries.delete(id);
        return Promise.resolve();
      },
      revokeByGrantId: grantId => {
        this.revokeGrant(grantId);
        return Promise.resolve();
      },
    };
  }

  /** Live entries of a model, oldest first, e.g. all refresh tokens of a user. */
  all(model: 'Session' | 'RefreshToken', userId?: string): readonly StoredEntry[] {
    const now = Date.now();
    return [...this.#entries(model)]
      .filter(([, { payload, expiresAt }]) => expiresAt > now && (!userId || payload.accountId === userId))
      .map(([id, { payload }]) => ({ id, payload }));
  }

  delete(model: string, id: string): void {
    this.#entries(model).delete(id);
  }

  /** Ends a grant with its refresh tokens, codes and opaque access tokens. */
  revokeGrant(grantId: string): void {
    for (const model of OF_A_GRANT) {
      const entries = this.#entries(model);
      for (const [id, { payload }] of entries) if (payload.grantId === grantId) entries.delete(id);
    }
    this.#entries('Grant').delete(grantId);
  }

  clear(): void {
    for (const entries of this.#models.values()) entries.clear();
  }

  #entries(model: string): Map<string, Entry> {
    let entries = this.#models.get(model);
    if (!entries) this.#models.set(model, (entries = new Map<string, Entry>()));
    return entries;
  }
}
