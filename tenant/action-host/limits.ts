/** What Auth0 allows an Action ("Actions limitations"); the host holds ours to it, so that nothing works only locally. */

/** Per run of a trigger; before and after a redirect are counted apart. */
export const TIME_LIMIT_MS = 20_000;
export const MAX_CODE_BYTES = 100_000;
/** Characters of console output that are kept of one run. */
export const KEPT_CONSOLE_CHARACTERS = 256;
export const MAX_SECRET_NAME_LENGTH = 128;
export const MAX_SECRET_VALUE_LENGTH = 4096;
export const CACHE = {
  entries: 20,
  keyBytes: 64,
  valueBytes: 4096,
  totalBytes: 8192,
  defaultTtlMs: 15 * 60_000,
  maxTtlMs: 24 * 60 * 60_000,
} as const;
