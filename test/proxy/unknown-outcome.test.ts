import { describe, expect, it } from 'vitest';
import { cutConnections } from './campaigns/unknown-outcome.ts';

describe('connections cut around the PATCH', () => {
  it('never make the proxy tell an untruth', async () => {
    const { cuts, told, wrong } = await cutConnections(200, 4);
    expect(cuts).toBeGreaterThanOrEqual(200);
    expect(wrong).toEqual([]);
    expect(told['ok']).toBeGreaterThan(50);
  }, 30_000);
});
