/**
 * bench:page: what a page pays for the element, against a blank page, a bare Lit form, that form with the Auth0 SDK, and
 * the neighbours, in one run. Needs a build. `--rounds 7`, `--peer-rounds 3`, `--no-peers`; writes dist/bench/page.json and page.md.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMet, leakBars, pageBars, typingBars, type Bar } from './bars.ts';
import { ownCases, typingCases, OURS } from './cases.ts';
import { FAST, SLOW } from './conditions.ts';
import { measureTyping, type TypingResults } from './keystrokes.ts';
import { measureLeak, type Leak } from './leak.ts';
import { peerCases } from './peers.ts';
import { measureRounds } from './rounds.ts';
import { serveCases, type Site } from './site.ts';
import { median } from './statistics.ts';
import { alignedTable, tableOf } from './table.ts';
import { versions } from './versions.ts';

const { values } = parseArgs({
  allowNegative: true,
  options: {
    rounds: { type: 'string', default: '7' },
    'peer-rounds': { type: 'string', default: '3' },
    peers: { type: 'boolean', default: true },
  },
});
const rounds = Number(values.rounds);
/** Fewer would leave the script's time to chance. */
const LEAST_ROUNDS = 5;
const TYPING_RUNS = 5;

const folder = fileURLToPath(new URL('../../../dist/bench/', import.meta.url));
const pictures = `${folder}page`;
await mkdir(pictures, { recursive: true });

const notMeasured: string[] = [];
const peers = values.peers ? await peerCases((name, reason) => notMeasured.push(`${name}: ${reason}`)) : [];
const cases = [...(await ownCases()), ...peers];
const typing = await typingCases();
const names = new Set(cases.map(({ name }) => name));
const site = await serveCases([...cases, ...typing.filter(({ name }) => !names.has(name))]);

const results = await measureRounds(site, {
  cases,
  rounds,
  peerRounds: Math.min(rounds, Number(values['peer-rounds'])),
  pictures,
  onPeerFailure: ({ title }, reason) => notMeasured.push(`${title}: ${reason}`),
});
const keys = await measureTyping(site, typing, [FAST, SLOW], TYPING_RUNS);
const leaks = await measureLeaks(site);
const bars = [...pageBars(results), ...typingBars(keys), ...leakBars(leaks)];
await site.close();

const report = [
  `${await versions(peers)}. ${rounds} rounds, medians; x = multiple of the Lit form with the Auth0 SDK in the same round.`,
  tableOf(results, cases, site),
  ...notMeasured.map(reason => `Not measured: ${reason}`),
  typingTable(keys),
  barsTable(bars),
].join('\n\n');
const data = { rounds, results: [...results], keys: [...keys], leaks: [...leaks], bars, notMeasured };
await writeFile(`${folder}page.json`, `${JSON.stringify(data, null, 2)}\n`);
await writeFile(`${folder}page.md`, `${report}\n`);

const met = bars.filter(isMet).length;
console.log(`\n${report}\n`);
if (rounds < LEAST_ROUNDS) console.log(`Fewer than ${LEAST_ROUNDS} rounds say little, and cannot meet the bars.`);
console.log(`bench:page: ${met} of ${bars.length} bars met (goal ${bars.length}, in at least ${LEAST_ROUNDS} rounds)`);
process.exitCode = met === bars.length && rounds >= LEAST_ROUNDS ? 0 : 1;

/** Removed at once, and after everything that is fetched late has come. */
async function measureLeaks(served: Site): Promise<ReadonlyMap<string, Leak>> {
  const it = cases.find(({ name }) => name === OURS);
  if (!it) throw new Error(`There is no case ${OURS}.`);
  const stay = {
    tag: 'account-password-manager',
    attributes: { domain: 'tenant.example', 'client-id': 'client', 'ask-email': '' },
  };
  return new Map([
    ['removed at once', await measureLeak(served, it, stay)],
    [
      'removed once used',
      await measureLeak(served, it, { ...stay, start: 'reset-email', until: '[part~=email-input]' }),
    ],
  ]);
}

function typingTable(found: TypingResults): string {
  const rows = [...found]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, runs]) => [
      name,
      median(runs.map(run => run.median)).toFixed(1),
      median(runs.map(run => run.p98)).toFixed(1),
      median(runs.map(run => run.slowest)).toFixed(0),
    ]);
  return alignedTable([['key to paint, ms', 'median', '98 %', 'slowest event'], ...rows]);
}

function barsTable(all: readonly Bar[]): string {
  const rows = all.map(bar => [
    bar.name,
    `${Number(bar.figure.toFixed(4))}${bar.unit}`,
    `≤ ${bar.goal}${bar.unit}`,
    isMet(bar) ? 'met' : 'MISSED',
  ]);
  return alignedTable([['bar', 'figure', 'goal', ''], ...rows]);
}
