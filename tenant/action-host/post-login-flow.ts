/** The post-login flow: Actions in their order, with the pauses for redirects and second factors in between. */
import type { TenantContext } from '../context.ts';
import type { Claims, LoginTransaction, PostLogin, PostLoginOutcome, RequestFacts } from '../extensions.ts';
import { FACTOR_ANSWERED } from '../mfa/second-factors.ts';
import type { SecondFactors } from '../mfa/second-factors.ts';
import { newSecret } from '../mfa/totp.ts';
import type { Place } from './events.ts';
import { postLoginEvent } from './events.ts';
import { postLoginApi } from './flow-api.ts';
import { noEffects } from './flow-effects.ts';
import type { FactorRequest, FlowEffects } from './flow-effects.ts';
import type { ActionRunner, BoundAction } from './runner.ts';
import type { SessionMethods } from './session-methods.ts';

/** When the tenant itself asks for a second factor, after all Actions: never, of those who have one, or of everybody. */
export type MfaPolicy = 'never' | 'enrolled' | 'all';

export interface PostLoginFlowParts {
  readonly tenant: TenantContext;
  readonly runner: ActionRunner;
  readonly factors: SecondFactors;
  readonly methods: SessionMethods;
  readonly place: Place;
  readonly mfaPolicy: MfaPolicy;
}

type Pause =
  | { readonly for: 'factor'; readonly url: string }
  | { readonly for: 'redirect'; readonly url: string; readonly by: BoundAction };

/** How far the flow of one login has come. */
interface Progress {
  /** Whose flow it is: if somebody else signs in meanwhile, it begins anew. */
  readonly userId: string;
  next: number;
  pause: Pause | undefined;
  /** A challenge that an Action wanted beside its redirect: Auth0 has it after the redirect, which is the trap. */
  factorAfterRedirect: FactorRequest | undefined;
  factorAnswered: boolean;
  mfaAtTheEnd: boolean;
  request: RequestFacts;
  idTokenClaims: Claims;
  accessTokenClaims: Claims;
  removedScopes: readonly string[];
  metadata: Claims;
}

const PROGRESS = 'action-host:progress';

export async function postLoginFlow(parts: PostLoginFlowParts, login: PostLogin): Promise<PostLoginOutcome> {
  const actions = parts.runner.boundTo('post-login');
  const progress = progressOf(login);

  const { pause } = progress;
  if (pause?.for === 'factor') {
    // Whoever comes along /continue, or by going back, has not answered.
    if (login.resumed !== FACTOR_ANSWERED) return { type: 'redirect', url: pause.url };
    resume(progress, login, {});
    progress.factorAnswered = true;
  } else if (pause) {
    const request = continued(login.resumed);
    if (!request) return { type: 'redirect', url: pause.url };
    resume(progress, login, request);
    const stop = await runOne(parts, login, progress, pause.by, 'onContinuePostLogin');
    if (stop) return stop;
    const factor = progress.factorAfterRedirect;
    progress.factorAfterRedirect = undefined;
    const challenged = factor && askForFactor(parts, login, progress, factor);
    if (challenged) return challenged;
  }

  for (let bound = actions[progress.next]; bound; bound = actions[progress.next]) {
    progress.next += 1;
    const stop = await runOne(parts, login, progress, bound, 'onExecutePostLogin');
    if (stop) return stop;
  }
  return policyFactor(parts, login, progress) ?? allowed(progress);
}

/** Runs an Action and carries out what it asked for; an outcome means that the flow stops here, for now or for good. */
async function runOne(
  parts: PostLoginFlowParts,
  login: PostLogin,
  progress: Progress,
  bound: BoundAction,
  handler: 'onExecutePostLogin' | 'onContinuePostLogin',
): Promise<PostLoginOutcome | undefined> {
  const { tenant, runner, place } = parts;
  const effects = noEffects();
  const { request, metadata } = progress;
  const methods = parts.methods.of(login.sessionId, login.methods);
  const event = postLoginEvent({ tenant, place, login, methods, request, metadata, secrets: bound.secrets });
  const api = postLoginApi({ effects, cache: runner.cache('post-login'), canRedirect: login.canRedirect }, login.user);
  const endedWell = await runner.run(bound.action, handler, event, api);
  // What Auth0 answers when an Action throws is not documented; nothing but a refusal would be safe.
  if (!endedWell) return { type: 'deny', reason: 'Unauthorized' };
  return carryOut(parts, login, progress, bound, effects);
}

