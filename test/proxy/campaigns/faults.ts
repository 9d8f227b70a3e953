/** Every fault at every call that the proxy makes, and what must hold afterwards; the matrix is generated. */
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { ProblemDocument } from '../../../contract/index.ts';
import { createProxyUnderTest, type ProxyUnderTest } from '../../support/proxy-under-test.ts';
import {
  createStubTenant,
  passwordOf,
  type Answer,
  type CallName,
  type Script,
  type StubTenant,
  type StubUser,
} from '../../support/stub-tenant.ts';

const CALLS: readonly CallName[] = [
  'read-keys',
  'management-token',
  'read-policy',
  'find-user',
  'check-password',
  'set-password',
  'revoke-access',
  'void-reset-links',
];

/** How one answer goes wrong. `proceed` does the tenant's work first, where the fault comes after it. */
type FaultScript = (proceed: () => Promise<Answer>, response: ServerResponse) => Promise<Answer | 'handled'>;

const status = (code: number, body: unknown = { error: 'x', message: 'x' }, headers = {}): FaultScript => {
  return () => Promise.resolve({ status: code, body, headers });
};

/** Writes raw bytes in place of an answer, then does `end` to the socket. */
function raw(bytes: string, end: (socket: Socket) => void): FaultScript {
  return (_proceed, response) => {
    const { socket } = response;
    if (socket) socket.write(bytes, () => end(socket));
    return Promise.resolve('handled');
  };
}

const reset = (socket: Socket) => void socket.resetAndDestroy();
const close = (socket: Socket) => void socket.end();
const leave = () => undefined;
const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n';

/** Does the work, then loses the answer. */
const afterwards = (fault: FaultScript): FaultScript => {
  return async (proceed, response) => {
    await proceed();
    return fault(proceed, response);
  };
};

const BEFORE: Readonly<Record<string, FaultScript>> = {
  'status 302': status(302, '', { location: 'https://evil.example/' }),
  'status 400': status(400),
  'status 401': status(401),
  'status 403': status(403),
  'status 404': status(404),
  'status 408': status(408),
  'status 418': status(418),
  'status 429': status(429),
  'status 429, retry-after 1': status(429, { error: 'too_many_requests' }, { 'retry-after': '1' }),
  'status 500': status(500),
  'status 502, HTML': status(502, '<html>Bad gateway</html>', { 'content-type': 'text/html' }),
  'status 503, retry-after': status(503, '', { 'retry-after': '120' }),
  'status 504, no body': status(504, ''),
  'status 204': status(204, ''),
  HTML: status(200, '<html>Sign in to the network</html>', { 'content-type': 'text/html' }),
  'no body': status(200, ''),
  null: status(200, 'null'),
  'an empty object': status(200, '{}'),
  'an empty list': status(200, '[]'),
  'half a JSON': status(200, '{"user_id":"auth0|'),
  'another user': status(200, { user_id: 'auth0|somebody-else', identities: [], access_token: 'x', expires_in: -1 }),
  '2 MB': status(200, `{"x":"${'y'.repeat(2_000_000)}"}`),
  'reset at once': raw('', reset),
  'close at once': raw('', close),
  'reset in the head': raw('HTTP/1.1 200 OK\r\ncontent-', reset),
  'reset in the body': raw(`${HEAD}content-length: 100\r\n\r\n{"user_id":`, reset),
  'close in the body': raw(`${HEAD}content-length: 100\r\n\r\n{"user_id":`, close),
  'broken chunks': raw(`${HEAD}transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`, close),
  'no HTTP': raw('SSH-2.0-OpenSSH_9.2\r\n', close),
  'a head without end': raw(`${HEAD}x: ${'y'.repeat(200_000)}`, close),
  '103 and nothing more': raw('HTTP/1.1 103 Early Hints\r\n\r\n', reset),
  silence: raw('', leave),
  'silence in the body': raw(`${HEAD}content-length: 100\r\n\r\n{"user_id":`, leave),
};

const AFTER: Readonly<Record<string, FaultScript>> = Object.fromEntries(
  [
    'status 500',
    'status 504, no body',
    'HTML',
    'no body',
    'half a JSON',
    'another user',
    'reset at once',
    'close in the body',
    'silence',
  ].map(name => [`${name}, after the work`, afterwards(BEFORE[name] ?? status(500))]),
);

export const FAULTS: Readonly<Record<string, FaultScript>> = { ...BEFORE, ...AFTER };

export interface Cell {
  readonly call: CallName;
  readonly fault: string;
  /** Whether the call goes wrong once, or every time until the answer has come. */
  readonly times: 'once' | 'always';
  /** Whether the proxy has keys, token and policy already. */
  readonly proxy: 'cold' | 'warm';
}

