/** The tag in Svelte templates: attributes, properties, `onapm-ready` and its siblings. */
import type { AccountPasswordManagerProps } from './jsx.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'account-password-manager': AccountPasswordManagerProps;
  }
}
