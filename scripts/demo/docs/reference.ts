/** Parts, tokens, states and slots as a guide, made from what stands above the element's class. */
import { readFileSync } from 'node:fs';

const ELEMENT = new URL('../../../widget/account-password-manager.ts', import.meta.url);

const KINDS = [
  ['csspart', 'Parts', 'Part'],
  ['cssproperty', 'Tokens', 'Token'],
  ['cssstate', 'States', 'State'],
  ['slot', 'Slots', 'Slot'],
] as const;

export function referenceMarkdown(): string {
  const element = readFileSync(ELEMENT, 'utf8');
  const tables = KINDS.map(([tag, title, head]) => {
    const rows = [...element.matchAll(new RegExp(`@${tag} (\\S+) - (.+)`, 'g'))].map(
      ([, name = '', words = '']) => `| \`${name.replace(/^\[|\]$/g, '')}\` | ${words} |`,
    );
    return [`## ${title}`, '', `| ${head} | Meaning |`, '| --- | --- |', ...rows].join('\n');
  });
  const introduction =
    'What a page can style and replace, as the element itself declares it. How to use it: [theming](theming.md).';
  return ['# Parts and tokens', introduction, ...tables].join('\n\n');
}
