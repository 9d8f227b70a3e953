/** The password-reset-post-challenge flow: between the reset link and the form for the new password. */
import type { TenantContext } from '../context.ts';
import type { PostChallenge, PostChallengeOutcome } from '../extensions.ts';
import type { SecondFactors } from '../mfa/second-factors.ts';
import { postChallengeEvent } from './events.ts';
import type { Place } from './events.ts';
import { postChallengeApi } from './flow-api.ts';
import { noEffects } from './flow-effects.ts';
import type { ActionRunner } from './runner.ts';

export interface PostChallengeFlowParts {
  readonly tenant: TenantContext;
  readonly runner: ActionRunner;
  readonly factors: SecondFactors;
  readonly place: Place;
}

/** How far the flow of one ticket has come; the page asks at every look and at the submit. */
interface Progress {
  next: number;
  /** Whether an Action has asked for a second factor: from then on only the browser that answered goes on. */
  factorAsked: boolean;
  resultUrl: string | undefined;
}

const PROGRESS = 'action-host:progress';

export async function postChallengeFlow(
  parts: PostChallengeFlowParts,
  challenge: PostChallenge,
): Promise<PostChallengeOutcome> {
  // Auth0: without a client id on the ticket the trigger cannot run.
  if (!challenge.client) return { type: 'allow' };
  const actions = parts.runner.boundTo('password-reset-post-challenge');
  const progress = progressOf(challenge);
  const mustAnswer = (): boolean => progress.factorAsked && !parts.factors.hasAnsweredAtReset(challenge);

  for (let bound = actions[progress.next]; bound && !mustAnswer(); bound = actions[progress.next]) {
    progress.next += 1;
    const effects = noEffects();
    const event = postChallengeEvent({ ...parts, challenge, secrets: bound.secrets });
    const cache = parts.runner.cache('password-reset-post-challenge');
    const api = postChallengeApi({ effects, cache, canRedirect: false });
    if (!(await parts.runner.run(bound.action, 'onExecutePostChallenge', event, api))) return denied(progress);
    if (effects.denied !== undefined) return { ...denied(progress), reason: effects.denied };
    progress.resultUrl = effects.resultUrl ?? progress.resultUrl;
    if (effects.factor) {
      const canAnswer = effects.factor.factors.includes('otp') && parts.factors.isEnrolled(challenge.user.user_id);
      if (!canAnswer) return denied(progress);
      progress.factorAsked = true;
    }
  }
  if (mustAnswer()) return { type: 'redirect', url: parts.factors.askAtReset(challenge) };
  return { type: 'allow', ...(progress.resultUrl !== undefined && { resultUrl: progress.resultUrl }) };
}

/** A refusal is not remembered: the Action is asked again at the next look, and may have changed its mind. */
function denied(progress: Progress): { type: 'deny'; reason: string } {
  progress.next = 0;
  return { type: 'deny', reason: 'Unauthorized' };
}

function progressOf({ memory }: PostChallenge): Progress {
  const known = memory.get(PROGRESS) as Progress | undefined;
  if (known) return known;
  const fresh: Progress = { next: 0, factorAsked: false, resultUrl: undefined };
  memory.set(PROGRESS, fresh);
  return fresh;
}
