/** A make-believe login and network for the gallery: every state is reached through the element's public door. */
import type { HostClient } from '../../widget/index.ts';

/** What the tenant or the proxy answers to one scene's requests, by the last part of the path. */
export type Answers = Readonly<Record<string, () => Promise<Response>>>;

const answers = new Map<string, Answers>();
const realFetch = window.fetch.bind(window);

window.fetch = (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input, location.href);
  const scene = answers.get(url.hostname);
  if (!scene) return realFetch(input, init);
  const answer = scene[url.pathname.split('/').at(-1) ?? ''];
  return answer ? answer() : Promise.resolve(new Response('', { status: 404 }));
};

/** @returns the host name whose requests get these answers; nothing leaves the page */
export function pretendTenant(name: string, told: Answers): string {
  const host = `${name}.gallery.invalid`;
  answers.set(host, told);
  return host;
}

/**
 * @param claims of the user who is signed in, if anybody is
 * @param refused how a login ends; without it, nothing leaves the page, and the state before the redirect stays
 */
export function pretendLogin(
  claims: Record<string, unknown> | undefined,
  refused?: { readonly error: string; readonly description: string },
): HostClient {
  return {
    getUser: () => Promise.resolve(claims),
    loginWithRedirect: async ({ openUrl }) => {
      if (refused) await openUrl?.(answered(refused.error, refused.description));
    },
    getTokenSilently: () => Promise.resolve('not-a-token'),
    logout: () => Promise.resolve(),
  };
}

/** This page, as a tenant leads back to it (OAuth 2.0, RFC 6749 §4.1.2.1). */
function answered(error: string, description: string): string {
  const page = new URL(location.href);
  const answer = { error, error_description: description, state: crypto.randomUUID() };
  for (const [name, value] of Object.entries(answer)) page.searchParams.set(name, value);
  return page.href;
}

/** Whether the page was led back to. Asked before the element has cleaned the address. */
export const cameBack = (): boolean => new URLSearchParams(location.search).has('error');

export const never = (): Promise<Response> => new Promise(() => undefined);
export const unreachable = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
export const status =
  (code: number, headers: Record<string, string> = {}) =>
  (): Promise<Response> =>
    Promise.resolve(new Response('', { status: code, headers }));
export const json =
  (body: unknown, code = 200) =>
  (): Promise<Response> =>
    Promise.resolve(Response.json(body, { status: code }));
