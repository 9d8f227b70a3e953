/** A state for each message about what went wrong, named by its code, as far as a page that works can bring it about. */
import type { ErrorCode } from '../../widget/index.ts';
import { json, status } from './pretend.ts';
import { ADA, refusedByProxy, SCENES, type Scene } from './scenes.ts';

/** These need a page that is broken, a network that is gone, or more patience than anybody has. */
type Elsewhere =
  | 'blocked-by-policy'
  | 'email-missing'
  | 'framed'
  | 'insecure-context'
  | 'load-failed'
  | 'offline'
  | 'password-page-missing'
  | 'redirect-blocked'
  | 'session-timeout'
  | 'storage-blocked';

/** Shown by one of the states already. */
type Shown =
  | 'not-configured'
  | 'password-reused'
  | 'rate-limited'
  | 'step-up-required'
  | 'tenant-unavailable'
  | 'too-many-attempts'
  | 'wrong-password';

type Means = Omit<Scene, 'name' | 'title' | 'claims'>;

const typed = ['Correct-Horse-1', 'Battery-Staple-77'] as const;
const refusedOnTheWay = (description: string, error = 'access_denied'): Means => ({
  start: 'reauthenticate',
  refused: { error, description },
});

const MEANS: Readonly<Record<Exclude<ErrorCode, Elsewhere | Shown>, Means>> = {
  'origin-not-allowed': {
    start: 'reset-email',
    answers: SCENES.find(({ name }) => name === 'origin-refused')?.answers,
  },
  'tenant-unreachable': { start: 'reset-email', answers: SCENES.find(({ name }) => name === 'tenant-down')?.answers },
  'reset-not-allowed': { start: 'reset-email', answers: { change_password: status(400) } },
  'email-invalid': { attributes: { 'ask-email': '' }, start: 'reset-email', types: ['nobody'] },
  'password-ill-formed': refusedByProxy('internal', 500, ['Correct-Horse-1', 'half a character \uD83D']),
  'same-password': refusedByProxy('internal', 500, ['Correct-Horse-1', 'Correct-Horse-1']),
  'password-too-long': refusedByProxy('internal', 500, ['Correct-Horse-1', 'Correct-Horse-'.repeat(6)]),

  'interaction-not-possible': refusedOnTheWay('interaction_not_possible'),
  'client-not-allowed': refusedOnTheWay('client_not_allowed'),
  'not-a-database-login': refusedOnTheWay('not_a_database_login'),
  'reauthentication-not-requested': refusedOnTheWay('reauthentication_not_requested'),
  'password-proof-missing-or-old': refusedOnTheWay('password_proof_missing_or_old'),
  'session-proof-old': refusedOnTheWay('session_proof_old'),
  'mfa-required': refusedOnTheWay('mfa_required'),
  'identity-ambiguous': refusedOnTheWay('identity_ambiguous'),
  'password-change-unavailable': refusedOnTheWay('password_change_unavailable'),
  'password-change-not-resumable': refusedOnTheWay('password_change_not_resumable'),
  'login-cancelled': refusedOnTheWay(''),
  'login-required': refusedOnTheWay('', 'login_required'),
  'login-failed': refusedOnTheWay('', 'server_error'),

  'invalid-request': refusedByProxy('invalid-request', 400, typed),
  'unsupported-media-type': refusedByProxy('unsupported-media-type', 415, typed),
  'payload-too-large': refusedByProxy('payload-too-large', 413, typed),
  'invalid-token': refusedByProxy('invalid-token', 401, typed),
  'insufficient-scope': refusedByProxy('insufficient-scope', 403, typed),
  'password-policy': refusedByProxy('password-policy', 422, typed, { rules: [{ code: 'uppercase' }] }),
  'password-too-common': refusedByProxy('password-too-common', 422, typed),
  'password-contains-user-info': refusedByProxy('password-contains-user-info', 422, typed),
  'not-a-database-user': refusedByProxy('not-a-database-user', 403, typed),
  'account-blocked': refusedByProxy('account-blocked', 403, typed),
  'leaked-password': refusedByProxy('leaked-password', 403, typed),
  busy: refusedByProxy('busy', 503, typed),
  'outcome-unknown': { ...refusedByProxy('internal', 500, typed), answers: { 'change-password': json({}) } },
  internal: refusedByProxy('internal', 500, typed),
};

export const MESSAGE_SCENES: readonly Scene[] = Object.entries(MEANS).map(([name, means]) => ({
  name,
  title: `Message: ${name}`,
  ...(name === 'email-invalid' ? {} : { claims: ADA }),
  ...means,
}));
