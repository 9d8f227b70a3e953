/** Reads single settings out of an environment and collects what is wrong with them, instead of stopping at the first. */
import * as v from 'valibot';
import { Secret } from './secret.ts';

export type Environment = Readonly<Record<string, string | undefined>>;
export type ReadFile = (path: string) => string;

type TextSchema<T> = v.GenericSchema<string, T>;

/** A secret that may be replaced while the program runs. */
export interface SecretReader {
  readonly read: () => Secret;
  /** Looks at the file now, whenever it was last looked at. */
  readonly reread: () => void;
}

/** Readers for one environment. A setting that is wrong is noted in `problems`, and reads as its fallback. */
export function readSettings(environment: Environment, readFile: ReadFile) {
  const problems: string[] = [];

  function problem(name: string, what: string): void {
    problems.push(`${name} ${what}`);
  }

  /** A setting of one value; required where there is no `fallback`. */
  function text<T extends string>(name: string, schema: TextSchema<T>, fallback?: NoInfer<T>): T;
  function text(name: string, schema: TextSchema<string>, fallback?: string): string {
    const value = environment[name]?.trim();
    if (value === undefined || value === '') {
      if (fallback === undefined) problem(name, 'is missing');
      return fallback ?? '';
    }
    return valid(name, schema, value) ?? fallback ?? '';
  }

  /** A setting of several values with commas between them. */
  function list<T extends string>(name: string, schema: TextSchema<T>, fallback?: readonly T[]): readonly T[] {
    const values = (environment[name] ?? '')
      .split(',')
      .map(value => value.trim())
      .filter(value => value !== '');
    if (values.length === 0 && fallback === undefined) problem(name, 'is missing');
    if (values.length === 0) return fallback ?? [];
    return values.flatMap(value => valid(name, schema, value) ?? []);
  }

  /** A whole number from `min` to `max`. */
  function whole(name: string, min: number, max: number, fallback: number): number {
    const value = environment[name]?.trim();
    if (value === undefined || value === '') return fallback;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
    if (number >= min && number <= max) return number;
    problem(name, `must be a whole number from ${min} to ${max}`);
    return fallback;
  }

  /** The file that a setting names, which can be read now and later. */
  function file(name: string): { readonly read: () => string } | undefined {
    const path = environment[name]?.trim();
    if (path === undefined || path === '') return undefined;
    try {
      readFile(path);
      return { read: () => readFile(path).trim() };
    } catch {
      problem(name, 'names a file that cannot be read');
      return undefined;
    }
  }

  /**
   * A secret from `NAME`, or from the file that `NAME_FILE` names, read anew every few seconds: a rotated secret is
   * picked up without a restart. Should the file be away or empty at that moment, the last value stays.
   */
  function secretReader(name: string): SecretReader | undefined {
    const direct = environment[name]?.trim();
    const fromFile = file(`${name}_FILE`);
    if (direct && fromFile) problem(name, `and ${name}_FILE exclude each other`);
    if (fromFile) return rereading(fromFile.read);
    if (!direct) return undefined;
    const secret = new Secret(direct);
    return { read: () => secret, reread: () => undefined };
  }

  /** A secret that is read once. */
  function secret(name: string, schema: TextSchema<string>): Secret | undefined {
    const value = secretReader(name)?.read();
    if (value) valid(name, schema, value.reveal());
    return value;
  }

  function valid<T>(name: string, schema: TextSchema<T>, value: string): T | undefined {
    const parsed = v.safeParse(schema, value);
    if (parsed.success) return parsed.output;
    problem(name, ownWords(parsed.issues[0]));
    return undefined;
  }

  return { problems, problem, text, list, whole, file, secret, secretReader };
}

/** What is wrong, without the value: a message of the library's own may quote it. */
function ownWords(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'picklist' && issue.expected) return `must be one of ${issue.expected}`;
  return issue.message.startsWith('Invalid') ? 'is malformed' : issue.message;
}

/** Milliseconds after which a secret's file is read again. */
const REREAD = 5_000;

function rereading(readFile: () => string): SecretReader {
  let last = new Secret(readFile());
  let readAt = performance.now();

  function reread(): void {
    readAt = performance.now();
    try {
      const text = readFile();
      if (text !== '') last = new Secret(text);
    } catch {
      // Mounted secrets vanish for a moment while they are replaced.
    }
  }

  function read(): Secret {
    if (performance.now() - readAt >= REREAD) reread();
    return last;
  }
  return { read, reread };
}
