/**
 * Builds what a page loads. The mode says what:
 * - `cdn`: `dist/cdn/account-password-manager.js`, an ES module that registers the tag; flows and the Auth0 SDK are late chunks.
 * - `iife`: `dist/cdn/account-password-manager.iife.js`, everything in one classic script.
 * - `demo`: the demo's pages, into `dist/demo`.
 */
import { defineConfig, type UserConfig } from 'vite';

const TARGET = 'es2022';

const cdn: UserConfig = {
  build: {
    outDir: 'dist/cdn',
    target: TARGET,
    sourcemap: true,
    lib: { entry: { 'account-password-manager': 'widget/define.ts' }, formats: ['es'] },
    rolldownOptions: {
      // Whitespace too: library builds keep it otherwise.
      output: { minify: true, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

const iife: UserConfig = {
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: false,
    target: TARGET,
    sourcemap: true,
    lib: {
      entry: 'widget/define.ts',
      formats: ['iife'],
      name: 'AccountPasswordManager',
      fileName: () => 'account-password-manager.iife.js',
    },
  },
};

export default defineConfig(({ mode }) => {
  if (mode === 'iife') return iife;
  return cdn;
});
