/**
 * Makes a repeated submit harmless: the same key gets the same answer, a user has one change under way at a time
 * (draft-ietf-httpapi-idempotency-key-header-07).
 */
import * as v from 'valibot';
import { PROBLEM_CODES, type ChangePasswordResponse } from '../contract/index.ts';
import type { Caller } from './change-password.ts';
import type { Store } from './limits/store.ts';
import type { IdentifiedRequest } from './middleware/environment.ts';
import { Problem } from './problem.ts';

/** Seconds for which an answer is kept. */
const KEEP_ANSWER = 600;

/** Seconds after which a change counts as dead whose process died; longer than any change can take. */
const KEEP_CLAIM = 30;

/** Refusals after which the same request may succeed a moment later, and certainly has changed nothing so far. */
const PASSING: readonly string[] = ['busy', 'tenant-unavailable', 'too-many-attempts', 'internal'];

const StoredReply = v.variant('kind', [
  v.object({ kind: v.literal('running'), body: v.string() }),
  v.object({
    kind: v.literal('changed'),
    body: v.string(),
    response: v.object({ changed_at: v.string(), sessions: v.picklist(['revoked', 'requested', 'kept']) }),
  }),
  v.object({
    kind: v.literal('refused'),
    body: v.string(),
    code: v.picklist(PROBLEM_CODES),
    details: v.any(),
  }),
]);

type StoredReply = v.InferOutput<typeof StoredReply>;

export class Replies {
  readonly #store: Store;
  readonly #fingerprint: (...parts: string[]) => string;

  /**
   * @param fingerprint A keyed hash. What is stored about a body is derived from passwords, so that a plain hash of it
   * could be tried out against a dictionary; the key never leaves the process.
   */
  constructor(store: Store, fingerprint: (...parts: string[]) => string) {
    this.#store = store;
    this.#fingerprint = fingerprint;
  }

  /**
   * Runs `change`, or answers as it was answered before. Throws what `change` throws, 409 `busy` while the same user's
   * change is under way, and 422 where the key was used for another body.
   */
  async once(
    caller: Caller,
    request: IdentifiedRequest,
    change: () => Promise<ChangePasswordResponse>,
  ): Promise<ChangePasswordResponse> {
    const { currentPassword, newPassword, idempotencyKey } = request;
    const reply = `reply:${caller.pseudonym}:${idempotencyKey}`;
    const user = `change:${caller.pseudonym}`;
    const body = this.#fingerprint('body', reply, currentPassword.reveal(), newPassword.reveal());

    const earlier = await this.#store.claim(reply, JSON.stringify({ kind: 'running', body }), KEEP_CLAIM);
    if (earlier !== undefined) return replay(earlier, body);
    if ((await this.#store.claim(user, 'running', KEEP_CLAIM)) !== undefined) {
      await this.#store.release(reply);
      throw underWay();
    }
    try {
      const response = await change();
      await this.#keep(reply, { kind: 'changed', body, response });
      return response;
    } catch (error) {
      if (error instanceof Problem && !PASSING.includes(error.code)) {
        await this.#keep(reply, { kind: 'refused', body, code: error.code, details: error.details });
      } else {
        await this.#store.release(reply);
      }
      throw error;
    } finally {
      await this.#store.release(user);
    }
  }

  #keep(key: string, reply: StoredReply): Promise<void> {
    return this.#store.put(key, JSON.stringify(reply), KEEP_ANSWER);
  }
}

function replay(stored: string, body: string): ChangePasswordResponse {
  const reply = v.parse(StoredReply, JSON.parse(stored));
  if (reply.body !== body) {
    throw new Problem('invalid-request', { status: 422, detail: 'The Idempotency-Key belongs to another request.' });
  }
  switch (reply.kind) {
    case 'running':
      throw underWay();
    case 'changed':
      return reply.response;
    case 'refused':
      throw new Problem(reply.code, reply.details as Problem['details']);
  }
}

function underWay(): Problem {
  return new Problem('busy', { status: 409, retryAfter: 1, detail: 'A change of this password is under way.' });
}
