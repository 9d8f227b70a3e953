/** Minifies the text of the `css` literals; a bundler leaves strings alone. */
import * as esbuild from 'esbuild';
import type { Plugin } from 'vite';

const LITERAL = /(?<=css`)[^`]*(?=`)/;

export const minifyStyles: Plugin = {
  name: 'minify-styles',
  async transform(code, id) {
    if (!id.includes('/widget/styles/')) return;
    const [source = ''] = LITERAL.exec(code) ?? [];
    if (!source) return;
    const { code: minified } = await esbuild.transform(source, { loader: 'css', minify: true, target: 'es2022' });
    return { code: code.replace(LITERAL, () => minified.trim()), map: null };
  },
};
