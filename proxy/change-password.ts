/**
 * The use case of Option 3: somebody with a user's access token and the user's current password sets a new one.
 *
 * Read it from top to bottom: each step rests on the ones above it, and nothing is written before all have passed.
 * What arrives here has been through the pipeline in `app.ts`: the token is genuine, and the caller is within limits.
 */
import type { ChangePasswordResponse, PasswordPolicy, PolicyRule } from '../contract/index.ts';
import { MAX_PASSWORD_BYTES } from '../contract/index.ts';
import { evaluate, isWellFormed, utf8ByteLength } from '../policy/index.ts';
import type { Accounts, NamedIdentity, User } from './accounts/accounts.ts';
import { Deadline } from './deadline.ts';
import type { Journal } from './journal.ts';
import { Problem } from './problem.ts';
import type { Secret } from './secret.ts';

/** Who calls, as the access token says. */
export interface Caller {
  /** The token's `sub`: the only thing that decides whose password is changed. */
  readonly subject: string;
  /** The client the token was issued to. */
  readonly client: string;
  /** When the token was issued, in seconds since 1970, by the tenant's clock. */
  readonly issuedAt: number;
  /** A name for the user that names nobody, for logs and for what is stored: a user id can be an e-mail address. */
  readonly pseudonym: string;
}

/** What the caller asks for. Holds no user, no connection, no identity: those are never taken from a browser. */
export interface ChangeRequest {
  readonly currentPassword: Secret;
  readonly newPassword: Secret;
  /** The user's IP address as far as it can be trusted. */
  readonly address: string | undefined;
}

/**
 * Time for everything before the password is set. What comes after is finished whatever the clock says, and has 8 s of its
 * own: together less than the 15 s after which the widget stops waiting, so that nobody is told less than is known.
 */
const MILLISECONDS_TO_DECIDE = 6_000;

/** Changes the password, or refuses with a {@link Problem}. */
export async function changePassword(
  accounts: Accounts,
  journal: Journal,
  caller: Caller,
  request: ChangeRequest,
): Promise<ChangePasswordResponse> {
  const deadline = Deadline.in(MILLISECONDS_TO_DECIDE);

  // 1. The user is the token's subject, as the tenant knows them now.
  const [user, policy] = await Promise.all([accounts.find(caller.subject, deadline), accounts.policy()]);
  refuseBlockedUser(user);
  refuseTokenFromBeforeLastChange(caller, user);

  // 2. Exactly one password of theirs can be meant.
  const identity = onlyIdentity(user);

  // 3. What can be refused without asking the tenant is refused for everybody alike, before the password check.
  judgeNewPassword(request, policy);

  // 4. The tenant confirms the current password, and says whose it is.
  const proven = await accounts.checkPassword(identity, request.currentPassword, request.address, deadline);
  if (proven !== caller.subject) {
    journal.notice('identity-mismatch');
    throw new Problem('not-a-database-user', { detail: 'The account changed while its password was being checked.' });
  }

  // 5. Only now anything is written: the password of that same user, and nothing else.
  const changedAt = await accounts.setPassword(user, request.newPassword);

  // 6. Whoever else is signed in has to sign in again. The change stands even if this fails.
  const sessions = await accounts.endSessions(user, identity);
  return { changed_at: changedAt.toISOString(), sessions };
}

function refuseBlockedUser(user: User): void {
  if (user.blocked) throw new Problem('account-blocked');
}

/** A token from before the last change belongs to a session that should be over. Both times are the tenant's. */
function refuseTokenFromBeforeLastChange(caller: Caller, user: User): void {
  if (user.lastPasswordReset === undefined) return;
  const lastReset = Math.floor(Date.parse(user.lastPasswordReset) / 1000);
  if (caller.issuedAt < lastReset) {
    throw new Problem('invalid-token', {
      detail: 'The password was changed after this token was issued.',
      challenge: 'Bearer error="invalid_token"',
    });
  }
}

/** More than one identity on the connection means that the check could prove one password and the change hit another. */
function onlyIdentity({ identities: [identity, another] }: User): NamedIdentity {
  if (another || identity?.username === undefined) throw new Problem('not-a-database-user');
  return { ...identity, username: identity.username };
}

/** Passwords are compared and measured exactly as typed: never trimmed, folded or normalized. */
function judgeNewPassword(request: ChangeRequest, policy: PasswordPolicy | undefined): void {
  const [currentPassword, newPassword] = [request.currentPassword.reveal(), request.newPassword.reveal()];
  if (!isWellFormed(currentPassword) || !isWellFormed(newPassword)) {
    throw new Problem('invalid-request', { detail: 'A password is not well-formed Unicode.' });
  }
  if (newPassword === currentPassword) throw new Problem('same-password');
  if (utf8ByteLength(newPassword) > MAX_PASSWORD_BYTES) throw new Problem('password-too-long');
  if (policy) {
    const broken = brokenRules(policy, newPassword);
    if (broken.length > 0) throw new Problem('password-policy', { rules: broken });
  }
}

function brokenRules(policy: PasswordPolicy, password: string): PolicyRule[] {
  return evaluate(policy, password).flatMap(({ rule, met }) => (met ? [] : [rule]));
}
