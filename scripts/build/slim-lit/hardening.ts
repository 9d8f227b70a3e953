/**
 * Makes Lit work on pages that harm themselves: markup whose names take the place of the document's own members (DOM
 * clobbering: `<img name="createElement">`), objects that inherit what nobody gave them (prototype pollution), and a policy
 * that forbids Lit's Trusted Types policy, of which the element then tells. Each in the form of a cut.
 */
import type { Cut } from '../cut.ts';

export const HARDENING: readonly Cut[] = [
  ["const createMarker = () => d.createComment('');", 'const createMarker = () => new Comment();'],
  ['const walker = d.createTreeWalker(d, ', 'const walker = Document.prototype.createTreeWalker.call(d, d, '],
  ["d.createElement('template')", "Document.prototype.createElement.call(d, 'template')"],
  // A listener passed as its own options inherits `once` and `passive`: a form would then be sent by the browser itself.
  ['addEventListener(this.name, this, newListener)', 'addEventListener(this.name, this)'],
  ['removeEventListener(this.name, this, oldListener)', 'removeEventListener(this.name, this)'],
  ['d.createTextNode(value)', 'new Text(value)'],
  // No template has a custom element, which alone would have to be made in the page's document.
  ['(options?.creationScope ?? d).importNode(content, true)', 'content.cloneNode(true)'],
  // Without it strings stay strings, and markup cannot be made of them: see `diagnosis/undrawn.ts`.
  [
    /const policy = trustedTypes\s+\? trustedTypes\.createPolicy\('lit-html', \{[^}]*\}\)\s+: undefined;/,
    'let policy; try { policy = trustedTypes?.createPolicy("lit-html", { createHTML: s => s }); } catch {}',
  ],
];
