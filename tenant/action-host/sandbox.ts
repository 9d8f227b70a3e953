/**
 * Runs one handler of one Action in a fresh context: its own globals, no process, no environment, no module but those that
 * Node has built in and the manifest declares.
 *
 * `node:vm` keeps honest code apart; it is no wall against hostile code. The tenant is local and runs the owner's own files.
 */
import { createRequire, isBuiltin } from 'node:module';
import { createContext, Script } from 'node:vm';
import { TIME_LIMIT_MS } from './limits.ts';
import type { ActionFile } from './load-actions.ts';

/** Resolves declared dependencies among the tenant's own packages. */
const requireFromHere = createRequire(import.meta.url);

/** What Node 22 has beside the language itself, as far as Actions use it. */
const NODE_GLOBALS = {
  AbortController,
  AbortSignal,
  atob,
  btoa,
  Buffer,
  clearInterval,
  clearTimeout,
  crypto,
  fetch,
  FormData,
  Headers,
  Request,
  Response,
  setInterval,
  setTimeout,
  structuredClone,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
};

export interface Run {
  readonly action: ActionFile;
  /** Name of the exported function, e.g. `onExecutePostLogin`. */
  readonly handler: string;
  /** Plain data; handed over as a copy. */
  readonly event: object;
  readonly api: object;
  readonly console: object;
  readonly timeLimitMs?: number;
}

/**
 * @returns whether the Action exports the handler
 * @throws whatever the Action throws, or an Error after the time limit
 */
export async function runHandler(run: Run): Promise<boolean> {
  const { action, handler, timeLimitMs: timeout = TIME_LIMIT_MS } = run;
  const exported: Record<string, unknown> = {};
  const module = { exports: exported };
  const context = createContext(
    { ...NODE_GLOBALS, console: run.console, module, exports: exported, require: requireFor(action) },
    { codeGeneration: { strings: false, wasm: false } },
  );
  new Script(action.code, { filename: `${action.name}/code.js` }).runInContext(context, { timeout });
  if (typeof module.exports[handler] !== 'function') return false;

  // The event is parsed inside, so that its arrays and objects are the Action's own kind.
  Object.assign(context, { __event: JSON.stringify(run.event), __api: run.api });
  const call = new Script(`module.exports[${JSON.stringify(handler)}](JSON.parse(__event), __api)`);
  await within(timeout, Promise.resolve(call.runInContext(context, { timeout })));
  return true;
}

function requireFor(action: ActionFile): (id: string) => unknown {
  return id => {
    if (!isBuiltin(id) && !action.dependencies.includes(id)) throw new Error(`Cannot find module '${id}'`);
    return requireFromHere(id) as unknown;
  };
}

async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The Action ran too long.')), milliseconds);
  });
  try {
    await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}
