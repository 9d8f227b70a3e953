/**
 * Builds what a page loads. The mode says what:
 * - `cdn`: `dist/cdn/account-password-manager.js`, an ES module that registers the tag; flows and the Auth0 SDK are late chunks.
 * - `iife`: `dist/cdn/account-password-manager.iife.js`, everything in one classic script.
 * - `demo`: the demo's pages, into `dist/demo`.
 */
import * as esbuild from 'esbuild';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { partials } from './scripts/demo/partials.ts';

const TARGET = 'es2022';

/** Minifies the text of the `css` literals; the bundler leaves strings alone. */
const minifyStyles: Plugin = {
  name: 'minify-styles',
  async transform(code, id) {
    if (!id.includes('/widget/styles/')) return;
    const literal = /(?<=css`)[^`]*(?=`)/;
    const [source = ''] = literal.exec(code) ?? [];
    if (!source) return;
    const { code: minified } = await esbuild.transform(source, { loader: 'css', minify: true, target: 'es2022' });
    return { code: code.replace(literal, () => minified.trim()), map: null };
  },
};

/**
 * Takes the line breaks and indents out of `html` and `svg` literals, which a bundler keeps like any other text.
 * Between tags they mean nothing here: a space that matters stands on one line.
 */
const collapseTemplates: Plugin = {
  name: 'collapse-templates',
  enforce: 'post',
  transform(code, id) {
    if (!id.includes('/widget/views/')) return;
    const texts: { start: number; end: number; text: string }[] = [];
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { type, tag, quasi } = node as TaggedTemplate;
      if (type === 'TaggedTemplateExpression' && (tag.name === 'html' || tag.name === 'svg')) {
        let inTag = false;
        for (const { start, end, value } of quasi.quasis) {
          const text = value.raw.replace(/\s*\n\s*|[<>]/g, found => {
            if (found === '<' || found === '>') inTag = found === '<';
            return found.trim() || (inTag ? ' ' : '');
          });
          texts.push({ start, end, text });
        }
      }
      Object.values(node).forEach(visit);
    };
    visit(this.parse(code));
    texts.sort((a, b) => b.start - a.start);
    for (const { start, end, text } of texts) code = code.slice(0, start) + text + code.slice(end);
    return { code, map: null };
  },
};

interface TaggedTemplate {
  readonly type?: string;
  readonly tag: { readonly name?: string };
  readonly quasi: {
    readonly quasis: readonly {
      readonly start: number;
      readonly end: number;
      readonly value: { readonly raw: string };
    }[];
  };
}

const cdn: UserConfig = {
  plugins: [minifyStyles, collapseTemplates],
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
  plugins: [minifyStyles, collapseTemplates],
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
