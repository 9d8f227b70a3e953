import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardUpstream, UpstreamPaused } from '../../proxy/accounts/guarded-upstream.ts';
import {
  UpstreamError,
  type Upstream,
  type UpstreamAnswer,
  type UpstreamRequest,
} from '../../proxy/accounts/upstream.ts';
import type { NoticeCode } from '../../proxy/journal.ts';

/** What the network does next; each call waits until the test answers it. */
interface PendingCall {
  readonly request: UpstreamRequest;
  answer(status: number, headers?: Record<string, string>, body?: string): void;
  fail(error: Error): void;
}

let pending: PendingCall[];
let notices: NoticeCode[];
let outcomes: string[];
let guarded: Upstream;

const upstream: Upstream = {
  send: request =>
    new Promise<UpstreamAnswer>((resolve, reject) => {
      pending.push({
        request,
        answer: (status, headers = {}, body = '{}') => resolve({ status, header: name => headers[name], body }),
        fail: reject,
      });
    }),
  close: () => Promise.resolve(),
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  [pending, notices, outcomes] = [[], [], []];
  guarded = guardUpstream(upstream, 'lane', 2, {
    answered: () => undefined,
    called: ({ outcome }) => void outcomes.push(outcome),
    notice: code => void notices.push(code),
  });
});
afterEach(() => {
  vi.useRealTimers();
});

const send = (timeout = 5_000) =>
  guarded.send({ call: 'test', method: 'GET', path: '/', headers: {}, timeout }).catch((error: unknown) => error);
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('the bulkhead', () => {
  it('lets two calls out at a time, and the next when one is done', async () => {
    const calls = [send(), send(), send()];
    await settle();
    expect(pending).toHaveLength(2);
    pending[0]?.answer(200);
    await settle();
    expect(pending).toHaveLength(3);
    pending.slice(1).forEach(call => call.answer(200));
    await Promise.all(calls);
    expect(outcomes).toEqual(['200', '200', '200']);
  });

  it('refuses at once what would only wait in vain', async () => {
    const waiting = Array.from({ length: 2 + 8 }, () => send());
    const refused = await send();
    expect(refused).toMatchObject({ reason: 'busy', sent: false });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(pending).toHaveLength(2);
    pending.forEach(call => call.answer(200));
    await Promise.all(waiting);
  });

  it('gives up after two seconds in the queue, and never sends what it has given up', async () => {
    const [first, second, third] = [send(), send(), send()];
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await third).toMatchObject({ reason: 'busy', sent: false });
    pending.forEach(call => call.answer(200));
    await Promise.all([first, second]);
    await settle();
    expect(pending).toHaveLength(2);
  });

  it('takes the wait off the time that is left', async () => {
    const calls = [send(), send(), send(3_000)];
    await vi.advanceTimersByTimeAsync(1_000);
    pending[0]?.answer(200);
    await settle();
    expect(pending[2]?.request.timeout).toBe(2_000);
    pending.forEach(call => call.answer(200));
    await Promise.all(calls);
  });

  it('sends nothing when no time is left', async () => {
    expect(await send(0)).toMatchObject({ reason: 'deadline', sent: false });
    expect(pending).toHaveLength(0);
  });
});

describe('the breaker', () => {
  /** Lets that many calls fail, one after the other. */
  async function failures(count: number, fail: (call: PendingCall) => void): Promise<void> {
    for (let i = 0; i < count; i++) {
      const call = send();
      await settle();
      const latest = pending.at(-1);
      if (latest) fail(latest);
      await call;
      await vi.advanceTimersByTimeAsync(100);
    }
  }

  it.each<[string, (call: PendingCall) => void]>([
    ['server errors', call => call.answer(503)],
    ['broken connections', call => call.fail(new UpstreamError('ECONNRESET', true))],
  ])('opens after a row of %s, and closes after a success', async (_what, fail) => {
    await failures(60, fail);
    expect(notices).toContain('breaker-open');
    const sent = pending.length;
    expect(sent).toBeLessThan(60);
    expect(await send()).toMatchObject({ reason: 'open', sent: false });
    expect(pending).toHaveLength(sent);
    await vi.advanceTimersByTimeAsync(2_000);
    const probe = send();
    await settle();
    pending.at(-1)?.answer(200);
    expect(await probe).toMatchObject({ status: 200 });
    expect(notices).toContain('breaker-closed');
  });

  it('stays closed whatever users do wrong', async () => {
    await failures(60, call => call.answer(403));
    expect(notices).toEqual([]);
  });

  it('hands the answer of a failing tenant on', async () => {
    const call = send();
    await settle();
    pending[0]?.answer(502, {}, 'oops');
    expect(await call).toMatchObject({ status: 502, body: 'oops' });
  });
});

describe("the tenant's own limit", () => {
  async function limited(headers: Record<string, string>, body?: string): Promise<unknown> {
    const call = send();
    await settle();
    pending.at(-1)?.answer(429, headers, body);
    await call;
    const next = send();
    await settle();
    if (pending.length > 1) pending.at(-1)?.answer(200);
    return next;
  }

  it.each([
    ['Retry-After', { 'retry-after': '7' }, 7],
    ['an absurd Retry-After', { 'retry-after': '86400' }, 60],
    ['X-RateLimit-Reset', { 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 20) }, 20],
    ['no time at all', {}, 1],
    ['nonsense', { 'retry-after': 'soon' }, 1],
  ])('by %s is obeyed for that long', async (_what, headers, seconds) => {
    vi.setSystemTime(Math.floor(Date.now() / 1000) * 1000);
    const refused = (await limited(headers)) as UpstreamPaused;
    expect(refused).toBeInstanceOf(UpstreamPaused);
    expect(Math.abs(refused.retryAfter - seconds)).toBeLessThanOrEqual(1);
    expect(pending).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(seconds * 1000 + 1_000);
    void send();
    await settle();
    expect(pending).toHaveLength(2);
  });

  it('on one account is nobody else’s', async () => {
    expect(await limited({}, '{"error":"too_many_attempts"}')).toMatchObject({ status: 200 });
  });
});
