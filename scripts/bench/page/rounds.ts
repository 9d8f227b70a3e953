/** Visits every case in every round, in an order of its own, so that nobody always has the quiet moments. */
import { BLANK, type Case } from './cases.ts';
import { FAST, PHONE, SLOW, type Condition } from './conditions.ts';
import { scriptTime, type ScriptTime } from './script-time.ts';
import type { Site } from './site.ts';
import { shuffled } from './statistics.ts';
import { launch } from './tab.ts';
import { visit, type Visit } from './visit.ts';

/** One case in one round. */
export interface Figures {
  readonly visits: Readonly<Record<Condition['name'], Visit>>;
  readonly scripts: Readonly<Record<'1x' | '4x', ScriptTime>>;
}

/** Figures by case, one per round; of peers the first rounds alone. */
export type Results = ReadonlyMap<string, readonly Figures[]>;

export interface Plan {
  readonly cases: readonly Case[];
  readonly rounds: number;
  /** Peers are heavy and far from any bar: fewer rounds will do. */
  readonly peerRounds: number;
  /** Where the screenshots go. */
  readonly pictures: string;
  /** A peer that shows nothing is left out, and why is said. Of ours every case has to work. */
  readonly onPeerFailure: (it: Case, reason: string) => void;
}

export async function measureRounds(site: Site, plan: Plan): Promise<Results> {
  const results = new Map<string, Figures[]>(plan.cases.map(({ name }) => [name, []]));
  const failed = new Set<Case>();
  for (let round = 1; round <= plan.rounds; round++) {
    const cases = plan.cases.filter(it => !failed.has(it) && (!it.peer || round <= plan.peerRounds));
    const figures = await measureRound(site, cases, plan, round === 1, (it, reason) => {
      failed.add(it);
      results.delete(it.name);
      plan.onPeerFailure(it, reason);
    });
    for (const [name, found] of figures) results.get(name)?.push(found);
    console.log(`round ${round} of ${plan.rounds}: ${figures.size} cases`);
  }
  return results;
}

type Parts = Partial<Record<Condition['name'], Visit>> & { script1x?: ScriptTime; script4x?: ScriptTime };

async function measureRound(
  site: Site,
  cases: readonly Case[],
  { pictures }: Plan,
  isFirst: boolean,
  onPeerFailure: Plan['onPeerFailure'],
): Promise<ReadonlyMap<string, Figures>> {
  const browser = await launch();
  const parts = new Map<Case, Parts>(cases.map(it => [it, {}]));
  const picture = (it: Case) => (isFirst ? `${pictures}/${it.name}.png` : undefined);
  const steps: ((it: Case, found: Parts) => Promise<unknown>)[] = [
    async (it, found) => (found['1x'] = await visit(browser, site, it, FAST, picture(it))),
    async (it, found) => (found['4x'] = await visit(browser, site, it, SLOW)),
    async (it, found) => (found['slow 4G'] = await visit(browser, site, it, PHONE)),
    async (it, found) => (found.script1x = await scriptTime(browser, site, it, FAST)),
    async (it, found) => (found.script4x = await scriptTime(browser, site, it, SLOW)),
  ];
  // One measure after the other, all cases close together: what is compared shares the machine's moment.
  for (const step of shuffled(steps))
    for (const it of shuffled([...parts.keys()])) {
      try {
        await step(it, parts.get(it) ?? {});
      } catch (error) {
        if (!it.peer) throw error;
        parts.delete(it);
        const { depends } = it.peer;
        onPeerFailure(it, `${String(error)}${depends === undefined ? '' : ` (${depends})`}`);
      }
    }
  await browser.close();
  return new Map([...parts].map(([{ name }, found]) => [name, whole(found)]));
}

function whole(found: Parts): Figures {
  const { script1x, script4x } = found;
  const [fast, slow, phone] = [found['1x'], found['4x'], found['slow 4G']];
  if (!fast || !slow || !phone || !script1x || !script4x) throw new Error('A step was left out.');
  return { visits: { '1x': fast, '4x': slow, 'slow 4G': phone }, scripts: { '1x': script1x, '4x': script4x } };
}

/** A column of one case, one value per round. */
export function column(results: Results, name: string, pick: (figures: Figures) => number): readonly number[] {
  return (results.get(name) ?? []).map(pick);
}

/** The same beyond the blank page in the same round. */
export function netColumn(results: Results, name: string, pick: (figures: Figures) => number): readonly number[] {
  const blank = column(results, BLANK, pick);
  return column(results, name, pick).map((value, round) => value - (blank[round] ?? NaN));
}
