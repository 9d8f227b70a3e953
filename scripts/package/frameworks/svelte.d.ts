/** The tag in Svelte templates: attributes, properties, `onapm-ready` and its siblings. */
import type { CustomElements } from './jsx.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'account-password-manager': CustomElements['account-password-manager'];
  }
}
