/** Minifies the text of the `css` literals; a bundler leaves strings alone. Ours need no tag afterwards, Lit's does. */
import * as esbuild from 'esbuild';
import type { Plugin } from 'vite';

const LITERAL = /(?<=css`)[^`]*(?=`)/;
const OUR_TAG = /import \{ css \} from ['"]\.\/sheet\.ts['"];\n/;

export const minifyStyles: Plugin = {
  name: 'minify-styles',
  async transform(code, id) {
    if (!id.includes('/widget/styles/')) return;
    const [source = ''] = LITERAL.exec(code) ?? [];
    if (!source) return;
    const { code: minified } = await esbuild.transform(source, { loader: 'css', minify: true, target: 'es2022' });
    // The minifier leaves the values of custom properties as they are.
    const text = minified.trim().replace(/(?<=--[\w-]+:) |(?<=,) /g, '');
    code = code.replace(LITERAL, () => text);
    return { code: OUR_TAG.test(code) ? code.replace('css`', '`').replace(OUR_TAG, '') : code, map: null };
  },
};
