/** Time that goes by when the test says so: `Date.now`, timeouts and intervals. */
export interface Clock {
  /** Lets `ms` pass, in steps, so that what a timer starts can start timers. */
  advance(ms: number): Promise<void>;
  restore(): void;
}

/** Turns of the real world without a timer, until there will be none: what a timer starts may import something first. */
const FOR_IMPORTS = 10;

interface Timer {
  readonly id: number;
  due: number;
  readonly every: number | undefined;
  readonly run: () => void;
}

export function fakeClock(): Clock {
  const real = { setTimeout, clearTimeout, setInterval, clearInterval, now: Date.now };
  const realTimeout = setTimeout.bind(globalThis);
  let now = real.now();
  let lastId = 1_000_000;
  const timers = new Map<number, Timer>();

  const add = (run: TimerHandler, ms = 0, repeat: boolean, args: unknown[]): number => {
    if (typeof run !== 'function') throw new Error('A timer takes a function.');
    const id = ++lastId;
    timers.set(id, {
      id,
      due: now + ms,
      every: repeat ? ms : undefined,
      run: () => void (run as (...args: unknown[]) => unknown)(...args),
    });
    return id;
  };
  const remove = (id?: number): void => {
    if (id !== undefined && !timers.delete(id)) real.clearTimeout.call(globalThis, id);
  };
  Object.assign(globalThis, {
    setTimeout: (run: TimerHandler, ms?: number, ...args: unknown[]) => add(run, ms, false, args),
    setInterval: (run: TimerHandler, ms?: number, ...args: unknown[]) => add(run, ms, true, args),
    clearTimeout: remove,
    clearInterval: remove,
  });
  Date.now = () => now;

  /** A macrotask of the real world, in which promises settle and Lit renders. */
  const settle = () => new Promise(resolve => realTimeout(resolve, 0));

  return {
    async advance(ms) {
      const end = now + ms;
      await settle();
      for (let quiet = 0; ; quiet++) {
        const [next] = [...timers.values()].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
        if (!next) {
          if (quiet > FOR_IMPORTS) break;
          await settle();
          continue;
        }
        quiet = 0;
        now = Math.max(now, next.due);
        if (next.every === undefined) timers.delete(next.id);
        else next.due += next.every;
        next.run();
        await settle();
      }
      now = end;
      await settle();
    },
    restore() {
      const { now: realNow, ...functions } = real;
      Object.assign(globalThis, functions);
      Date.now = realNow;
    },
  };
}
