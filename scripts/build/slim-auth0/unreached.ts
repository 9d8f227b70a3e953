/**
 * Takes the place of those parts of the Auth0 SDK that no flow of the widget reaches: the widget's client is made
 * without refresh tokens, DPoP, pop-ups, passkeys, anonymous sessions and connected accounts
 * (`widget/session/auth0-client.ts`).
 */

/** `this.mfa`: the SDK hands it the details of `mfa_required`; the widget goes to the login page instead. */
export class MfaApiClient {
  setMFAAuthDetails(): void {
    // Nobody asks for them.
  }
}

/** `this.anonymous`: no session of that kind is ever made. */
export class AnonymousSessionApiClient {
  hasSession(): boolean {
    return false;
  }
}

/** Made by the SDK's constructor, and never asked for anything. */
class Idle {
  readonly inUse = false;
}
export { Idle as PasskeyApiClient, Idle as MyAccountApiClient };
/** `@auth0/auth0-auth-js`, which carries jose, oauth4webapi and openid-client along. */
export { Idle as AuthClient };

/** Never even made: the token worker (refresh tokens), DPoP, and the lock for browsers without Web Locks (before 2022). */
export default function unreached(): never {
  throw new Error('Not part of this build.');
}
export { unreached as Dpop };
