// campaign:properties: what must hold for any caller of the proxy, a hundred thousand times each.

/** Loaded by name: the properties belong to the tests, and no room may depend on those at build time. */
const { properties } = (await import(new URL('../../test/proxy/campaigns/properties.ts', import.meta.url).href)) as {
  properties: Readonly<Record<string, (runs: number) => Promise<void>>>;
};

const RUNS = Number(process.argv[2] ?? 100_000);
const broken: string[] = [];

for (const [name, property] of Object.entries(properties)) {
  const began = performance.now();
  try {
    await property(RUNS);
    console.log(`${name}: held ${RUNS} times in ${Math.round((performance.now() - began) / 1000)} s`);
  } catch (error) {
    broken.push(name);
    console.log(`${name}: broken\n${error instanceof Error ? error.message : String(error)}`);
  }
}

const held = Object.keys(properties).length - broken.length;
console.log(`campaign:properties: ${held} of ${Object.keys(properties).length} held ${RUNS} times (goal all, 100000)`);
process.exitCode = broken.length === 0 && RUNS >= 100_000 ? 0 : 1;
