/** Whether a page's trouble would be heard in an engine: without that, "no complaint" would mean nothing. */
import type { Result } from '../verdict.ts';
import type { Host } from './host.ts';
import type { Tab } from './tab.ts';
import { Visitor } from './visitor.ts';

interface Trouble {
  readonly name: string;
  /** An expression for the page. */
  readonly cause: string;
  readonly heard: (host: Host, tab: Tab) => readonly string[];
  readonly as: RegExp;
}

const byPage = ({ noted }: Host): readonly string[] => noted;

const TROUBLES: readonly Trouble[] = [
  { name: 'an error', cause: 'setTimeout(() => { throw new Error("One") })', heard: byPage, as: /One/ },
  { name: 'a rejection', cause: 'void Promise.reject(new Error("Two"))', heard: byPage, as: /Two/ },
  { name: 'a word on the console', cause: 'console.error("Three")', heard: byPage, as: /Three/ },
  {
    name: 'a style that the policy refuses',
    cause: 'document.body.setAttribute("style", "color: red")',
    heard: byPage,
    as: /style-src-attr/,
  },
  {
    name: 'markup that is no trusted type',
    cause: '(() => { try { document.querySelector("p, div, account-password-manager").innerHTML = "x" } catch {} })()',
    heard: byPage,
    as: /require-trusted-types-for/,
  },
  { name: 'the engine’s own console', cause: 'console.error("Four")', heard: (_, tab) => tab.complaints, as: /Four/ },
];

export async function tryHearing(tab: Tab, host: Host): Promise<Result[]> {
  const visitor = new Visitor(tab);
  await visitor.goTo(`${host.url}/profile`);
  await visitor.sees('Forgot your password?');
  const results: Result[] = [];
  for (const { name, cause, heard, as } of TROUBLES) {
    await tab.evaluate(`void (${cause})`);
    const why = await visitor
      .waitsUntil(`${name} is heard`, () => Promise.resolve(heard(host, tab).some(text => as.test(text))))
      .then(
        () => '',
        (error: unknown) => String(error),
      );
    results.push({ name: `hearing › ${name}`, passed: !why, why });
  }
  return results;
}
