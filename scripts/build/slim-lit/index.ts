/**
 * Builds Lit from the readable modules its packages ship, without what the widget's templates and properties never reach:
 * a fifth of it. See docs/decisions/0013-bytes.md.
 */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { cutOut } from '../cut.ts';
import { CUTS } from './cuts.ts';

/** Without links: the bundler asks with real paths. */
const MODULES = realpathSync(fileURLToPath(new URL('../../../node_modules', import.meta.url)));

/** How Lit's modules import each other. */
const SOURCES: Readonly<Record<string, string>> = {
  'lit-html': 'lit-html/development/lit-html.js',
  '@lit/reactive-element': '@lit/reactive-element/development/reactive-element.js',
  'lit-element/lit-element.js': 'lit-element/development/lit-element.js',
};

/** Names that Lit's own builds shorten, those that other copies of Lit know apart. */
export const PRIVATE_TO_LIT = /^_(_(?!raw$)|\$(?!lit|css)|(clone|update|insert|commit\w*|strings|styleSheet)$)/;

/** @throws when Lit's sources have changed their shape, or the widget uses what was cut: then somebody has to look again */
export function slimLit(): Plugin {
  return {
    name: 'slim-lit',
    enforce: 'pre',
    resolveId(source) {
      return source in SOURCES ? `${MODULES}/${SOURCES[source] ?? ''}` : null;
    },
    transform(code, id) {
      if (id.includes('/widget/')) refuseWhatWasCut(code, id);
      const cuts = CUTS[id.replace(`${MODULES}/`, '')];
      return cuts && { code: cuts.reduce(cutOut, code), map: null };
    },
  };
}

/** What a reader of the cuts would look for. Templates are checked more closely by the tests, which render all of them. */
const CUT: readonly RegExp[] = [
  /from '(lit\/(?!$)[^']*|lit-html[^']*)'/,
  /\b(svg|mathml)`|\bnoChange\b/,
  /\b(reflect|useDefault|hasChanged|converter|noAccessor): /,
  /\b(static (override )?styles|shouldUpdate|firstUpdated|getUpdateComplete)\b/,
  /\s[.?][\w-]+=\$\{/,
  /html`[^`]*(<!--|<(script|style|textarea|title)\b)/,
];

function refuseWhatWasCut(code: string, id: string): void {
  for (const pattern of CUT) {
    const [found] = pattern.exec(code) ?? [];
    if (found) throw new Error(`${id}: “${found}” was cut from Lit (scripts/build/slim-lit/cuts.ts).`);
  }
}
