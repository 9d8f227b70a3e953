/**
 * Builds what a page loads. The mode says what:
 * - `cdn`: `dist/cdn/account-password-manager.js`, an ES module that registers the tag; flows and the Auth0 SDK are late chunks.
 * - `full`: `dist/cdn/account-password-manager.full.js`, the same in one file; languages beside English are those of `cdn`.
 * - `iife`: `dist/cdn/account-password-manager.iife.js`, everything in one classic script.
 * - `package`: `dist/esm`, what is imported from the npm package; Lit, the SDK and React stay imports.
 * - `demo`: the demo's pages, into `dist/demo`.
 */
import { readdirSync } from 'node:fs';
import { defineConfig, mergeConfig, type UserConfig } from 'vite';
import { collapseTemplates } from './scripts/build/collapse-templates.ts';
import { languagesBeside } from './scripts/build/languages-beside.ts';
import { lateChunks } from './scripts/build/late-chunks.ts';
import { minifyMore } from './scripts/build/minify-more.ts';
import { minifyStyles } from './scripts/build/minify-styles.ts';
import { plainExports } from './scripts/build/plain-exports.ts';
import { slimAuth0 } from './scripts/build/slim-auth0/index.ts';
import { PRIVATE_TO_LIT, slimLit } from './scripts/build/slim-lit/index.ts';
import { docs } from './scripts/demo/docs.ts';
import { partials } from './scripts/demo/partials.ts';
import { worker } from './scripts/demo/worker.ts';

const TARGET = 'es2022';

/** The rest is done by then, and library builds would put it back. */
const WHITESPACE_ONLY = { compress: false, mangle: false, codegen: true } as const;

const plugins = [minifyStyles, collapseTemplates, slimAuth0(), slimLit(), minifyMore(PRIVATE_TO_LIT)];

/**
 * Asks the engine to compile the first view's functions while the script arrives, off the main thread, and not one by one
 * when they are called. Chromium reads it, others skip it; see https://v8.dev/blog/explicit-compile-hints.
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';

const cdn: UserConfig = {
  plugins: [plainExports, ...plugins],
  build: {
    outDir: 'dist/cdn',
    target: TARGET,
    sourcemap: true,
    minify: false,
    lib: {
      entry: { 'account-password-manager': 'widget/define.ts', 'form-link': 'widget/form-link.ts' },
      formats: ['es'],
    },
    rolldownOptions: {
      // The first view is one request: what late chunks share with the entry stays in the entry.
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: WHITESPACE_ONLY,
        comments: { legal: false },
        postBanner: ({ isEntry }) => (isEntry ? COMPILE_AT_ONCE : ''),
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: { groups: lateChunks, includeDependenciesRecursively: false },
      },
    },
  },
};

/** Everything but the other languages in one file: for pages that cannot load modules, or can load but one. */
function single(format: 'es' | 'iife', name: string): UserConfig {
  return {
    plugins: [...plugins, languagesBeside('dist/cdn/chunks')],
    build: {
      outDir: 'dist/cdn',
      emptyOutDir: false,
      target: TARGET,
      sourcemap: true,
      minify: false,
      lib: {
        entry: 'widget/define.ts',
        formats: [format],
        name: 'AccountPasswordManager',
        fileName: () => `account-password-manager.${name}.js`,
      },
      rolldownOptions: { output: { minify: WHITESPACE_ONLY, comments: { legal: false }, codeSplitting: false } },
    },
  };
}

const LANGUAGES = readdirSync('widget/messages', { withFileTypes: true }).filter(entry => entry.isDirectory());

const npm: UserConfig = {
  plugins: [minifyStyles, collapseTemplates],
  build: {
    outDir: 'dist/esm',
    target: TARGET,
    sourcemap: true,
    // The application's own bundler does that, and readable code is easier to debug.
    minify: false,
    lib: {
      entry: {
        ...Object.fromEntries(
          ['index', 'define', 'core', 'react', 'form-link'].map(name => [name, `widget/${name}.ts`]),
        ),
        ...Object.fromEntries(
          LANGUAGES.map(({ name }) => [`messages/${name}`, `widget/messages/${name}/${name}.ts`] as const),
        ),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^(lit|react|@auth0\/auth0-spa-js)($|\/)/,
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
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
  'offline',
];

const demo: UserConfig = {
  root: 'demo',
  plugins: [partials, docs(), worker],
  build: {
    outDir: '../dist/demo',
    emptyOutDir: true,
    target: TARGET,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: DEMO_PAGES.map(page => `demo/${page}.html`) },
  },
};

const MODES: Readonly<Record<string, UserConfig>> = {
  cdn,
  full: single('es', 'full'),
  iife: single('iife', 'iife'),
  package: npm,
  demo,
};

/** On a slow machine rolldown writes a page of timings for each build, of which only somebody who speeds it up wants to read. */
const QUIET: UserConfig = { build: { rolldownOptions: { checks: { bundlerTimings: false } } } };

export default defineConfig(({ mode }) => mergeConfig(MODES[mode] ?? cdn, QUIET));
