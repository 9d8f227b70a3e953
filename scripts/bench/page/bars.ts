/** What the element may cost: the bars that decide how the run ends, each a ratio or a difference within it. */
import { BASE, FIELD, FORM, ADVICE, OURS, RESERVED } from './cases.ts';
import { SLOW } from './conditions.ts';
import { typingKey, type TypingResults } from './keystrokes.ts';
import type { Leak } from './leak.ts';
import { column, netColumn, type Results } from './rounds.ts';
import { medianOf, quantile } from './statistics.ts';

export interface Bar {
  readonly name: string;
  readonly figure: number;
  readonly goal: number;
  readonly unit: string;
}

export const ratio = (ours: number, theirs: number): number => ours / theirs;
const difference = (ours: number, theirs: number): number => ours - theirs;

/** An element's own weight is thousands of bytes: a few dozen are the engine's own book-keeping. */
const HEAP_PER_ELEMENT = 256;

export function pageBars(results: Results): readonly Bar[] {
  const script = (name: string) => column(results, name, ({ scripts }) => scripts['1x'].cpu);
  const heap = (name: string) => netColumn(results, name, ({ visits }) => visits['1x'].heap);
  const view = (name: string) => column(results, name, ({ visits }) => visits['slow 4G'].view);
  const shift = column(results, RESERVED, ({ visits }) => Math.max(...Object.values(visits).map(it => it.shift)));
  return [
    { name: 'own script', figure: medianOf(script(OURS), script(BASE), ratio), goal: 0.6, unit: 'x' },
    { name: 'heap', figure: medianOf(heap(OURS), heap(BASE), ratio), goal: 0.4, unit: 'x' },
    { name: 'first view on slow 4G', figure: medianOf(view(OURS), view(BASE), ratio), goal: 0.65, unit: 'x' },
    { name: 'layout shift with the reserve line', figure: quantile(shift, 1), goal: 0.002, unit: '' },
  ];
}

export function typingBars(results: TypingResults): readonly Bar[] {
  const typing = (name: string) => (results.get(typingKey({ name }, SLOW)) ?? []).map(run => run.median);
  const beyond = (name: string) => medianOf(typing(name), typing(FIELD), difference);
  return [
    { name: 'keystroke to paint at 4x', figure: beyond(FORM), goal: 8, unit: ' ms' },
    { name: '… with strength advice', figure: beyond(ADVICE), goal: 8, unit: ' ms' },
  ];
}

/** @param leaks by how long the elements stayed */
export function leakBars(leaks: ReadonlyMap<string, Leak>): readonly Bar[] {
  return [...leaks].flatMap(([stay, { alive, nodes, listeners, heap }]) => [
    { name: `elements that outlive their removal, ${stay}`, figure: alive, goal: 0, unit: '' },
    { name: `DOM nodes left per element, ${stay}`, figure: nodes, goal: 0, unit: '' },
    { name: `listeners left per element, ${stay}`, figure: listeners, goal: 0, unit: '' },
    { name: `heap left per element, ${stay}`, figure: heap, goal: HEAP_PER_ELEMENT, unit: ' B' },
  ]);
}

/** A figure that could not be had is no better than one that is too high. */
export const isMet = ({ figure, goal }: Bar): boolean => figure <= goal;
