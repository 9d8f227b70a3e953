/** What the docs site has: its pages in reading order, found in `docs/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { referenceMarkdown } from './reference.ts';

export interface Guide {
  /** Last part of the address and name of the file without `.md`. */
  readonly slug: string;
  readonly title: string;
  /** The first paragraph, as Markdown. */
  readonly summary: string;
  readonly markdown: string;
}

export interface Chapter {
  readonly title: string;
  readonly guides: readonly Guide[];
}

const FOLDER = new URL('../../../docs/', import.meta.url);

/** Guides that are not written yet are left out; guides that nobody put anywhere come last. */
const ORDER: readonly (readonly [string, readonly string[]])[] = [
  ['Start', ['quick-start', 'frameworks', 'host-client', 'migration-from-lock']],
  [
    'The options',
    ['option-1-universal-login', 'option-2-reset-email', 'option-3-direct-change', 'option-4-reauthenticate'],
  ],
  [
    'The element',
    [
      'configuration',
      'events',
      'theming',
      'parts-and-tokens',
      'languages',
      'password-managers',
      'accessibility',
      'browser-support',
    ],
  ],
  ['What runs elsewhere', ['actions', 'proxy', 'proxy-api']],
  ['Safe and sound', ['csp', 'offline', 'security-model', 'performance', 'troubleshooting']],
];

/** Comes from the code and has no file. */
const GENERATED = 'parts-and-tokens';

/** @throws {Error} for a guide that does not begin with its title */
export function readChapters(): readonly Chapter[] {
  const slugs = readdirSync(FOLDER)
    .filter(name => name.endsWith('.md'))
    .map(name => name.slice(0, -3))
    .concat(GENERATED);
  const placed = new Set(ORDER.flatMap(([, names]) => names));
  const rest = slugs.filter(slug => !placed.has(slug)).sort();
  return [...ORDER, ['More', rest] as const]
    .map(([title, names]) => ({ title, guides: names.filter(slug => slugs.includes(slug)).map(readGuide) }))
    .filter(({ guides }) => guides.length > 0);
}

function readGuide(slug: string): Guide {
  const markdown = slug === GENERATED ? referenceMarkdown() : readFileSync(new URL(`${slug}.md`, FOLDER), 'utf8');
  const [, title, summary] = /^# (.+)\n\n((?:.+\n?)+)/.exec(markdown) ?? [];
  if (title === undefined || summary === undefined)
    throw new Error(`docs/${slug}.md does not begin with a title and a paragraph.`);
  return { slug, title, summary: summary.trim(), markdown };
}
