import { expect, it } from 'vitest';
import { restartUnderLoad } from './campaigns/rolling-restarts.ts';

it('restarts under load lose and double nothing (in whole: npm run campaign:rolling-restarts)', async () => {
  const { changes, lost, doubled } = await restartUnderLoad(2, 20);
  expect(lost).toEqual([]);
  expect(doubled).toBe(0);
  expect(changes).toBeGreaterThan(20);
}, 180_000);
