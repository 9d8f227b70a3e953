import { describe, expect, it } from 'vitest';
import { allCells, tryCells } from './campaigns/faults.ts';

describe('the fault matrix', () => {
  it('has at least 600 cells', () => {
    expect(allCells().length).toBeGreaterThanOrEqual(600);
  });

  it('holds the five invariants in a sample of its cells', async () => {
    const cells = allCells().filter(({ fault }) => !fault.startsWith('silence'));
    const sample = cells.filter((_cell, i) => i % 11 === 0);
    const broken = (await tryCells(sample, 8)).filter(({ violations }) => violations.length > 0);
    expect(broken).toEqual([]);
  }, 60_000);
});