function carryOut(
  parts: PostLoginFlowParts,
  login: PostLogin,
  progress: Progress,
  bound: BoundAction,
  effects: FlowEffects,
): PostLoginOutcome | undefined {
  if (effects.denied !== undefined) return { type: 'deny', reason: effects.denied };
  progress.metadata = { ...progress.metadata, ...effects.metadata };
  progress.idTokenClaims = { ...progress.idTokenClaims, ...effects.idTokenClaims };
  progress.accessTokenClaims = { ...progress.accessTokenClaims, ...effects.accessTokenClaims };
  progress.removedScopes = [...progress.removedScopes, ...effects.removedScopes];
  progress.mfaAtTheEnd ||= effects.mfaAtTheEnd;
  if (effects.redirect !== undefined) {
    progress.pause = { for: 'redirect', url: effects.redirect, by: bound };
    progress.factorAfterRedirect = effects.factor;
    return { type: 'redirect', url: effects.redirect };
  }
  return effects.factor && askForFactor(parts, login, progress, effects.factor);
}

/** Only one-time codes are enabled in this tenant; other factors are ignored, as Auth0 ignores disabled ones. */
function askForFactor(
  { factors }: PostLoginFlowParts,
  { transaction, user }: PostLogin,
  progress: Progress,
  { kind, factors: asked }: FactorRequest,
): PostLoginOutcome | undefined {
  if (progress.factorAnswered) return undefined;
  if (!transaction) return { type: 'deny', error: 'mfa_required', reason: 'Multifactor authentication required' };
  const isEnrolled = factors.isEnrolled(user.user_id);
  if (!asked.includes('otp') || isEnrolled !== (kind === 'challenge')) {
    return { type: 'deny', reason: 'None of the requested factors can be used.' };
  }
  return pauseForFactor(factors, transaction, progress, kind);
}

function policyFactor(
  { factors, mfaPolicy }: PostLoginFlowParts,
  { transaction, user, methods }: PostLogin,
  progress: Progress,
): PostLoginOutcome | undefined {
  const isEnrolled = factors.isEnrolled(user.user_id);
  const isWanted = progress.mfaAtTheEnd || mfaPolicy === 'all' || (mfaPolicy === 'enrolled' && isEnrolled);
  if (!isWanted || !transaction || progress.factorAnswered) return undefined;
  // A session that has answered once is not asked again, unless its user has just logged in anew.
  if (!transaction.interactive && methods.some(it => it.name === 'mfa')) return undefined;
  return pauseForFactor(factors, transaction, progress, isEnrolled ? 'challenge' : 'enrollment');
}

function pauseForFactor(
  factors: SecondFactors,
  transaction: LoginTransaction,
  progress: Progress,
  kind: FactorRequest['kind'],
): PostLoginOutcome {
  const { userId } = progress;
  const url = factors.askAtLogin(transaction, { kind, userId, ...(kind === 'enrollment' && { secret: newSecret() }) });
  progress.pause = { for: 'factor', url };
  return { type: 'redirect', url };
}

function allowed({ idTokenClaims, accessTokenClaims, removedScopes }: Progress): PostLoginOutcome {
  return { type: 'allow', idTokenClaims, accessTokenClaims, removedScopes };
}

function progressOf({ transaction, user, request }: PostLogin): Progress {
  const known = transaction?.memory.get(PROGRESS) as Progress | undefined;
  if (known?.userId === user.user_id) return known;
  const fresh: Progress = {
    userId: user.user_id,
    next: 0,
    pause: undefined,
    factorAfterRedirect: undefined,
    factorAnswered: false,
    mfaAtTheEnd: false,
    request,
    idTokenClaims: {},
    accessTokenClaims: {},
    removedScopes: [],
    metadata: {},
  };
  transaction?.memory.set(PROGRESS, fresh);
  return fresh;
}

/** Auth0 issues a new `event.request` whenever a flow goes on after a pause: the query of `/authorize` is gone. */
function resume(progress: Progress, login: PostLogin, request: Partial<Pick<RequestFacts, 'query' | 'body'>>): void {
  progress.pause = undefined;
  progress.request = { ip: login.request.ip, userAgent: login.request.userAgent, query: {}, body: {}, ...request };
}

/** Query and body with which `/continue` was called, if that is what resumed the login. */
function continued(resumed: unknown): Pick<RequestFacts, 'query' | 'body'> | undefined {
  return typeof resumed === 'object' && resumed !== null && 'query' in resumed && 'body' in resumed
    ? (resumed as Pick<RequestFacts, 'query' | 'body'>)
    : undefined;
}
