/** The sections of the README that are made from the code: tables of the public API, and the script tags. */
import { format, resolveConfig } from 'prettier';
import type { Integrity } from './integrity.ts';
import type { Declaration, Documented } from './manifest.ts';

/** Markdown by the name that stands in the README's markers. */
export type Sections = Readonly<Record<string, string>>;

export function apiSections(element: Declaration): Sections {
  const properties = element.members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const methods = element.members.filter(({ kind }) => kind === 'method');
  return {
    attributes: table(['Attribute', 'Meaning'], element.attributes),
    properties: table(['Property', 'Meaning'], properties),
    methods: table(['Method', 'Meaning'], methods),
    events: table(['Event', 'When'], element.events),
    slots: table(['Slot', 'Meaning'], element.slots),
    parts: table(['Part', 'What it is'], element.cssParts),
    tokens: table(['Token', 'Meaning'], element.cssProperties),
    states: table(['State', 'Meaning'], element.cssStates),
  };
}

/**
 * The script tags of one version, with what its files must be.
 *
 * @param version as in package.json
 */
export function tagSection(version: string, integrity: Integrity): Sections {
  const tag = (name: string, type: string): string => {
    const file = `account-password-manager${name}.js`;
    return [
      `<script${type}`,
      `  src="https://cdn.jsdelivr.net/npm/account-password-manager@${version}/dist/cdn/${file}"`,
      `  integrity="${integrity[file] ?? ''}"`,
      '  crossorigin="anonymous"',
      '></script>',
    ].join('\n');
  };
  const html = [
    '<!-- The first view at once, the rest when it is needed. -->',
    tag('', ' type="module"'),
    '<!-- Or everything in one module … -->',
    tag('.full', ' type="module"'),
    '<!-- … or in one classic script. -->',
    tag('.iife', ''),
  ];
  return { tags: ['```html', ...html, '```'].join('\n') };
}

/** The README with its generated sections as they should be. @throws when a section has no place */
export async function readmeWith(readme: string, sections: Sections): Promise<string> {
  return formatMarkdown(withSections(readme, sections));
}

/** As the repository wants its Markdown. */
export async function formatMarkdown(text: string): Promise<string> {
  return format(text, { ...(await resolveConfig('README.md')), parser: 'markdown' });
}

function withSections(text: string, sections: Sections): string {
  for (const [name, content] of Object.entries(sections)) {
    const [begin, end] = [`<!-- generated: ${name} -->`, `<!-- /generated: ${name} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`There is no place for “${name}”: ${begin} … ${end}`);
    text = `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`;
  }
  return text;
}

function table(head: readonly [string, string], rows: readonly Documented[] = []): string {
  const lines = rows.map(({ name, description, default: standard }) => {
    const known = standard && standard !== "''" ? ` Default: \`${standard.replaceAll("'", '')}\`.` : '';
    return `| \`${name}\` | ${description.replaceAll('|', '\\|').replaceAll('\n', ' ')}${known} |`;
  });
  return [`| ${head.join(' | ')} |`, '| --- | --- |', ...lines].join('\n');
}
