/**
 * Builds what a page loads. The mode says what:
 * - `cdn`: `dist/cdn/account-password-manager.js`, an ES module that registers the tag; flows and the Auth0 SDK are late chunks.
 * - `iife`: `dist/cdn/account-password-manager.iife.js`, everything in one classic script.
 * - `demo`: the demo's pages, into `dist/demo`.
 */
import { defineConfig, type UserConfig } from 'vite';
import { collapseTemplates } from './scripts/build/collapse-templates.ts';
import { lateChunks } from './scripts/build/late-chunks.ts';
import { minifyStyles } from './scripts/build/minify-styles.ts';
import { slimAuth0 } from './scripts/build/slim-auth0/index.ts';
import { partials } from './scripts/demo/partials.ts';

const TARGET = 'es2022';

const plugins = [minifyStyles, collapseTemplates, slimAuth0()];

const cdn: UserConfig = {
  plugins,
  build: {
    outDir: 'dist/cdn',
    target: TARGET,
    sourcemap: true,
    lib: { entry: { 'account-password-manager': 'widget/define.ts' }, formats: ['es'] },
    rolldownOptions: {
      // The first view is one request: what late chunks share with the entry stays in the entry.
      preserveEntrySignatures: 'allow-extension',
      // Whitespace too: library builds keep it otherwise.
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: { groups: lateChunks, includeDependenciesRecursively: false },
      },
    },
  },
};

const iife: UserConfig = {
  plugins,
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

const DEMO_PAGES = [
  'index',
  'try',
  'watch',
  'callback',
  'hosts',
  'bank',
  'shop',
  'console',
  'gallery',
  'studio',
  'profile',
  'login',
  'embed',
  'host',
];

const demo: UserConfig = {
  root: 'demo',
  plugins: [partials],
  build: {
    outDir: '../dist/demo',
    emptyOutDir: true,
    target: TARGET,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: DEMO_PAGES.map(page => `demo/${page}.html`) },
  },
};

export default defineConfig(({ mode }) => {
  if (mode === 'iife') return iife;
  return mode === 'demo' ? demo : cdn;
});
