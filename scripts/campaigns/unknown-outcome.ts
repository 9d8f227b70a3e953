// campaign:unknown-outcome: ten thousand connections cut around the PATCH, and no user told an untruth.

/** Loaded by name: the campaign's body belongs to the tests, and no room may depend on those at build time. */
const { cutConnections } = (await import(
  new URL('../../test/proxy/campaigns/unknown-outcome.ts', import.meta.url).href
)) as {
  cutConnections(
    cuts: number,
    parallel: number,
    seed: number,
  ): Promise<{ changes: number; cuts: number; wrong: readonly string[]; told: Readonly<Record<string, number>> }>;
};

const CUTS = Number(process.argv[2] ?? 10_000);
const { changes, cuts, wrong, told } = await cutConnections(CUTS, 8, 20_261_123);

wrong.slice(0, 20).forEach(line => console.log(line));
const summary = Object.entries(told).map(([code, count]) => `${code} ${count}`);
console.log(`${changes} changes with ${cuts} cuts; users were told: ${summary.join(', ')}`);
console.log(
  `campaign:unknown-outcome: ${wrong.length} wrong reports in ${cuts} cut connections (goal 0 of at least 10000)`,
);
process.exitCode = wrong.length === 0 && cuts >= 10_000 ? 0 : 1;
