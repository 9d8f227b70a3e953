/** Turns the tenant's user document into what the use case needs of it, and refuses a document of somebody else. */
import * as v from 'valibot';
import { Problem } from '../problem.ts';
import type { DatabaseIdentity, User } from './accounts.ts';
import { parseBody } from './auth0-answers.ts';

/** The fields to ask for: what is not fetched cannot leak. */
export const USER_FIELDS = 'user_id,identities,email,username,phone_number,blocked,last_password_reset';

const text = v.optional(v.nullable(v.string()));
const Names = v.object({ email: text, username: text, phone_number: text });
const UserDocument = v.object({
  ...Names.entries,
  user_id: v.string(),
  blocked: v.optional(v.boolean(), false),
  last_password_reset: text,
  identities: v.array(
    v.object({
      provider: v.string(),
      connection: v.string(),
      user_id: v.union([v.string(), v.pipe(v.number(), v.transform(String))]),
      profileData: v.optional(Names),
    }),
  ),
});

/** The user in `body`, which must be `subject`, with their identities on the database `connection`. */
export function readUser(body: string, subject: string, connection: string): User {
  const document = parseBody(UserDocument, body);
  if (document.user_id !== subject) throw new Problem('tenant-unavailable', { status: 502 });
  return {
    subject,
    blocked: document.blocked,
    lastPasswordReset: document.last_password_reset ?? undefined,
    identities: document.identities
      .filter(identity => identity.provider === 'auth0' && identity.connection === connection)
      .map((identity): DatabaseIdentity => {
        // A linked, secondary identity keeps its own names in `profileData`; the main ones are another account's.
        const isPrimary = `auth0|${identity.user_id}` === subject;
        return { id: identity.user_id, username: signInName(isPrimary ? document : identity.profileData) };
      }),
  };
}

function signInName(names: v.InferOutput<typeof Names> | undefined): string | undefined {
  return names?.email ?? names?.username ?? names?.phone_number ?? undefined;
}
