/** Runs single Actions and tells how it went. */
import type { TenantContext } from '../context.ts';
import { createActionConsole } from './action-console.ts';
import { ActionCache } from './action-cache.ts';
import { checkSecrets } from './load-actions.ts';
import type { ActionFile, Secrets, Trigger } from './load-actions.ts';
import { runHandler } from './sandbox.ts';

/** An Action in its place in a flow, with the secrets an operator has given it. */
export interface BoundAction {
  readonly action: ActionFile;
  readonly secrets: Secrets;
}

/** One run of one Action. */
export interface ActionRun {
  readonly action: string;
  readonly handler: string;
  /** ISO 8601, of the tenant's clock. */
  readonly at: string;
  readonly failed: boolean;
  /** What is kept of its console. */
  readonly console: string;
}

export class ActionRunner {
  readonly #tenant: TenantContext;
  readonly #bound: readonly BoundAction[];
  readonly #onRun: ((run: ActionRun) => void) | undefined;
  readonly #caches = new Map<Trigger, ActionCache>();

  /** @throws {Error} if a secret is longer than Auth0 allows */
  constructor(tenant: TenantContext, bound: readonly BoundAction[], onRun?: (run: ActionRun) => void) {
    bound.forEach(({ action, secrets }) => checkSecrets(action.name, secrets));
    this.#tenant = tenant;
    this.#bound = bound;
    this.#onRun = onRun;
  }

  boundTo(trigger: Trigger): readonly BoundAction[] {
    return this.#bound.filter(({ action }) => action.trigger === trigger);
  }

  cache(trigger: Trigger): ActionCache {
    let cache = this.#caches.get(trigger);
    if (!cache) this.#caches.set(trigger, (cache = new ActionCache(this.#tenant.clock.now)));
    return cache;
  }

  /** @returns whether the Action ended well; an Action without the handler has nothing to say and ends well */
  async run(action: ActionFile, handler: string, event: object, api: object): Promise<boolean> {
    const { console, kept } = createActionConsole();
    let failed = false;
    try {
      await runHandler({ action, handler, event, api, console });
    } catch {
      failed = true;
    }
    const at = new Date(this.#tenant.clock.now()).toISOString();
    this.#onRun?.({ action: action.name, handler, at, failed, console: kept() });
    this.#tenant.trace.record({
      from: 'tenant',
      to: 'tenant',
      name: `action-${failed ? 'failed' : 'ran'}:${action.name}`,
    });
    return !failed;
  }

  reset(): void {
    this.#caches.clear();
  }
}
