/** The table of a run: what each case costs a page, and that as a multiple of the base line. */
import { BASE, BLANK, type Case } from './cases.ts';
import { ratio } from './bars.ts';
import { column, netColumn, type Figures, type Results } from './rounds.ts';
import type { Site } from './site.ts';
import { median, medianOf } from './statistics.ts';

interface Column {
  readonly title: string;
  readonly cell: (name: string) => string;
}

export function tableOf(results: Results, cases: readonly Case[], site: Site): string {
  const measured = cases.filter(({ name }) => results.get(name)?.length);
  const columns = columnsOf(results, site);
  const head = ['case', ...columns.map(({ title }) => title)];
  const rows = measured.map(({ name, title }) => [title, ...columns.map(({ cell }) => cell(name))]);
  return alignedTable([head, ...rows]);
}

function columnsOf(results: Results, site: Site): readonly Column[] {
  const middle = (name: string, pick: (figures: Figures) => number) => median(column(results, name, pick));
  const beyondBlank = (name: string, pick: (figures: Figures) => number) => median(netColumn(results, name, pick));
  const times = (name: string, pick: (figures: Figures) => number, net = false) => {
    const of = net ? netColumn : column;
    return medianOf(of(results, name, pick), of(results, BASE, pick), ratio).toFixed(2);
  };
  const bytes = (name: string, pick: (figures: Figures) => number) =>
    ((middle(name, pick) - site.documentSize(BLANK)) / 1024).toFixed(1);
  const script = ({ scripts }: Figures) => scripts['1x'].cpu;
  const slowScript = ({ scripts }: Figures) => scripts['4x'].wall;
  const heap = ({ visits }: Figures) => visits['1x'].heap;
  const phone = ({ visits }: Figures) => visits['slow 4G'].view;
  return [
    { title: 'requests', cell: name => middle(name, ({ visits }) => visits['1x'].requests).toFixed(0) },
    { title: 'KB to first view', cell: name => bytes(name, ({ visits }) => visits['1x'].firstBytes) },
    { title: 'KB in all', cell: name => bytes(name, ({ visits }) => visits['1x'].bytes) },
    { title: 'script ms', cell: name => middle(name, script).toFixed(1) },
    { title: 'x', cell: name => times(name, script) },
    { title: 'script ms 4x', cell: name => middle(name, slowScript).toFixed(0) },
    { title: 'heap KB', cell: name => (beyondBlank(name, heap) / 1024).toFixed(0) },
    { title: 'x', cell: name => times(name, heap, true) },
    { title: 'view ms', cell: name => middle(name, ({ visits }) => visits['1x'].view).toFixed(0) },
    { title: 'view 4x', cell: name => middle(name, ({ visits }) => visits['4x'].view).toFixed(0) },
    { title: 'view slow 4G', cell: name => middle(name, phone).toFixed(0) },
    { title: 'x', cell: name => times(name, phone) },
    { title: 'usable slow 4G', cell: name => middle(name, ({ visits }) => visits['slow 4G'].usable).toFixed(0) },
    { title: 'shift', cell: name => middle(name, ({ visits }) => visits['slow 4G'].shift).toFixed(3) },
    { title: 'long tasks 4x', cell: name => middle(name, ({ visits }) => visits['4x'].longTasks).toFixed(0) },
    { title: 'blocked ms 4x', cell: name => middle(name, ({ visits }) => visits['4x'].blocking).toFixed(0) },
    { title: 'elements', cell: name => beyondBlank(name, ({ visits }) => visits['1x'].elements).toFixed(0) },
  ];
}

/** Markdown that reads well as it is. The first row is the head, the first column text. */
export function alignedTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map(row => (row[i] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(rows[0] ?? []), rule, ...rows.slice(1).map(line)].join('\n');
}
