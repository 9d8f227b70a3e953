/**
 * Prepares the views' templates at build time, with Lit's own compiler: what Lit would find out of each `html` literal in the
 * browser stands in the file, and the code that finds it out need not be there.
 */
import { compileLitTemplates } from '@lit-labs/compiler';
import ts from 'typescript';
import type { Plugin } from 'vite';

/** Where the compiler takes the classes of parts from. Ours come from Lit as it is cut: see `slim-lit`. */
const PARTS = /import \* as (\w+) from "lit-html\/private-ssr-support\.js";\nconst \{([^}]*)\} = \1\._\$LH;/;

export const compileTemplates: Plugin = {
  name: 'compile-templates',
  // After `collapse-templates`, when the types are gone.
  enforce: 'post',
  transform(code, id) {
    if (!id.includes('/widget/views/') || !code.includes('html`')) return;
    const { outputText, sourceMapText } = ts.transpileModule(code, {
      fileName: 'view.js',
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, allowJs: true, sourceMap: true },
      transformers: { before: [compileLitTemplates()] },
    });
    const compiled = outputText
      .replace(/^\/\/# sourceMappingURL.*/m, '')
      // As many lines as before, for the source map.
      .replace(PARTS, (_, _name, parts: string) => `import {${parts.replaceAll(':', ' as')}} from 'lit-html';\n`)
      // Told by the class, or its absence, and by there being more than one value.
      .replaceAll(/(?<=\{ )type: [12], (?=index: \d)/g, '')
      .replaceAll(', strings: ["", ""], ctor: ', ', ctor: ');
    if (/html`|private-ssr-support/.test(compiled)) throw new Error(`${id} has a template that could not be compiled.`);
    return { code: compiled, map: sourceMapText ?? null };
  },
};
