/** The proxy, assembled as in production but without a port, against a stub tenant; keeps all that it said. */
import { randomUUID } from 'node:crypto';
import { undiciUpstream } from '../../proxy/accounts/undici-upstream.ts';
import { createApp, type AppDependencies, type ProxyApp } from '../../proxy/app.ts';
import { assemble, type Assembly, type Parts } from '../../proxy/assemble.ts';
import { loadConfig, type ProxyConfig } from '../../proxy/config.ts';
import { fingerprintWith } from '../../proxy/fingerprint.ts';
import {
  joinJournals,
  type AnswerFact,
  type Journal,
  type NoticeCode,
  type UpstreamFact,
} from '../../proxy/journal.ts';
import type { ReadFile } from '../../proxy/settings.ts';
import { memoryStore } from '../../proxy/limits/memory-store.ts';
import { createLog } from '../../proxy/logging.ts';
import type { ProblemDocument } from '../../contract/index.ts';
import { AUDIENCE, CLIENT_ID, CLIENT_SECRET, SPA_CLIENT_ID, type StubTenant } from './stub-tenant.ts';

export const APP_ORIGIN = 'https://app.example.com';

export interface Submit {
  readonly token?: string;
  readonly scheme?: 'Bearer' | 'DPoP';
  readonly current?: string;
  readonly next?: string;
  readonly key?: string;
  /** Replaces the whole body. */
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Record<string, string>;
}

export interface ProxyUnderTest {
  readonly app: ProxyApp;
  readonly assembly: Assembly;
  readonly answered: AnswerFact[];
  readonly called: UpstreamFact[];
  readonly notices: NoticeCode[];
  /** Every line that was logged. */
  readonly lines: string[];
  /** Submits a change. */
  change(submit?: Submit): Promise<Response>;
  close(): Promise<void>;
}

/** A configuration for `tenant`; `settings` are environment variables on top. */
export function configFor(
  tenant: StubTenant,
  settings: Record<string, string> = {},
  readFile: ReadFile = noFiles,
): ProxyConfig {
  const environment = {
    PORT: '0',
    AUTH0_DOMAIN: tenant.origin,
    AUTH0_CLIENT_ID: CLIENT_ID,
    AUTH0_CLIENT_SECRET: CLIENT_SECRET,
    PROXY_AUDIENCE: AUDIENCE,
    ALLOWED_CLIENT_IDS: SPA_CLIENT_ID,
    ALLOWED_ORIGINS: APP_ORIGIN,
    PUBLIC_URL: 'https://proxy.example',
    ...settings,
  };
  return loadConfig(environment, readFile);
}

const noFiles: ReadFile = () => {
  throw new Error('no files here');
};

export function createProxyUnderTest(
  tenant: StubTenant,
  settings: Record<string, string> = {},
  replace: Partial<Parts> & { app?: Partial<AppDependencies>; readFile?: ReadFile } = {},
): ProxyUnderTest {
  const [answered, called, notices, lines]: [AnswerFact[], UpstreamFact[], NoticeCode[], string[]] = [[], [], [], []];
  const recorder: Journal = {
    answered: fact => void answered.push(fact),
    called: fact => void called.push(fact),
    notice: code => void notices.push(code),
  };
  const log = createLog('info', { write: line => void lines.push(line) });
  const { app: replaceApp, readFile, ...parts } = replace;
  const assembly = assemble(configFor(tenant, settings, readFile), {
    connect: undiciUpstream,
    store: memoryStore(),
    journal: joinJournals(recorder, log.journal),
    peerAddress: () => '192.0.2.1',
    fingerprint: fingerprintWith('key of this test'),
    ...parts,
  });
  const app = createApp({ ...assembly.dependencies, ...replaceApp });
  return {
    app,
    assembly,
    answered,
    called,
    notices,
    lines,
    change: submit => Promise.resolve(app.request('/change-password', changeRequest(submit))),
    close: () => assembly.close(),
  };
}

/** The request that the widget sends. */
export function changeRequest(submit: Submit = {}): RequestInit {
  const { token, scheme = 'Bearer', current = 'old password', next = 'new password', key = randomUUID() } = submit;
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': key,
      origin: APP_ORIGIN,
      ...(token !== undefined && { authorization: `${scheme} ${token}` }),
      ...submit.headers,
    },
    body: submit.body ?? JSON.stringify({ current_password: current, new_password: next }),
  };
}

/** Status and problem code of an answer, `ok` for a success. */
export async function outcome(response: Response): Promise<string> {
  if (response.ok) return `${response.status} ok`;
  return `${response.status} ${((await response.json()) as ProblemDocument).code}`;
}
