/** What is measured: the floors to compare with, and the element as the README says to embed it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';

export interface Case {
  readonly name: string;
  readonly title: string;
  readonly head: string;
  readonly body: string;
  /** What must be seen, as a selector; `>>>` steps into an open shadow root. */
  readonly view: string;
  /** The control that can be used, where it comes later than the first view. */
  readonly usable?: string;
  /** Path relative to the page, and content. */
  readonly files: ReadonlyMap<string, string | Buffer>;
  /** Of a peer: why it may show nothing here, where that is so. */
  readonly peer?: { readonly depends: string | undefined };
}

/** What everything is compared with: a bare form and the unmodified Auth0 SDK. */
export const BASE = 'lit-sdk';
export const BLANK = 'blank';
export const OURS = 'ours';
export const RESERVED = 'ours-reserved';
export const FORM = 'ours-form';
export const ADVICE = 'ours-advice';
export const FIELD = 'field';

const root = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const CDN = root('dist/cdn/');
const ENTRY = 'account-password-manager.js';

const tag = (attributes: string, content = '') =>
  `<account-password-manager domain="tenant.example" client-id="client"${attributes}>${content}</account-password-manager>`;
const script = (src: string) => `<script type="module" src="${src}"></script>`;
const OPTION_3 = ' proxy-url="." proxy-audience="https://proxy.example/" flows="direct-change"';

/** In the order of the table. */
export async function ownCases(): Promise<readonly Case[]> {
  const [form, sdk, openForm] = await Promise.all(['lit-form.ts', 'lit-sdk.ts', 'open-form.ts'].map(it => bundle(it)));
  const widget = deliveredFiles();
  const signedOut = {
    head: script(ENTRY),
    body: tag(''),
    view: 'account-password-manager >>> [part~=submit-button]',
    files: widget,
  };
  const formOpen = {
    head: script('host.js') + script(ENTRY),
    view: 'account-password-manager >>> [part~=new-password-input]',
    files: new Map<string, string | Buffer>([...widget, ['host.js', openForm ?? ''], ['password-policy', POLICY]]),
  };
  const floor = { body: '<password-form></password-form>', view: 'password-form >>> input', head: script('page.js') };
  return [
    { name: BLANK, title: 'blank page', head: '', body: '', view: 'h1', files: new Map() },
    { ...floor, name: 'lit', title: 'bare Lit form', files: new Map([['page.js', form ?? '']]) },
    { ...floor, name: BASE, title: 'Lit form + Auth0 SDK', files: new Map([['page.js', sdk ?? '']]) },
    { ...signedOut, name: OURS, title: 'ours' },
    {
      ...signedOut,
      name: RESERVED,
      title: 'ours, with the reserve line',
      head: `<style>${documented('README.md', RESERVE)}</style>${script(ENTRY)}`,
    },
    {
      ...signedOut,
      name: 'ours-shell',
      title: 'ours, static shell',
      body: documented('docs/frameworks.md', SHELL),
      // The shell's box, or the widget's own where the script was there before the first frame.
      view: 'account-password-manager >>> [part~=base]',
      usable: signedOut.view,
    },
    { ...formOpen, name: FORM, title: 'ours, Option 3’s form', body: tag(OPTION_3) },
  ];
}

/** Where one types: our form with strength advice, and the field that costs least. The form without is measured anyway. */
export async function typingCases(): Promise<readonly Case[]> {
  const form = (await ownCases()).find(({ name }) => name === FORM);
  if (!form) throw new Error(`There is no case ${FORM}.`);
  return [
    {
      name: FIELD,
      title: 'a field without a meter',
      head: script('page.js'),
      body: '<plain-field></plain-field>',
      view: 'plain-field >>> input',
      files: new Map([['page.js', await bundle('plain-field.ts')]]),
    },
    form,
    { ...form, name: ADVICE, title: 'ours, with strength advice', body: tag(`${OPTION_3} strength-advice`) },
  ];
}

const RESERVE = /```css\n(account-password-manager:is[^]*?)```/;
const SHELL = /```html\n(<account-password-manager[^>]*>\s*<template[^]*?)```/;

/** What a guide tells people to copy, taken from there: what is measured is what they get. */
function documented(file: string, block: RegExp): string {
  const [, text] = block.exec(readFileSync(root(file), 'utf8')) ?? [];
  if (text === undefined) throw new Error(`${file} has lost the block that is measured here.`);
  return text;
}

/** The split files of `dist/cdn`, as a host serves them. */
function deliveredFiles(): ReadonlyMap<string, Buffer> {
  if (!existsSync(CDN + ENTRY)) throw new Error('There is no dist/cdn: run `npm run build` first.');
  const chunks = readdirSync(`${CDN}chunks`).filter(name => name.endsWith('.js'));
  return new Map([ENTRY, ...chunks.map(name => `chunks/${name}`)].map(path => [path, readFileSync(CDN + path)]));
}

/** What the proxy answers under `GET /password-policy`: Auth0's level “good”. */
const POLICY = JSON.stringify({
  complexity: {
    min_length: 8,
    character_types: ['uppercase', 'lowercase', 'number', 'special'],
    character_type_rule: 'three_of_four',
    identical_characters: 'allow',
    sequential_characters: 'allow',
    max_length_exceeded: 'error',
  },
  profile_data: { active: false },
  history: { active: false, size: 0 },
  dictionary: { active: false, default: 'en_10k' },
});
