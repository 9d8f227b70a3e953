/** Where this tab keeps what it remembers across a redirect, in the session storage. */
export const recordKey = (clientId: string): string => `apm.redirect.${clientId}`;
