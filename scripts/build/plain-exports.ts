/**
 * Lets a chunk export what its modules export. The bundler gives each module that is asked for by `import()` an object of
 * its own when it shares a chunk with others, and fetches a chunk with a helper for that; our modules have no names in common.
 *
 * Must come before a minifier.
 */
import type { Plugin } from 'vite';

/** `var name = __exportAll({ a: () => a, b: () => c });` */
const NAMESPACE = /^var (\w+) = \/\* @__PURE__ \*\/ __exportAll\(\{([^}]*)\}\);\n/gm;
const HELPER = /^import \{ \w+ as __exportAll \} from "[^"]*";\n/m;
const EXPORTS = /^export \{ (.*) \};/m;

/** As long and as high as the text, so that the source map still fits. */
const blank = (text: string): string => text.replace(/\S/g, ' ');

/** What `a as b` is called outside. */
const nameOf = (it: string): string | undefined => it.split(' as ').at(-1);

export const plainExports: Plugin = {
  name: 'plain-exports',
  renderChunk(code, chunk) {
    if (chunk.name === 'rolldown-runtime') return null;
    const plain: string[] = [];
    const namespaces = new Set<string>();
    code = code.replace(NAMESPACE, (all, name: string, members: string) => {
      namespaces.add(name);
      for (const [, exported, local] of members.matchAll(/(\w+): \(\) => (\w+)/g))
        plain.push(`${local} as ${exported}`);
      return blank(all);
    });
    if (namespaces.size) {
      const exported = plain.map(nameOf);
      if (new Set(exported).size < exported.length)
        throw new Error(`Two modules of ${chunk.name} export the same name.`);
      code = code.replace(HELPER, blank).replace(EXPORTS, (_, names: string) => {
        const others = names.split(', ').filter(it => !namespaces.has(it.split(' ')[0] ?? ''));
        const known = new Set(others.map(nameOf));
        return `export { ${[...others, ...plain.filter(it => !known.has(nameOf(it)))].join(', ')} };`;
      });
    }
    code = code.replace(/(?<=\bimport\("[^"]*"\))\.then\(\(\w+\) => \w+\.\w+\)/g, blank);
    for (const name of ['__exportAll', ...namespaces])
      if (new RegExp(`\\b${name}\\b`).test(code)) throw new Error(`${chunk.name} still needs ${name}.`);
    return { code, map: null };
  },
  generateBundle(_, bundle) {
    for (const [file, output] of Object.entries(bundle))
      if (output.type === 'chunk' && output.name === 'rolldown-runtime') Reflect.deleteProperty(bundle, file);
  },
};
