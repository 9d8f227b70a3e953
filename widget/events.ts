/** The element's events. All bubble and are composed; none carries a secret, a token or an e-mail address. */
import type { ErrorCode, PasswordError } from './errors.ts';
import type { FlowName } from './state/state.ts';

export interface PasswordEventMap {
  /** The first view is shown. */
  'apm-ready': CustomEvent<{ readonly signedIn: boolean }>;
  /** A flow is about to start. Cancelable: `preventDefault()` keeps it from starting. */
  'apm-start': CustomEvent<{ readonly flow: FlowName }>;
  /** The tenant accepted the request for a reset mail (Option 2). Says nothing about whether the account exists. */
  'apm-email-sent': CustomEvent<Record<string, never>>;
  /** The password was changed, as the proxy or a newer `last_password_reset` claim says. */
  'apm-password-changed': CustomEvent<{ readonly flow: FlowName }>;
  /** The user is about to be signed out after a change. Cancelable: the host may do it itself. */
  'apm-sign-out': CustomEvent<{ readonly returnTo: string }>;
  /** Something did not work. `hint` is for developers, in English: what to mend, where the widget knows it. */
  'apm-error': CustomEvent<{
    readonly code: ErrorCode;
    readonly flow?: FlowName | undefined;
    readonly hint?: string | undefined;
  }>;
}

type DetailOf<Name extends keyof PasswordEventMap> = PasswordEventMap[Name]['detail'];

/** Tells the host what happened. @returns false when the event is cancelable and the host called `preventDefault()` */
export function emit<Name extends keyof PasswordEventMap>(
  target: EventTarget,
  name: Name,
  detail: DetailOf<Name>,
  cancelable = false,
): boolean {
  return target.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, cancelable, detail }));
}

/** Tells the host what went wrong, and whoever reads the console what to mend. */
export function emitError(target: EventTarget, { code, details: { hint } }: PasswordError, flow?: FlowName): void {
  // eslint-disable-next-line no-console -- where developers look first
  if (hint) console.warn(`account-password-manager, ${code}: ${hint}`);
  emit(target, 'apm-error', { code, flow, hint });
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the way to type addEventListener
  interface HTMLElementEventMap extends PasswordEventMap {}
}
