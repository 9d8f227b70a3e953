/** Request bodies of the Management API: JSON or a form, and nothing in them that the endpoint does not know. */
import type { Context } from 'hono';
import * as v from 'valibot';
import { ManagementError } from './errors.ts';

type Schema<T> = v.GenericSchema<unknown, T>;

/** @throws {ManagementError} 400 `invalid_body`, naming the field but never its value */
export async function readBody<T>(c: Context, schema: Schema<T>): Promise<T> {
  const result = v.safeParse(schema, await rawBody(c));
  if (result.success) return result.output;
  const path = v.getDotPath(result.issues[0]) ?? 'body';
  throw invalidBody(`'${result.issues[0].type}' on property ${path}`);
}

export function invalidBody(details: string): ManagementError {
  return new ManagementError(400, `Payload validation error: ${details}`, 'invalid_body');
}

async function rawBody(c: Context): Promise<unknown> {
  const text = await c.req.text();
  if (text === '') return {};
  if ((c.req.header('content-type') ?? '').startsWith('application/x-www-form-urlencoded')) {
    return Object.fromEntries([...new URLSearchParams(text)].map(([name, value]) => [name, fromForm(value)]));
  }
  try {
    return JSON.parse(text);
  } catch {
    throw invalidBody('invalid JSON');
  }
}

/** Forms know text only; Auth0 reads numbers and booleans out of it. */
function fromForm(value: string): unknown {
  if (value === 'true' || value === 'false') return value === 'true';
  return /^\d{1,15}$/.test(value) ? Number(value) : value;
}
