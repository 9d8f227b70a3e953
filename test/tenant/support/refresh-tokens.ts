/** A refresh token that rotates: each look uses the newest, because a second use of an old one would itself end the family. */
import * as client from 'openid-client';

export class RefreshTokenFamily {
  readonly #config: client.Configuration;
  #newest: string;

  constructor(config: client.Configuration, refreshToken: string) {
    this.#config = config;
    this.#newest = refreshToken;
  }

  /** Whether the tenant still renews. */
  async isAlive(): Promise<boolean> {
    try {
      const { refresh_token: next } = await client.refreshTokenGrant(this.#config, this.#newest);
      this.#newest = next ?? this.#newest;
      return true;
    } catch (error) {
      if (error instanceof client.ResponseBodyError && error.error === 'invalid_grant') return false;
      throw error;
    }
  }
}
