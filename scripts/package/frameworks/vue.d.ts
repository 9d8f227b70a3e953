/** The tag in Vue templates: attributes, properties, `@apm-ready` and its siblings. */
import type { CustomElements } from './jsx.js';
import type { PasswordEventMap } from './widget/events.js';

type Pascal<Words extends string> = Words extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Words>;

/** `@apm-ready` is `onApmReady` to Vue. */
type Listeners = {
  readonly [Name in keyof PasswordEventMap as `on${Pascal<Name>}`]?: (event: PasswordEventMap[Name]) => void;
};

declare module 'vue' {
  interface GlobalComponents {
    // eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents -- jsx.d.ts is generated beside this file
    'account-password-manager': new () => { $props: CustomElements['account-password-manager'] & Listeners };
  }
}
