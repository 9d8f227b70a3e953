/** The class and its types. Registers nothing: a team may define it under its own name. */
export { AccountPasswordManager } from './account-password-manager.ts';
export type { ErrorCode } from './errors.ts';
export type { PasswordEventMap } from './events.ts';
export type { Messages } from './messages/messages.ts';
export type { HostClient } from './session/session.ts';
export type { FlowName, StateName } from './state/state.ts';