export interface CellResult extends Cell {
  /** What the user was told: `ok` or the problem's code. */
  readonly told: string;
  readonly password: 'old' | 'new' | 'neither';
  readonly milliseconds: number;
  /** The invariants that do not hold. */
  readonly violations: readonly string[];
}

/** The whole matrix. A warm proxy makes no calls for keys, token and policy, so those are tried cold alone. */
export function allCells(): Cell[] {
  return CALLS.flatMap(call =>
    Object.keys(FAULTS).flatMap(fault =>
      (['once', 'always'] as const).flatMap(times =>
        (isCached(call) ? (['cold'] as const) : (['cold', 'warm'] as const)).map(proxy => ({
          call,
          fault,
          times,
          proxy,
        })),
      ),
    ),
  );
}

function isCached(call: CallName): boolean {
  return call === 'read-keys' || call === 'management-token' || call === 'read-policy';
}

/** Tries the cells, `parallel` at a time, each with a proxy of its own. */
export async function tryCells(cells: readonly Cell[], parallel: number): Promise<CellResult[]> {
  const results: CellResult[] = [];
  const queue = [...cells];
  // Before the first answer is timed: making keys keeps all of Node's threads busy, and tokens are verified there.
  const tenants = await Promise.all(Array.from({ length: parallel }, createStubTenant));
  const worker = async (tenant: StubTenant) => {
    for (let cell = queue.shift(); cell; cell = queue.shift()) results.push(await tryCell(tenant, cell));
    await tenant.stop();
  };
  await Promise.all(tenants.map(worker));
  return results;
}

const OLD = 'canary-old-password';
const NEW = 'canary-new-password';

async function tryCell(tenant: StubTenant, cell: Cell): Promise<CellResult> {
  const proxy = createProxyUnderTest(tenant, { REQUESTS_PER_USER: '1000' });
  const user = tenant.addUser({ password: OLD });
  if (cell.proxy === 'warm') await warm(tenant, proxy);
  tenant.script(cell.call, toScript(cell), cell.times === 'once' ? 1 : Infinity);
  const began = performance.now();
  const response = await proxy.change({ token: await tenant.accessToken(user.user_id), current: OLD, next: NEW });
  const milliseconds = performance.now() - began;
  tenant.unscript();
  const text = await response.text();
  const told = response.ok ? 'ok' : (JSON.parse(text) as ProblemDocument).code;
  const password = passwordOf(user) === OLD ? 'old' : passwordOf(user) === NEW ? 'new' : 'neither';
  const violations = [
    ...(password === 'neither' ? ['I1: the password is neither the old nor the new one'] : []),
    ...(isTrue(told, password) ? [] : [`I2: told "${told}", but the password is the ${password} one`]),
    ...leaks([text, ...proxy.lines], tenant).map(secret => `I3: ${secret} leaked`),
    ...(milliseconds > 15_000 ? [`I4: answered after ${Math.round(milliseconds)} ms`] : []),
    ...((await worksAgain(tenant, proxy, user)) ? [] : ['I5: the next attempt does not work']),
  ];
  await proxy.close();
  return { ...cell, told, password, milliseconds, violations };
}

function toScript({ call, fault }: Cell): Script {
  const script = FAULTS[fault];
  if (!script) throw new Error(`no fault ${fault} for ${call}`);
  return (_call, proceed, response) => script(proceed, response);
}

async function warm(tenant: StubTenant, proxy: ProxyUnderTest): Promise<void> {
  await proxy.assembly.warmUp();
  await proxy.change({ token: await tenant.accessToken(tenant.addUser().user_id) });
}

/** A success means the new password, "unknown" either, and everything else the old one. */
function isTrue(told: string, password: string): boolean {
  if (told === 'outcome-unknown') return true;
  return password === (told === 'ok' ? 'new' : 'old');
}

function leaks(texts: readonly string[], tenant: StubTenant): string[] {
  const secrets = [OLD, NEW, 'canary-ticket', 'management-token-1', 'proxy-client-secret', ...emails(tenant)];
  return secrets.filter(secret => texts.some(text => text.includes(secret)));
}

function emails(tenant: StubTenant): string[] {
  return [...tenant.users.values()].slice(-2).flatMap(user => user.email ?? []);
}

/** With the tenant well again, whoever knows the password changes it; after the pause that was asked for, if any. */
async function worksAgain(tenant: StubTenant, proxy: ProxyUnderTest, user: StubUser): Promise<boolean> {
  for (let attempt = 0; attempt < 12; attempt++) {
    const token = await tenant.accessToken(user.user_id);
    const response = await proxy.change({ token, current: passwordOf(user) ?? '', next: `next password ${attempt}` });
    if (response.ok) return true;
    const wait = Number(response.headers.get('retry-after') ?? 0);
    if (wait > 5) return false;
    await new Promise(resolve => setTimeout(resolve, Math.max(200, wait * 1000)));
  }
  return false;
}
