/** Reads request bodies as Auth0 does: JSON or form fields, alike for all its endpoints. */
import type { Context } from 'hono';
import type { TenantEnv } from '../context.ts';

/** The text fields of the body; undefined if it cannot be read. */
export async function bodyFields(c: Context<TenantEnv>): Promise<Readonly<Record<string, string>> | undefined> {
  const text = await c.req.text();
  const isJson = (c.req.header('content-type') ?? '').includes('json');
  if (!isJson) return Object.fromEntries(new URLSearchParams(text));
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
    return Object.fromEntries(
      Object.entries(body).map(([name, value]): [string, string] => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]),
    );
  } catch {
    return undefined;
  }
}
