/** The seam to the network: one fixed origin, one call at a time, no redirects, capped bodies. */

/** Largest answer that is read, in bytes; a connection with custom scripts is the largest that is expected. */
export const MAX_ANSWER_BYTES = 1_048_576;

/** Longest wait for a connection and for the head of an answer, in milliseconds. */
export const CONNECT_TIMEOUT = 2_000;
export const HEADERS_TIMEOUT = 5_000;

export interface UpstreamRequest {
  /** Name of the call, for metrics and logs. */
  readonly call: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Path and query; everything variable in it is percent-encoded by the caller. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds for the whole call, the body included. */
  readonly timeout: number;
}

export interface UpstreamAnswer {
  readonly status: number;
  /** Value of a header, looked up by its lower-case name. */
  header(name: string): string | undefined;
  readonly body: string;
}

/** A connection to one origin that configuration fixed; nothing in a request can lead elsewhere. */
export interface Upstream {
  /** Throws an {@link UpstreamError} where no whole answer arrived. */
  send(request: UpstreamRequest): Promise<UpstreamAnswer>;
  close(): Promise<void>;
}

/** No whole answer came back. */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
  /**
   * Whether the tenant may have received the request. `false` only where that is certain, because then a change
   * certainly did not happen.
   */
  readonly sent: boolean;
  /** Short reason for logs: an error code, or `busy`, `open`, `deadline`. */
  readonly reason: string;

  constructor(reason: string, sent: boolean) {
    super(reason);
    this.reason = reason;
    this.sent = sent;
  }
}
