/** The guides against the code: links lead somewhere, samples are well-formed, and every name in them exists. */
import { existsSync, readFileSync } from 'node:fs';
import { lexer, walkTokens, type Tokens } from 'marked';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '../../contract/index.ts';
import { renderDocs } from '../../scripts/demo/docs.ts';
import { readChapters } from '../../scripts/demo/docs/contents.ts';
import { renderGuide } from '../../scripts/demo/docs/markdown.ts';

const REPOSITORY = new URL('../../', import.meta.url);
const source = (path: string): string => readFileSync(new URL(path, REPOSITORY), 'utf8');
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name]) => name!);

const ELEMENT = source('widget/account-password-manager.ts');
const DECLARED = ELEMENT.slice(ELEMENT.indexOf('static override properties'), ELEMENT.indexOf('/** The tenant'));

const PROPERTIES = matches(DECLARED, /^ {4}(\w+): \{/gm);
const ATTRIBUTES = [...matches(DECLARED, /attribute: '([\w-]+)'/g), ...matches(DECLARED, /^ {4}(\w+): \{\}/gm)];
const EVENTS = matches(ELEMENT, /@fires ([\w-]+)/g);
const TOKENS = matches(ELEMENT, /@cssproperty \[(--apm-[\w-]+)/g);
const STATES = matches(ELEMENT, /@cssstate ([\w-]+)/g);
const SLOTS = matches(ELEMENT, /@slot ([\w-]+)/g);
const PARTS = ELEMENT.split('\n')
  .filter(line => line.includes('@csspart'))
  .flatMap(line => [...matches(line, /@csspart ([\w-]+)/g), ...matches(line, /`([a-z-]+)`/g)]);
const GLOBAL_ATTRIBUTES = ['id', 'class', 'lang', 'dir', 'slot', 'hidden', 'style'];

const ERROR_CODES = [...PROBLEM_CODES, ...matches(source('widget/errors.ts'), /^ {2}\| '([\w-]+)'/gm)];

const pages = renderDocs();
const guides = readChapters().flatMap(chapter => chapter.guides);

interface Sample {
  readonly language: string;
  readonly text: string;
}

function samplesOf(markdown: string): readonly Sample[] {
  const samples: Sample[] = [];
  void walkTokens(lexer(markdown), token => {
    if (token.type === 'code')
      samples.push({ language: (token as Tokens.Code).lang ?? '', text: token.raw.replace(/^`+.*\n|\n`+\s*$/g, '') });
  });
  return samples;
}

function linksOf(markdown: string): readonly string[] {
  const links: string[] = [];
  void walkTokens(lexer(markdown), token => {
    if (token.type === 'link') links.push((token as Tokens.Link).href);
  });
  return links;
}

/** Languages that the formatter can parse; it refuses what is not well-formed. */
const PARSERS: Readonly<Record<string, string>> = {
  html: 'html',
  js: 'babel',
  jsx: 'babel',
  ts: 'typescript',
  tsx: 'typescript',
  css: 'css',
  json: 'json',
  yaml: 'yaml',
};

/** Languages of samples with a tag of the element in them. */
const MARKUP = ['html', 'jsx', 'tsx', 'vue', 'svelte'];

describe('the site', () => {
  it('has a page for every guide, and one with all of them', () => {
    expect([...pages.keys()]).toEqual(['docs.html', ...guides.map(({ slug }) => `docs/${slug}.html`)]);
    for (const { slug } of guides) expect(pages.get('docs.html')).toContain(`href="/docs/${slug}"`);
  });

  it('has nothing inline that the content policy would refuse', () => {
    for (const [file, html] of pages)
      expect(html, file).not.toMatch(/<style|<[a-z][^>]*\s(?:style|on\w+)=|<script(?![^>]*\ssrc=)/);
  });

  it('knows the four options by their names', () => {
    const options = ['universal-login', 'reset-email', 'direct-change', 'reauthenticate'];
    expect(guides.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(options.map((name, index) => `option-${index + 1}-${name}`)),
    );
  });
});

describe.each(guides)('$slug', ({ markdown }) => {
  it('links to what exists', () => {
    const dead = linksOf(markdown).filter(href => {
      if (href.startsWith('https:')) return false;
      const [path = '', anchor] = href.split('#');
      const url = new URL(path, new URL('docs/', REPOSITORY));
      const target = path === '' ? markdown : existsSync(url) && path.endsWith('.md') ? readFileSync(url, 'utf8') : '';
      if (path !== '' && !existsSync(url)) return true;
      return anchor !== undefined && !renderGuide(target).sections.some(({ id }) => id === anchor);
    });
    expect(dead).toEqual([]);
  });

  it('has samples that parse', async () => {
    for (const { language, text } of samplesOf(markdown)) {
      const parser = PARSERS[language];
      if (parser !== undefined) await expect(format(text, { parser }), text).resolves.toBeTruthy();
    }
  });

  it('names only attributes, slots, events, parts, tokens and states that the element has', () => {
    for (const { language, text } of samplesOf(markdown)) {
      if (language === 'html') {
        const tags = matches(text, /<account-password-manager\b([^>]*)>/g);
        for (const tag of tags)
          for (const name of matches(tag.replace(/="[^"]*"/g, ''), /([\w-]+)/g))
            expect([...ATTRIBUTES, ...GLOBAL_ATTRIBUTES], `attribute ${name}`).toContain(name);
        for (const name of matches(text, /\sslot="([\w-]+)"/g)) expect(SLOTS, `slot ${name}`).toContain(name);
      }
      if (MARKUP.includes(language) || /^(js|ts)$/.test(language))
        for (const name of matches(text, /['"@:](apm-[a-z-]+)/g)) expect(EVENTS, `event ${name}`).toContain(name);
      for (const names of matches(text, /::part\(([\w\s-]+)\)/g))
        for (const name of names.trim().split(/\s+/)) expect(PARTS, `part ${name}`).toContain(name);
      for (const name of matches(text, /part~=['"]?([\w-]+)/g)) expect(PARTS, `part ${name}`).toContain(name);
      for (const name of matches(text, /(--apm-[\w-]+)/g)) expect(TOKENS, `token ${name}`).toContain(name);
      for (const name of matches(text, /:state\(([\w-]+)\)/g)) expect(STATES, `state ${name}`).toContain(name);
    }
  });
});

describe('nothing is missing', () => {
  const rowsOf = (slug: string): string[] =>
    matches(guides.find(guide => guide.slug === slug)!.markdown, /^\| `([\w?()-]+)`/gm);

  it('every attribute, property, slot and state is in the configuration', () => {
    const rows = rowsOf('configuration');
    expect(rows).toEqual(expect.arrayContaining([...ATTRIBUTES, ...SLOTS, 'client', 'messages', 'policy']));
    expect(PROPERTIES.length).toBe(ATTRIBUTES.length + 3);
    const { markdown } = guides.find(({ slug }) => slug === 'configuration')!;
    for (const state of STATES) expect(markdown, state).toContain(`\`${state}\``);
  });

  it('every part, token, state and slot is in the reference', () => {
    const names = rowsOf('parts-and-tokens');
    expect(names).toEqual(expect.arrayContaining([...STATES, ...SLOTS]));
    const { markdown } = guides.find(({ slug }) => slug === 'parts-and-tokens')!;
    for (const name of [...PARTS, ...TOKENS]) expect(markdown, name).toContain(name);
  });

  it('every event is in its guide', () => {
    expect(rowsOf('events').sort()).toEqual([...EVENTS].sort());
  });

  it('every error code is in the troubleshooting, once, and no other', () => {
    expect(rowsOf('troubleshooting').sort()).toEqual([...new Set(ERROR_CODES)].sort());
  });
});
