// campaign:rolling-restarts: a hundred restarts under load, and no change lost or doubled.

/** Loaded by name: the campaign's body belongs to the tests, and no room may depend on those at build time. */
const { restartUnderLoad } = (await import(
  new URL('../../test/proxy/campaigns/rolling-restarts.ts', import.meta.url).href
)) as {
  restartUnderLoad(
    restarts: number,
    rate: number,
  ): Promise<{ changes: number; rate: number; lost: readonly string[]; doubled: number }>;
};

const RESTARTS = Number(process.argv[2] ?? 100);
const RATE = Number(process.argv[3] ?? 200);
const GOAL = { restarts: 100, rate: 200 };

const { changes, rate, lost, doubled } = await restartUnderLoad(RESTARTS, RATE);

const kinds = new Map<string, number>();
for (const line of lost) kinds.set(line, (kinds.get(line) ?? 0) + 1);
for (const [line, times] of kinds) console.log(`${times} × ${line}`);
console.log(
  `campaign:rolling-restarts: ${lost.length} lost, ${doubled} doubled of ${changes} changes at ${Math.round(rate)}/s ` +
    `through ${RESTARTS} restarts (goal 0, 0 at ${GOAL.rate}/s through ${GOAL.restarts})`,
);
const isWhole = RESTARTS >= GOAL.restarts && rate >= GOAL.rate * 0.99;
process.exitCode = isWhole && lost.length === 0 && doubled === 0 ? 0 : 1;
