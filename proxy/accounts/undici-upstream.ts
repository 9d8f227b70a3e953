/** Fills the seam to the network with an undici pool: Node's global `fetch` costs several times the CPU. */
import type { IncomingHttpHeaders } from 'node:http';
import { Pool } from 'undici';
import {
  CONNECT_TIMEOUT,
  HEADERS_TIMEOUT,
  MAX_ANSWER_BYTES,
  UpstreamError,
  type Upstream,
  type UpstreamAnswer,
  type UpstreamRequest,
} from './upstream.ts';

/** A pool of at most `connections` sockets to `origin`. It follows no redirect and repeats no request by itself. */
export function undiciUpstream(origin: string, connections: number): Upstream {
  const pool = new Pool(origin, {
    connections,
    pipelining: 1,
    connect: { timeout: CONNECT_TIMEOUT },
    bodyTimeout: HEADERS_TIMEOUT,
  });
  return {
    send: request => send(pool, request),
    close: () => pool.close(),
  };
}

/** Reads the whole answer in undici's own callbacks: they tell exactly whether the request had begun to be written. */
function send(pool: Pool, { method, path, headers, body, timeout }: UpstreamRequest): Promise<UpstreamAnswer> {
  const ends = performance.now() + timeout;
  const headersTimeout = Math.min(timeout, HEADERS_TIMEOUT);
  return new Promise((resolve, reject) => {
    let [sent, status, bytes] = [false, 0, 0];
    let head: IncomingHttpHeaders = {};
    const chunks: Buffer[] = [];
    pool.dispatch(
      { method, path, headers, body: body ?? null, headersTimeout },
      {
        onRequestStart: () => {
          sent = true;
        },
        onResponseStart: (_controller, code, received) => {
          status = code;
          head = received;
        },
        onResponseData: (controller, chunk) => {
          bytes += chunk.length;
          chunks.push(chunk);
          if (bytes > MAX_ANSWER_BYTES) controller.abort(new UpstreamError('answer-too-large', true));
          // A body can drip: each piece in time, and the whole of it never.
          else if (performance.now() > ends) controller.abort(new UpstreamError('deadline', true));
        },
        onResponseEnd: () => {
          resolve({ status, header: name => single(head[name]), body: Buffer.concat(chunks).toString() });
        },
        onResponseError: (_controller, error) => {
          reject(new UpstreamError(reasonOf(error), sent));
        },
      },
    );
  });
}

function reasonOf(error: Error): string {
  if (error instanceof UpstreamError) return error.reason;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

function single(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
