/**
 * Keeps a slow or failing tenant from taking the proxy down, and the proxy from making a failing tenant worse: a
 * bulkhead with a short queue, a circuit breaker, and obedience to `Retry-After`.
 */
import {
  bulkhead,
  BrokenCircuitError,
  BulkheadRejectedError,
  circuitBreaker,
  handleAll,
  SamplingBreaker,
} from 'cockatiel';
import type { Journal } from '../journal.ts';
import { UpstreamError, type Upstream, type UpstreamAnswer, type UpstreamRequest } from './upstream.ts';

/** Requests that may wait per request under way. Beyond, waiting would only turn into late refusals. */
const QUEUE_FACTOR = 4;

/** Longest wait in the queue, in milliseconds. */
const QUEUE_TIMEOUT = 2_000;

/** Longest pause that a tenant's `Retry-After` can ask for, in milliseconds. */
const LONGEST_PAUSE = 60_000;

/** Refused because of the tenant's own limits; `retryAfter` in whole seconds. */
export class UpstreamPaused extends UpstreamError {
  readonly retryAfter: number;

  constructor(milliseconds: number) {
    super('paused', false);
    this.retryAfter = Math.max(1, Math.ceil(milliseconds / 1000));
  }
}

/** The same upstream behind a guard of its own; `concurrency` is how many requests are under way at most. */
export function guardUpstream(upstream: Upstream, lane: string, concurrency: number, journal: Journal): Upstream {
  const slots = bulkhead(concurrency, concurrency * QUEUE_FACTOR);
  const breaker = circuitBreaker(handleAll, {
    halfOpenAfter: 2_000,
    breaker: new SamplingBreaker({ threshold: 0.5, duration: 10_000, minimumRps: 1 }),
  });
  breaker.onBreak(() => journal.notice('breaker-open', { call: lane }));
  breaker.onReset(() => journal.notice('breaker-closed', { call: lane }));
  let pausedUntil = 0;

  async function sendNow(request: UpstreamRequest): Promise<UpstreamAnswer> {
    const pause = pausedUntil - performance.now();
    if (pause > 0) throw new UpstreamPaused(pause);
    const answer = await breaker.execute(() => sendOrFail(upstream, request));
    if (answer.status === 429) pausedUntil = Math.max(pausedUntil, performance.now() + pauseAskedFor(answer));
    return answer;
  }

  async function send(request: UpstreamRequest): Promise<UpstreamAnswer> {
    const began = performance.now();
    let outcome = 'failed';
    try {
      const answer = await inSlot(slots, request, sendNow);
      outcome = String(answer.status);
      return answer;
    } catch (error) {
      const known = asUpstreamError(error);
      if (known instanceof ServerError) {
        outcome = String(known.answer.status);
        return known.answer;
      }
      outcome = known.sent ? 'failed' : known.reason;
      throw known;
    } finally {
      journal.called({ call: request.call, outcome, milliseconds: performance.now() - began });
    }
  }

  return { send, close: () => upstream.close() };
}

/** Carries a 5xx answer past the breaker, which must count it, to the caller, who must see it. */
class ServerError extends UpstreamError {
  readonly answer: UpstreamAnswer;

  constructor(answer: UpstreamAnswer) {
    super('server-error', true);
    this.answer = answer;
  }
}

async function sendOrFail(upstream: Upstream, request: UpstreamRequest): Promise<UpstreamAnswer> {
  const answer = await upstream.send(request);
  if (answer.status >= 500) throw new ServerError(answer);
  return answer;
}

/** Runs at once where a slot is free, else waits for one, but not long. */
function inSlot(
  slots: ReturnType<typeof bulkhead>,
  request: UpstreamRequest,
  run: (request: UpstreamRequest) => Promise<UpstreamAnswer>,
): Promise<UpstreamAnswer> {
  if (request.timeout <= 0) return Promise.reject(new UpstreamError('deadline', false));
  if (slots.executionSlots > 0) return slots.execute(() => run(request));
  return queued(slots, request, run);
}

/** A request that was given up while it waited is certainly not sent later. */
function queued(
  slots: ReturnType<typeof bulkhead>,
  request: UpstreamRequest,
  run: (request: UpstreamRequest) => Promise<UpstreamAnswer>,
): Promise<UpstreamAnswer> {
  const arrived = performance.now();
  let isGivenUp = false;
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      isGivenUp = true;
      reject(new UpstreamError('busy', false));
    };
    const timer = setTimeout(giveUp, Math.min(QUEUE_TIMEOUT, request.timeout));
    const begin = () => {
      clearTimeout(timer);
      if (isGivenUp) throw new UpstreamError('busy', false);
      return run({ ...request, timeout: request.timeout - (performance.now() - arrived) });
    };
    slots.execute(begin).then(resolve, (error: unknown) => {
      clearTimeout(timer);
      reject(error instanceof Error ? error : new UpstreamError('unknown', true));
    });
  });
}

function asUpstreamError(error: unknown): UpstreamError {
  if (error instanceof UpstreamError) return error;
  if (error instanceof BulkheadRejectedError) return new UpstreamError('busy', false);
  if (error instanceof BrokenCircuitError) return new UpstreamError('open', false);
  throw error;
}

/** How long the tenant wants to be left alone, in milliseconds: `Retry-After`, else `X-RateLimit-Reset`, else a second. */
function pauseAskedFor(answer: UpstreamAnswer): number {
  if (isAboutOneAccount(answer)) return 0;
  const retryAfter = Number(answer.header('retry-after'));
  if (retryAfter > 0) return Math.min(retryAfter * 1000, LONGEST_PAUSE);
  const reset = Number(answer.header('x-ratelimit-reset')) * 1000 - Date.now();
  return reset > 0 ? Math.min(reset, LONGEST_PAUSE) : 1_000;
}

/** `too_many_attempts` blocks one account or address (Auth0, "Brute-force protection"), not the proxy. */
function isAboutOneAccount(answer: UpstreamAnswer): boolean {
  return answer.body.includes('"too_many_attempts"');
}
