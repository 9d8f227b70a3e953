/** The component, and the plain tag in JSX (React 19 and later). */
import type { AccountPasswordManagerProps } from './jsx.js';

export * from './widget/react.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'account-password-manager': AccountPasswordManagerProps;
    }
  }
}
