/** Fills the seam to the network with an undici pool: Node's global `fetch` costs several times the CPU. */
import { Pool, type Dispatcher } from 'undici';
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
    headersTimeout: HEADERS_TIMEOUT,
    bodyTimeout: HEADERS_TIMEOUT,
    maxResponseSize: MAX_ANSWER_BYTES,
  });
  return {
    send: request => send(pool, request),
    close: () => pool.close(),
  };
}

async function send(pool: Pool, request: UpstreamRequest): Promise<UpstreamAnswer> {
  const { method, path, headers, body, timeout } = request;
  try {
    const signal = AbortSignal.timeout(Math.ceil(timeout));
    const answer = await pool.request({ method, path, headers, body: body ?? null, signal });
    return { status: answer.statusCode, header: name => single(answer.headers, name), body: await answer.body.text() };
  } catch (error) {
    const code = codeOf(error);
    throw new UpstreamError(code, !NEVER_SENT.has(code));
  }
}

/** Failures that happen before a byte of the request leaves. Everything else may have reached the tenant. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

function single(headers: Dispatcher.ResponseData['headers'], name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}
