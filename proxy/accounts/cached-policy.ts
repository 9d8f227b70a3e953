/** The connection's password policy, read at most every five minutes and served from memory in between. */
import * as v from 'valibot';
import type { PasswordPolicy } from '../../contract/index.ts';
import { fromConnectionOptions } from '../../policy/index.ts';
import { Deadline } from '../deadline.ts';
import type { Journal } from '../journal.ts';
import { asTenantProblem, parseBody } from './auth0-answers.ts';
import type { ManagementApi } from './management-api.ts';

/** Milliseconds that anybody waits for a policy: it is a help, and the tenant judges without it as well. */
const PATIENCE = 2_000;

/** Milliseconds for which a policy, or the failure to read one, is kept. */
const KEEP = 300_000;
const KEEP_FAILURE = 15_000;

const Connections = v.array(v.object({ name: v.string(), strategy: v.string(), options: v.optional(v.unknown()) }));

export class CachedPolicy {
  readonly #management: ManagementApi;
  readonly #connection: string;
  readonly #journal: Journal;
  #policy: PasswordPolicy | undefined;
  #readAgainAt = 0;
  #pending: Promise<void> | undefined;

  constructor(management: ManagementApi, connection: string, journal: Journal) {
    this.#management = management;
    this.#connection = connection;
    this.#journal = journal;
  }

  /** The policy read last, if any. */
  get last(): PasswordPolicy | undefined {
    return this.#policy;
  }

  /**
   * The policy, or `undefined` where it cannot be read: the tenant enforces it anyway. Only the first caller ever waits;
   * later ones get the last policy while a newer one is being read.
   */
  async get(): Promise<PasswordPolicy | undefined> {
    if (performance.now() >= this.#readAgainAt) {
      this.#pending ??= this.#read().finally(() => (this.#pending = undefined));
    }
    if (!this.#policy) await this.#pending;
    return this.#policy;
  }

  async #read(): Promise<void> {
    try {
      const path = `/api/v2/connections?name=${encodeURIComponent(this.#connection)}&strategy=auth0`;
      const answer = await this.#management.send({ call: 'read-policy', method: 'GET', path }, Deadline.in(PATIENCE));
      if (answer.status !== 200) throw asTenantProblem(answer, 'read-policy', this.#journal);
      const connection = parseBody(Connections, answer.body).find(
        ({ name, strategy }) => name === this.#connection && strategy === 'auth0',
      );
      if (!connection)
        this.#journal.notice('tenant-misconfigured', { call: 'read-policy', reason: 'no_such_connection' });
      this.#policy = connection && fromConnectionOptions(connection.options);
      this.#readAgainAt = performance.now() + KEEP;
    } catch {
      this.#readAgainAt = performance.now() + KEEP_FAILURE;
    }
  }
}
