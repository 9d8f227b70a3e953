/** What an Action writes to its console: kept up to Auth0's limit, and never printed. */
import { format } from 'node:util';
import { KEPT_CONSOLE_CHARACTERS } from './limits.ts';

export interface ActionConsole {
  readonly console: Readonly<Record<'log' | 'info' | 'warn' | 'error' | 'debug', (...values: unknown[]) => void>>;
  /** The lines so far, cut off after {@link KEPT_CONSOLE_CHARACTERS}. */
  kept(): string;
}

export function createActionConsole(): ActionConsole {
  let text = '';
  const write = (...values: unknown[]): void => {
    text = `${text}${format(...values)}\n`.slice(0, KEPT_CONSOLE_CHARACTERS);
  };
  return { console: { log: write, info: write, warn: write, error: write, debug: write }, kept: () => text };
}
