/** `Accounts` on an Auth0 tenant: Authentication API for the password check, Management API for all else. */
import { decodeJwt } from 'jose';
import * as v from 'valibot';
import type { ChangePasswordResponse, PasswordPolicy } from '../../contract/index.ts';
import { Deadline } from '../deadline.ts';
import type { Journal } from '../journal.ts';
import { Problem } from '../problem.ts';
import type { Secret } from '../secret.ts';
import type { Accounts, DatabaseIdentity, NamedIdentity, User } from './accounts.ts';
import { asPasswordCheckProblem, asProblem, asTenantProblem, parseBody } from './auth0-answers.ts';
import { CachedPolicy } from './cached-policy.ts';
import { endSessions } from './end-sessions.ts';
import type { ManagementApi } from './management-api.ts';
import { setPassword } from './set-password.ts';
import type { TokenEndpoint } from './token-endpoint.ts';
import { readUser, USER_FIELDS } from './user.ts';

export interface Auth0Settings {
  /** The tenant's issuer, with the slash at its end. */
  readonly issuer: string;
  /** The proxy's own client. */
  readonly clientId: string;
  /** Name of the database connection whose passwords may be changed. */
  readonly connection: string;
}

export interface Auth0Dependencies {
  readonly tokenEndpoint: TokenEndpoint;
  readonly management: ManagementApi;
  readonly journal: Journal;
}

/** Auth0, "Resource Owner Password flow with realm support". */
const PASSWORD_REALM = 'http://auth0.com/oauth/grant-type/password-realm';

const PasswordCheckAnswer = v.object({ id_token: v.string() });

export class Auth0Accounts implements Accounts {
  readonly #settings: Auth0Settings;
  readonly #deps: Auth0Dependencies;
  readonly #policy: CachedPolicy;

  constructor(settings: Auth0Settings, dependencies: Auth0Dependencies) {
    this.#settings = settings;
    this.#deps = dependencies;
    this.#policy = new CachedPolicy(dependencies.management, settings.connection, dependencies.journal);
  }

  async find(subject: string, deadline: Deadline): Promise<User> {
    const { management, journal } = this.#deps;
    const path = `/api/v2/users/${encodeURIComponent(subject)}?fields=${USER_FIELDS}&include_fields=true`;
    const answer = await management.send({ call: 'find-user', method: 'GET', path }, deadline).catch(asProblem);
    if (answer.status === 404) {
      throw new Problem('invalid-token', { detail: 'The user is gone.', challenge: 'Bearer error="invalid_token"' });
    }
    if (answer.status !== 200) throw asTenantProblem(answer, 'find-user', journal);
    return readUser(answer.body, subject, this.#settings.connection);
  }

  policy(): Promise<PasswordPolicy | undefined> {
    return this.#policy.get();
  }

  async checkPassword(
    identity: NamedIdentity,
    password: Secret,
    address: string | undefined,
    deadline: Deadline,
  ): Promise<string> {
    const { tokenEndpoint, journal } = this.#deps;
    const answer = await tokenEndpoint
      .ask({
        call: 'check-password',
        fields: {
          grant_type: PASSWORD_REALM,
          realm: this.#settings.connection,
          username: identity.username,
          password: password.reveal(),
          scope: 'openid', // no scope at all would mean every scope, and `offline_access` a session that outlives the check
        },
        headers: address === undefined ? {} : { 'auth0-forwarded-for': address },
        timeout: deadline.remaining,
      })
      .catch(asProblem);
    if (answer.status !== 200) throw asPasswordCheckProblem(answer, journal);
    return this.#subjectOf(parseBody(PasswordCheckAnswer, answer.body).id_token);
  }

  setPassword(user: User, password: Secret): Promise<Date> {
    return setPassword({
      management: this.#deps.management,
      journal: this.#deps.journal,
      connection: this.#settings.connection,
      readAgain: deadline => this.find(user.subject, deadline),
      policy: () => this.#policy.last,
      user,
      password,
    });
  }

  endSessions(user: User, identity: DatabaseIdentity): Promise<ChangePasswordResponse['sessions']> {
    return endSessions(this.#deps.management, user, identity);
  }

  /**
   * The subject of an ID token that came straight from the tenant: the connection vouches for it, in place of the
   * signature (OpenID Connect Core §3.1.3.7, step 6). The tokens are dropped here and go no further.
   */
  #subjectOf(idToken: string): string {
    const { iss, aud, sub } = decodeOrRefuse(idToken);
    const forUs = aud === this.#settings.clientId || (Array.isArray(aud) && aud.includes(this.#settings.clientId));
    if (iss !== this.#settings.issuer || !forUs || sub === undefined) {
      throw new Problem('tenant-unavailable', { status: 502 });
    }
    return sub;
  }
}

function decodeOrRefuse(idToken: string): ReturnType<typeof decodeJwt> {
  try {
    return decodeJwt(idToken);
  } catch {
    throw new Problem('tenant-unavailable', { status: 502 });
  }
}
