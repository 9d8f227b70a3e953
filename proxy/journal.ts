/** What the proxy tells its operators: a fixed list of facts with fixed fields, so that no secret has a way out. */

/** One answered request. */
export interface AnswerFact {
  /** Path of the route, never the path of the request. */
  readonly route: string;
  readonly status: number;
  /** `ok` or the problem's code. */
  readonly outcome: string;
  readonly milliseconds: number;
  /** The `X-Request-Id` of the answer. */
  readonly request: string;
  /** Pseudonym of the user ({@link pseudonym}), once the token is accepted. */
  readonly user?: string | undefined;
  /** Client the token was issued to. */
  readonly client?: string | undefined;
}

/** One call to the tenant. */
export interface UpstreamFact {
  readonly call: string;
  /** HTTP status, or `failed`, `busy`, `open` when there was none. */
  readonly outcome: string;
  readonly milliseconds: number;
}

/** Codes of what operators should look at; each is explained in docs/proxy.md. */
export type NoticeCode =
  | 'unexpected-error'
  | 'tenant-misconfigured'
  | 'tenant-limit-reached'
  | 'management-token-refused'
  | 'identity-mismatch'
  | 'outcome-unknown'
  | 'guesses-exhausted'
  | 'many-guesses'
  | 'store-unavailable'
  | 'certificate-unusable'
  | 'reloaded'
  | 'breaker-open'
  | 'breaker-closed'
  | 'started'
  | 'draining'
  | 'stopped';

/** A notice's fields: short words from the proxy's own vocabulary or an error's name and code. Never a message. */
export interface NoticeFields {
  readonly call?: string;
  readonly reason?: string;
  readonly error?: string;
  /** Places in the code, without the error's message. */
  readonly at?: readonly string[];
  readonly port?: number;
}

/** Where facts go: log lines, metrics, or both. Implementations never throw. */
export interface Journal {
  answered(fact: AnswerFact): void;
  called(fact: UpstreamFact): void;
  notice(code: NoticeCode, fields?: NoticeFields): void;
}

/** Hands every fact to each of `journals`. */
export function joinJournals(...journals: readonly Journal[]): Journal {
  return {
    answered: fact => journals.forEach(journal => journal.answered(fact)),
    called: fact => journals.forEach(journal => journal.called(fact)),
    notice: (code, fields) => journals.forEach(journal => journal.notice(code, fields)),
  };
}

/**
 * What may be written down about an error that nobody expected: its name and where it arose, never its message, for
 * messages quote input (`JSON.parse` quotes the body it could not read).
 */
export function describeError(error: unknown): NoticeFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const at = (error.stack ?? '')
    .split('\n')
    .filter(line => line.startsWith('    at '))
    .slice(0, 8);
  return { error: error.name, at: at.map(line => line.trim()) };
}
