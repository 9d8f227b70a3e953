/**
 * Takes the line breaks and indents out of `html` and `svg` literals, which a bundler keeps like any other text.
 * Between tags they mean nothing here: a space that matters stands on one line.
 */
import type { Plugin } from 'vite';

export const collapseTemplates: Plugin = {
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
