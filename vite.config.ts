/**
 * Builds what a page loads. The mode says what:
 * - `cdn`: `dist/cdn/account-password-manager.js`, an ES module that registers the tag; flows and the Auth0 SDK are late chunks.
 * - `iife`: `dist/cdn/account-password-manager.iife.js`, everything in one classic script.
 * - `demo`: the demo's pages, into `dist/demo`.
 */
import * as esbuild from 'esbuild';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const TARGET = 'es2022';

/** Minifies the text of the `css` literals; the bundler leaves strings alone. */
const minifyStyles: Plugin = {
  name: 'minify-styles',
  async transform(code, id) {
    if (!id.includes('/widget/styles/')) return;
    const literal = /(?<=css`)[^`]*(?=`)/;
    const [source = ''] = literal.exec(code) ?? [];
    const { code: minified } = await esbuild.transform(source, { loader: 'css', minify: true, target: 'es2022' });
    return { code: code.replace(literal, () => minified.trim()), map: null };
  },
};

const cdn: UserConfig = {
  plugins: [minifyStyles],
  build: {
    outDir: 'dist/cdn',
    target: TARGET,
    sourcemap: true,
    lib: { entry: { 'account-password-manager': 'widget/define.ts' }, formats: ['es'] },
    rolldownOptions: {
      // The first view is one request: what late chunks share with the entry stays in the entry.
      preserveEntrySignatures: 'allow-extension',
      // Whitespace too: library builds keep it otherwise.
      output: { minify: true, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

const iife: UserConfig = {
  plugins: [minifyStyles],
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

const demo: UserConfig = {
  root: 'demo',
  build: {
    outDir: '../dist/demo',
    emptyOutDir: true,
    target: TARGET,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index', 'profile', 'login', 'embed', 'host'].map(page => `demo/${page}.html`) },
  },
};

export default defineConfig(({ mode }) => {
  if (mode === 'iife') return iife;
  return mode === 'demo' ? demo : cdn;
});
