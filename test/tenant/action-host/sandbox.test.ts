/** What an Action can reach and for how long, what is kept of its words, and Auth0's limits on caches, secrets and files. */
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ActionCache } from '../../../tenant/action-host/action-cache.ts';
import { createActionConsole } from '../../../tenant/action-host/action-console.ts';
import { checkSecrets, loadActions } from '../../../tenant/action-host/load-actions.ts';
import type { ActionFile } from '../../../tenant/action-host/load-actions.ts';
import { runHandler } from '../../../tenant/action-host/sandbox.ts';

const HANDLER = 'onExecutePostLogin';

function action(body: string, dependencies: readonly string[] = []): ActionFile {
  const code = `exports.${HANDLER} = async (event, api) => { ${body} };`;
  return { name: 'test', trigger: 'post-login', order: 1, code, secretNames: [], dependencies };
}

/** Runs an Action's body and answers what it gave to `api.tell`. */
async function tell(body: string, { event = {}, dependencies = [] as readonly string[], timeLimitMs = 5000 } = {}) {
  const told: unknown[] = [];
  const api = { tell: (value: unknown) => told.push(value) };
  const { console } = createActionConsole();
  await runHandler({ action: action(body, dependencies), handler: HANDLER, event, api, console, timeLimitMs });
  return told[0];
}

describe('the sandbox', () => {
  it('hands over the event as plain data of the Action’s own kind', async () => {
    const event = { transaction: { prompt: ['login'] } };
    const body =
      'api.tell(event.transaction.prompt instanceof Array && Object.getPrototypeOf(event) === Object.prototype)';
    expect(await tell(body, { event })).toBe(true);
    await tell('event.transaction.prompt.push("none")', { event });
    expect(event.transaction.prompt).toEqual(['login']);
  });

  it.each(['process', 'globalThis.process', 'globalThis.global', 'globalThis.vitest'])('has no %s', async name => {
    expect(await tell(`api.tell(typeof ${name})`)).toBe('undefined');
  });

  it('has what Node 22 has for web requests', async () => {
    const names = [
      'fetch',
      'URL',
      'AbortSignal.timeout',
      'crypto.randomUUID',
      'Buffer',
      'structuredClone',
      'setTimeout',
    ];
    expect(await tell(`api.tell([${names.map(name => `typeof ${name}`).join()}].join())`)).toBe(
      names.map(() => 'function').join(),
    );
  });

  it('keeps nothing from run to run', async () => {
    await tell('globalThis.memory = 1');
    expect(await tell('api.tell(typeof globalThis.memory)')).toBe('undefined');
  });

  it('makes no code out of texts', async () => {
    await expect(tell('eval("1")')).rejects.toThrow(/Code generation/);
  });

  it('finds Node’s own modules and declared packages, and no others', async () => {
    expect(await tell('api.tell(typeof require("node:crypto").randomBytes)')).toBe('function');
    const require = 'api.tell(typeof require("nodemailer").createTransport)';
    expect(await tell(require, { dependencies: ['nodemailer'] })).toBe('function');
    await expect(tell(require)).rejects.toThrow("Cannot find module 'nodemailer'");
    await expect(tell('require("./limits.ts")')).rejects.toThrow('Cannot find module');
  });

  it.each([
    ['waits for ever', 'await new Promise(() => {})'],
    ['never pauses', 'for (;;);'],
  ])('ends an Action that %s', async (_, body) => {
    await expect(tell(body, { timeLimitMs: 50 })).rejects.toThrow(/too long|timed out/);
  });

  it('says whether the handler is there', async () => {
    const run = { action: action(''), event: {}, api: {}, console: {} };
    expect(await runHandler({ ...run, handler: HANDLER })).toBe(true);
    expect(await runHandler({ ...run, handler: 'onContinuePostLogin' })).toBe(false);
  });
});

describe('the console', () => {
  it('keeps 256 characters of one run', () => {
    const { console, kept } = createActionConsole();
    console.log('code', { a: 1 });
    console.error('x'.repeat(300));
    expect(kept()).toHaveLength(256);
    expect(kept().startsWith('code { a: 1 }\nxxx')).toBe(true);
  });
});

describe('api.cache', () => {
  const MINUTE = 60_000;
  let now: number;
  let cache: ActionCache;
  beforeEach(() => {
    now = 1_000_000;
    cache = new ActionCache(() => now);
  });

  it('keeps a value for as long as asked, fifteen minutes if not, a day at most', () => {
    for (const [options, lifetime] of [
      [{ ttl: 2 * MINUTE, expires_at: now + MINUTE }, MINUTE],
      [{ ttl: MINUTE }, MINUTE],
      [undefined, 15 * MINUTE],
      [{ ttl: 48 * 60 * MINUTE }, 24 * 60 * MINUTE],
    ] as const) {
      cache.clear();
      expect(cache.set('key', 'value', options)).toMatchObject({ type: 'success' });
      expect(cache.get('key')).toEqual({ value: 'value', expires_at: now + lifetime });
      now += lifetime;
      expect(cache.get('key')).toBeUndefined();
    }
  });

  it('refuses long keys, long values, too many of them, and too much in all', () => {
    expect(cache.set('k'.repeat(65), '')).toMatchObject({ type: 'error' });
    expect(cache.set('é'.repeat(33), '')).toMatchObject({ type: 'error' });
    expect(cache.set('key', 'v'.repeat(4097))).toMatchObject({ type: 'error' });
    expect(cache.set('first', 'v'.repeat(4096))).toMatchObject({ type: 'success' });
    expect(cache.set('second', 'v'.repeat(4096))).toMatchObject({ type: 'success' });
    expect(cache.set('third', 'v')).toMatchObject({ type: 'error' });
    expect(cache.set('second', 'v'.repeat(4095))).toMatchObject({ type: 'success' });
    cache.clear();
    for (let entry = 1; entry <= 20; entry++) expect(cache.set(`key ${entry}`, '')).toMatchObject({ type: 'success' });
    expect(cache.set('key 21', '')).toMatchObject({ type: 'error' });
    cache.delete('key 1');
    expect(cache.set('key 21', '')).toMatchObject({ type: 'success' });
  });
});

describe('secrets and files', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'actions-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function write(name: string, order: number, code = ''): Promise<void> {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'code.js'), code);
    const trigger = { id: 'post-login', version: 'v3' };
    const manifest = { name, trigger, position: { order }, secrets: [], dependencies: [] };
    await writeFile(join(folder, name, 'manifest.json'), JSON.stringify(manifest));
  }

  it('are read in the order of the flow', async () => {
    await write('last', 2);
    await write('first', 1);
    expect(loadActions(folder).map(({ name }) => name)).toEqual(['first', 'last']);
    expect(loadActions(join(folder, 'nowhere'))).toEqual([]);
  });

  it('are refused where Auth0 would refuse them', async () => {
    await write('large', 1, ' '.repeat(100_000));
    expect(() => loadActions(folder)).toThrow('too large');
    expect(() => checkSecrets('test', { ['N'.repeat(129)]: '' })).toThrow('too long');
    expect(() => checkSecrets('test', { NAME: 'v'.repeat(4097) })).toThrow('The secret NAME of test is too long');
    expect(() => checkSecrets('test', { ['N'.repeat(128)]: 'v'.repeat(4096) })).not.toThrow();
  });
});
