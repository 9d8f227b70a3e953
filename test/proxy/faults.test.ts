import { describe, expect, it } from 'vitest';
import { allCells, tryCells, type Cell } from './campaigns/faults.ts';

describe('the fault matrix', () => {
  it('has at least 600 cells', () => {
    expect(allCells().length).toBeGreaterThanOrEqual(600);
  });

  it('holds the five invariants in a sample of its cells', async () => {
    const cells = allCells().filter(({ fault }) => !fault.startsWith('silence'));
    const isTheWorst = ({ call, fault }: Cell) => call === 'set-password' && /reset|close|after the work/.test(fault);
    const sample = cells.filter((cell, i) => isTheWorst(cell) || i % 17 === 0);
    const broken = (await tryCells(sample, 8)).filter(({ violations }) => violations.length > 0);
    expect(broken).toEqual([]);
  }, 60_000);
});
