/**
 * Takes the place of those parts of the Auth0 SDK that the widget's client never even makes: the token worker (refresh
 * tokens), DPoP, and the lock for browsers without Web Locks (before 2022). See `widget/session/auth0-client.ts`.
 */
export default function unreached(): never {
  throw new Error('Not part of this build.');
}
export { unreached as Dpop };
