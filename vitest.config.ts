/** Tests that run in Node: pure rooms, servers over HTTP, and the journeys that drive a browser. */
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/widget/**', 'node_modules/**'],
    testTimeout: 90_000,
    hookTimeout: 90_000,
    // Journeys wait for browsers more than they reckon: with one worker on two cores a run takes half as long again.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
