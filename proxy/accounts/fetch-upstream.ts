/** Fills the seam to the network with `fetch`, for edge runtimes that have no sockets of their own. */
import {
  HEADERS_TIMEOUT,
  MAX_ANSWER_BYTES,
  UpstreamError,
  type Upstream,
  type UpstreamAnswer,
  type UpstreamRequest,
} from './upstream.ts';

/** Speaks to `origin` alone. `fetch` does not tell whether a failed request was sent, so every failure counts as sent. */
export function fetchUpstream(origin: string, fetcher: typeof fetch = fetch): Upstream {
  return {
    send: request => send(origin, fetcher, request),
    close: () => Promise.resolve(),
  };
}

async function send(origin: string, fetcher: typeof fetch, request: UpstreamRequest): Promise<UpstreamAnswer> {
  const { method, path, headers, body, timeout } = request;
  try {
    const answer = await fetcher(origin + path, {
      method,
      headers,
      body: body ?? null,
      redirect: 'manual',
      signal: AbortSignal.timeout(Math.ceil(Math.min(timeout, 2 * HEADERS_TIMEOUT))),
    });
    return {
      status: answer.status,
      header: name => answer.headers.get(name) ?? undefined,
      body: await cappedText(answer),
    };
  } catch (error) {
    throw error instanceof UpstreamError
      ? error
      : new UpstreamError(error instanceof Error ? error.name : 'unknown', true);
  }
}

async function cappedText(answer: Response): Promise<string> {
  const body = answer.body as ReadableStream<Uint8Array> | null;
  const decoder = new TextDecoder();
  let [bytes, text] = [0, ''];
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_ANSWER_BYTES) throw new UpstreamError('answer-too-large', true);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
