/** The Management API proxy as a page sees it: two routes, answered as the test says. */
import type { PasswordPolicy, ProblemCode, ProblemDocument } from '../../../contract/index.ts';
import { fromConnectionOptions } from '../../../policy/index.ts';
import { fakeNetwork, json, type FakeNetwork, type SeenRequest } from './fakes.ts';

export const proxy = { 'proxy-url': 'https://proxy.example', 'proxy-audience': 'https://proxy.example/' };

export const fair: PasswordPolicy = fromConnectionOptions({ passwordPolicy: 'fair' });

type Answer = Response | Error | Promise<Response>;

export interface FakeProxy extends FakeNetwork {
  /** The requests that would change a password. */
  readonly changes: SeenRequest[];
  /** How the next changes are answered. */
  change: (request: SeenRequest) => Answer;
  policy: () => Answer;
}

export const changedNow = (): Response => json({ changed_at: '2026-11-05T10:00:00.000Z', sessions: 'revoked' });

export const refused = (code: ProblemCode, status: number, more: Partial<ProblemDocument> = {}): Response =>
  json({ type: `urn:account-password-manager:problem:${code}`, title: code, status, code, ...more }, status);

export function fakeProxy(): FakeProxy {
  const changes: SeenRequest[] = [];
  const network = fakeNetwork(request => {
    const { url, method } = request;
    if (url === 'https://proxy.example/password-policy' && method === 'GET') return fake.policy();
    if (url !== 'https://proxy.example/change-password' || method !== 'POST') throw new Error(`${method} ${url}?`);
    changes.push(request);
    return fake.change(request);
  });
  const fake: FakeProxy = { ...network, changes, change: changedNow, policy: () => json(fair) };
  return fake;
}
