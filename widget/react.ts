/** The element as a React component (18 and later): properties, events as `on…`, children for the slots. */
import * as React from 'react';
import { AccountPasswordManager as Element } from './account-password-manager.ts';
import './define.ts';
import type { PasswordEventMap } from './events.ts';

type EventName = keyof PasswordEventMap;
type Pascal<Words extends string> = Words extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Words>;

/** `apm-email-sent` is `onEmailSent`. */
export type PasswordHandlers = {
  readonly [Name in EventName as Name extends `apm-${infer Words}` ? `on${Pascal<Words>}` : never]?: (
    event: PasswordEventMap[Name],
  ) => void;
};

/** The element's own properties. */
export type PasswordProperties = Partial<
  Pick<
    Element,
    | 'domain'
    | 'clientId'
    | 'connection'
    | 'organization'
    | 'flow'
    | 'flows'
    | 'proxyUrl'
    | 'proxyAudience'
    | 'redirectUri'
    | 'afterLogoutUri'
    | 'afterChange'
    | 'askEmail'
    | 'lightDom'
    | 'strengthAdvice'
    | 'client'
    | 'messages'
    | 'policy'
  >
>;

export type AccountPasswordManagerProps = PasswordProperties &
  PasswordHandlers & {
    readonly children?: unknown;
    readonly className?: string;
    readonly id?: string;
    readonly lang?: string;
    readonly dir?: 'ltr' | 'rtl' | 'auto';
  };

const HANDLERS: Readonly<Record<EventName, keyof PasswordHandlers>> = {
  'apm-ready': 'onReady',
  'apm-start': 'onStart',
  'apm-email-sent': 'onEmailSent',
  'apm-password-changed': 'onPasswordChanged',
  'apm-sign-out': 'onSignOut',
  'apm-error': 'onError',
};

/** Calls whatever handlers the component has at the time: a new function on every render adds no listener. */
class Handlers {
  props: PasswordHandlers = {};

  handleEvent(event: CustomEvent): void {
    const handler = this.props[HANDLERS[event.type as EventName]];
    (handler as ((event: CustomEvent) => void) | undefined)?.(event);
  }
}

export const AccountPasswordManager = React.forwardRef<Element, AccountPasswordManagerProps>((props, ref) => {
  const [handlers] = React.useState(() => new Handlers());
  handlers.props = props;
  const { attributes, properties } = split(props);

  // Runs while React still holds the task: before the element, told a microtask later, reads its settings.
  const attach = (element: Element | null): void => {
    if (element) {
      Object.assign(element, properties);
      for (const name of Object.keys(HANDLERS)) element.addEventListener(name, handlers);
    }
    if (typeof ref === 'function') ref(element);
    else if (ref) ref.current = element;
  };
  return React.createElement('account-password-manager', { ...attributes, ref: attach }, props.children);
});

/** Attributes come with the markup, also from a server; the others are set on the element. */
function split(props: AccountPasswordManagerProps): { attributes: Attributes; properties: Attributes } {
  const attributes: Attributes = {};
  const properties: Attributes = {};
  for (const [name, value] of Object.entries(props)) {
    const declared = (Element.properties as Readonly<Record<string, { attribute?: string | false }>>)[name];
    if (name === 'children' || Object.values(HANDLERS).includes(name as keyof PasswordHandlers)) continue;
    if (declared?.attribute === false) properties[name] = value;
    else if (value !== undefined && value !== false)
      attributes[attributeOf(name, declared)] = value === true ? '' : value;
  }
  return { attributes, properties };
}

type Attributes = Record<string, unknown>;

/** React 18 takes `className` on a custom element for an attribute of that name. */
function attributeOf(name: string, declared: { attribute?: string | false } | undefined): string {
  if (name === 'className') return 'class';
  const { attribute } = declared ?? {};
  return typeof attribute === 'string' ? attribute : name;
}
