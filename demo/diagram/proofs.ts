/** What proves a step: requests and events, as tenant, proxy and page report them. */
import type { Proof } from './model.ts';

const http =
  (method: string, path: RegExp, accepts: (status: number) => boolean = () => true, from = 'browser'): Proof =>
  event =>
    event.name === 'http' &&
    event.from === from &&
    event.method === method &&
    path.test(event.path ?? '') &&
    accepts(event.status ?? 0);

const isRedirect = (status: number): boolean => status >= 300 && status < 400;
const isOk = (status: number): boolean => status >= 200 && status < 300;

/** Something that happened under this very name. */
export const named =
  (...names: readonly string[]): Proof =>
  event =>
    names.includes(event.name);

export const anyOf =
  (...proofs: readonly Proof[]): Proof =>
  event =>
    proofs.some(proof => proof(event));

/** A request that the page saw itself send. */
const sent =
  (path: string): Proof =>
  event =>
    event.name === 'sent' && event.path === path;

/** Answered with a redirect to a page; silent requests from a hidden frame are answered with a page of their own. */
export const authorizeRequest = anyOf(sent('/authorize'), http('GET', /^\/authorize$/, isRedirect));
export const loginPage = http('GET', /^\/u\/login$/, isOk);
export const resetRequestPage = http('GET', /^\/u\/reset-password\/request\//, isOk);
export const resetRequested = anyOf(named('ticket-created'), http('POST', /^\/u\/reset-password\/request\//, isOk));
export const resetMailAsked = anyOf(
  sent('/dbconnections/change_password'),
  named('ticket-created'),
  http('POST', /^\/dbconnections\/change_password$/, isOk),
);
export const proxyCalled = sent('/change-password');
/** The form is open: the widget asked the proxy what a new password must meet. */
export const formOpened = anyOf(sent('/password-policy'), proxyCalled);
export const linkOpened = http('GET', /^\/u\/reset-(verify|password)$/, status => isOk(status) || isRedirect(status));
export const newPasswordPage = http('GET', /^\/u\/reset-(verify|password)$/, isOk);
export const confirmationPage = http('POST', /^\/u\/reset-(verify|password)$/, isOk);
export const mfaPage = http('GET', /^\/u\/(reset-password-)?mfa-/, isOk);
export const logout = anyOf(sent('/v2/logout'), http('GET', /^\/v2\/logout$/, isRedirect));
export const passwordGrant: Proof = event =>
  http('POST', /^\/oauth\/token$/, isOk, 'server')(event) && (event.grantType ?? '').includes('password');
export const machineToken: Proof = event =>
  http('POST', /^\/oauth\/token$/, isOk, 'server')(event) && event.grantType === 'client_credentials';
export const userPatched = http('PATCH', /^\/api\/v2\/users\//, isOk, 'server');
