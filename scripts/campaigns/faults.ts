// campaign:faults: every fault at every call that the proxy makes; a readable report in dist/reports/faults.md.
import { mkdirSync, writeFileSync } from 'node:fs';

interface CellResult {
  readonly call: string;
  readonly fault: string;
  readonly times: string;
  readonly proxy: string;
  readonly told: string;
  readonly password: string;
  readonly milliseconds: number;
  readonly violations: readonly string[];
}

/** Loaded by name: the matrix belongs to the tests, and no room may depend on those at build time. */
const { allCells, tryCells } = (await import(
  new URL('../../test/proxy/campaigns/faults.ts', import.meta.url).href
)) as {
  allCells(): readonly object[];
  tryCells(cells: readonly object[], parallel: number): Promise<CellResult[]>;
};

/** Cells at a time: most of their time is spent waiting for a tenant that does not answer. */
const PARALLEL = 32;
const GOAL = 600;

const results = await tryCells(allCells(), PARALLEL);
const broken = results.filter(({ violations }) => violations.length > 0);
const slowest = Math.max(...results.map(({ milliseconds }) => milliseconds));

mkdirSync('dist/reports', { recursive: true });
writeFileSync('dist/reports/faults.md', report());
for (const { call, fault, times, proxy, violations } of broken) {
  console.log(`${call}, ${fault}, ${times}, ${proxy} proxy: ${violations.join('; ')}`);
}
console.log(`the slowest answer took ${Math.round(slowest)} ms; see dist/reports/faults.md`);
console.log(`campaign:faults: ${broken.length} broken of ${results.length} cells (goal 0 of at least ${GOAL})`);
process.exitCode = broken.length === 0 && results.length >= GOAL ? 0 : 1;

function report(): string {
  const calls = [...new Set(results.map(({ call }) => call))];
  const faults = [...new Set(results.map(({ fault }) => fault))];
  const rows = faults.map(fault => `| ${fault} | ${calls.map(call => summary(call, fault)).join(' | ')} |`);
  return [
    '# Faults at the tenant, and what the user is told',
    '',
    `${results.length} cells: each call of the proxy × each fault × once or always × a proxy with or without its caches.`,
    'A cell holds what the user was told; where times or caches made a difference, all answers are listed. `ok` means that',
    'the new password is set, `outcome-unknown` that it may be, anything else that the old one still holds.',
    '',
    'Checked in each: the password is the old or the new one (I1), the user is told which or that it is unknown (I2),',
    'no secret is in any answer or log line (I3), the answer comes within 15 s (I4), the next attempt works (I5).',
    '',
    `Broken: **${broken.length}**. Slowest answer: ${Math.round(slowest)} ms.`,
    '',
    `| fault | ${calls.join(' | ')} |`,
    `|---|${calls.map(() => '---').join('|')}|`,
    ...rows,
    '',
  ].join('\n');
}

function summary(call: string, fault: string): string {
  const cells = results.filter(result => result.call === call && result.fault === fault);
  const told = [...new Set(cells.map(cell => cell.told))].join(', ');
  return cells.some(({ violations }) => violations.length > 0) ? `**broken:** ${told}` : told;
}
