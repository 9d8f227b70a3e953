/** What a developer can mend, for errors that always have the same cause. */
import { PasswordError, toPasswordError, type ErrorCode } from '../errors.ts';

const HINTS: Readonly<Partial<Record<ErrorCode, () => string>>> = {
  framed: () =>
    'A page of another origin frames this one. Open it in a window of its own; or set allow-framed, and name the pages that may frame it in frame-ancestors.',
  'insecure-context': () => `Serve the page over https, or from localhost; ${location.origin} is neither.`,
  'storage-blocked': () =>
    'sessionStorage cannot be used: site data is blocked in this browser, or the frame is sandboxed without allow-same-origin.',
  'redirect-blocked': () =>
    'The browser was told to go to the tenant and is still here: something on the page cancels navigations (beforeunload, the navigate event).',
  'outcome-unknown': () =>
    `No usable answer came from the proxy. If that is always so: its ALLOWED_ORIGINS has to have ${location.origin}.`,
};

/** The same error with a hint, where there is one to give. */
export function explain(thrown: unknown): PasswordError {
  const problem = toPasswordError(thrown);
  const { code, details } = problem;
  // It first: on such a page the error's own details are not to be trusted.
  const hint = pollution() || (details.hint ?? HINTS[code]?.() ?? notLoaded(problem));
  return hint ? new PasswordError(code, { ...details, hint }) : problem;
}

/** A script of the page gave every object another property, which ends up in options that nobody set. */
export function pollution(): string {
  const names: string[] = [];
  for (const name in {}) names.push(name);
  return names.length ? `Something on the page extends Object.prototype: ${names.join(', ')}` : '';
}

/** Browsers say which file it was. */
function notLoaded({ code, details: { cause } }: PasswordError): string {
  return code === 'load-failed' && cause instanceof Error
    ? `${cause.message}. Does script-src allow the folder chunks/, and is it served beside the script?`
    : '';
}
