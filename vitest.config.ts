/** Tests that run in Node: pure rooms, servers over HTTP, and the journeys that drive a browser. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/widget/**', 'node_modules/**'],
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
