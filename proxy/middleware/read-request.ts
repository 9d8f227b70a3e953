/** Reads the body of a change, strictly: what is not exactly the two fields of the contract is refused. */
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import { IDEMPOTENCY_KEY_HEADER, IDEMPOTENCY_KEY_PATTERN, type ChangePasswordRequest } from '../../contract/index.ts';
import { Problem } from '../problem.ts';
import { Secret } from '../secret.ts';
import type { ProxyEnvironment } from './environment.ts';

/** Largest body, in bytes: room for two long passwords in which every character is escaped. */
export const MAX_BODY_BYTES = 16_384;

/** Refuses more than {@link MAX_BODY_BYTES}: by the length that is announced, else by counting. */
export function limitBody(): MiddlewareHandler<ProxyEnvironment> {
  const countBytes = bodyLimit({ maxSize: MAX_BODY_BYTES, onError: refuseLength });
  return async (c, next) => {
    const length = c.req.header('content-length');
    // The HTTP parser holds a sender to the length that it announced, and refuses a length beside chunks.
    if (length === undefined || c.req.header('transfer-encoding') !== undefined) return countBytes(c, next);
    if (Number(length) > MAX_BODY_BYTES) refuseLength();
    await next();
  };
}

function refuseLength(): never {
  throw new Problem('payload-too-large');
}

/** Leaves the change request in `c.var.request`. */
export const readRequest: MiddlewareHandler<ProxyEnvironment> = async (c, next) => {
  const idempotencyKey = readIdempotencyKey(c.req.header(IDEMPOTENCY_KEY_HEADER));
  refuseOtherMediaTypes(c.req.header('content-type'), c.req.header('content-encoding'));
  const body = parseChangeRequest(new Uint8Array(await c.req.arrayBuffer()));
  c.set('request', {
    currentPassword: new Secret(body.current_password),
    newPassword: new Secret(body.new_password),
    address: c.var.address,
    idempotencyKey,
  });
  await next();
};

function readIdempotencyKey(header: string | undefined): string {
  if (header === undefined || !IDEMPOTENCY_KEY_PATTERN.test(header)) {
    throw new Problem('invalid-request', { detail: 'Idempotency-Key is missing or malformed.' });
  }
  return header;
}

/** Only JSON, because no form and no `no-cors` fetch can send it: a cross-site request must pass the preflight. */
function refuseOtherMediaTypes(contentType: string | undefined, contentEncoding: string | undefined): void {
  const isJson = /^application\/json(?:\s*;\s*charset="?utf-8"?)?$/i.test(contentType?.trim() ?? '');
  if (!isJson || contentEncoding !== undefined) throw new Problem('unsupported-media-type');
}

const ChangeRequestBody = v.strictObject({
  current_password: v.pipe(v.string(), v.nonEmpty()),
  new_password: v.pipe(v.string(), v.nonEmpty()),
});

/** A JSON string token, whole (RFC 8259 §7). */
const JSON_STRING = /"(?:[^"\\]|\\.)*"/g;

/** Two names and two values: a body with a repeated name has more strings than that. */
const STRINGS_IN_BODY = 4;

/**
 * The two passwords in `bytes`, exactly as sent.
 *
 * Refuses ill-formed UTF-8, a byte order mark, unknown and missing fields, and repeated names: of those two parsers may
 * pick different values (RFC 8259 §4).
 */
export function parseChangeRequest(bytes: Uint8Array): ChangePasswordRequest {
  const { text, value } = decodeJson(bytes);
  const parsed = v.safeParse(ChangeRequestBody, value);
  if (!parsed.success || text.match(JSON_STRING)?.length !== STRINGS_IN_BODY) {
    throw new Problem('invalid-request', { detail: 'The body must have exactly the two fields of the contract.' });
  }
  return parsed.output;
}

function decodeJson(bytes: Uint8Array): { text: string; value: unknown } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, value: JSON.parse(text) };
  } catch {
    throw new Problem('invalid-request', { detail: 'The body is not JSON in UTF-8.' });
  }
}
