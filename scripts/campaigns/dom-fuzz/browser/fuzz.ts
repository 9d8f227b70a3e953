/** Runs in the page: so many random acts, then an account of what stands there. */
import { ACTS } from './acts.ts';
import { Random } from './random.ts';
import { Stage, TAG } from './stage.ts';

const UNSETTLED = ':state(loading), :state(working), :state(leaving)';
const SETTLE_MS = 10_000;

export interface Fuzz {
  /** @returns what an act threw back at the page */
  act(seed: number, count: number): Promise<string[]>;
  /** @returns elements that stand there without having come to an end, by what they look like */
  settle(): Promise<string[]>;
  clear(): void;
}

let stage: Stage | undefined;

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

const fuzz: Fuzz = {
  async act(seed, count) {
    const random = new Random(seed);
    stage = new Stage(random);
    stage.setUp();
    const failures: string[] = [];
    for (let done = 0; done < count; done++) {
      const name = random.of(Object.keys(ACTS));
      try {
        ACTS[name]?.(stage);
      } catch (error) {
        failures.push(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      }
      if (random.next() < 0.5) await pause(random.below(15));
      if (!stage.made.length) stage.add(stage.make());
    }
    return failures;
  },

  async settle() {
    const until = performance.now() + SETTLE_MS;
    for (;;) {
      const open = (stage?.standing() ?? []).filter(
        widget => widget.matches(UNSETTLED) || !(widget.shadowRoot ?? widget).querySelector('h2'),
      );
      if (!open.length) return [];
      if (performance.now() > until) return open.map(widget => widget.outerHTML.slice(0, 200));
      await pause(100);
    }
  },

  clear() {
    stage?.clear();
    stage = undefined;
  },
};

Object.assign(globalThis, { fuzz, fuzzTag: TAG });
