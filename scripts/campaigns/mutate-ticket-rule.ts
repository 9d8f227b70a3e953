// campaign:mutate-ticket-rule: breaks the rule of Option 4 in every small way there is, and sees that the tests notice.
import { build, type Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import ts from 'typescript';
import type { decide as Rule } from '../../actions/password-change-ticket/decide.ts';
import type { TicketRules } from '../../actions/password-change-ticket/settings.ts';
import type { PostLoginEvent } from '../../actions/typings/post-login.ts';

type Decide = typeof Rule;

/** The rule and everything it is made of. */
const SOURCES = [
  'actions/password-change-ticket/decide.ts',
  'actions/password-change-ticket/ticket-request.ts',
  'actions/shared/authentication-time.ts',
  'actions/shared/password-change-request.ts',
].map(path => fileURLToPath(new URL(`../../${path}`, import.meta.url)));

/** Mutants that behave exactly as the original, each with the reason. */
const EQUIVALENT = new Map<string, string>([
  [`decide.ts: '' → 'mutant'`, 'stands for a missing value; no list holds either word'],
  ['decide.ts: transaction?.protocol → transaction.protocol', 'the clause before has seen the transaction'],
  ['ticket-request.ts: event.client?.client_id → event.client.client_id', 'clause 3 has seen the application'],
  ['ticket-request.ts: event.connection?.name → event.connection.name', 'clause 4 has seen the connection'],
  ['ticket-request.ts: event.connection?.id → event.connection.id', 'clause 4 has seen the connection'],
]);

interface Mutant {
  readonly file: string;
  readonly name: string;
  readonly line: number;
  readonly source: string;
}

/** Loaded by name: the table and the space belong to the tests, and no room may depend on those at build time. */
const tests = new URL('../../test/actions/ticket-rule/', import.meta.url).href;
const { compare } = (await import(`${tests}space.ts`)) as {
  compare(rule: Decide, step: number, stopAtFirst: boolean): { unsafe: number; refused: number };
};
const { TABLE } = (await import(`${tests}table.ts`)) as {
  TABLE: readonly { event: PostLoginEvent; canRedirect?: boolean; rules?: TicketRules | null; expected: unknown }[];
};
const { NOW, RULES } = (await import(`${tests}example.ts`)) as { NOW: number; RULES: TicketRules };

const REPLACEMENTS: Partial<Record<ts.SyntaxKind, readonly string[]>> = {
  [ts.SyntaxKind.AmpersandAmpersandToken]: ['||'],
  [ts.SyntaxKind.BarBarToken]: ['&&'],
  [ts.SyntaxKind.QuestionQuestionToken]: ['&&'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [ts.SyntaxKind.LessThanToken]: ['<=', '>='],
  [ts.SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [ts.SyntaxKind.GreaterThanToken]: ['>=', '<='],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [ts.SyntaxKind.MinusToken]: ['+'],
  [ts.SyntaxKind.TrueKeyword]: ['false'],
  [ts.SyntaxKind.FalseKeyword]: ['true'],
  [ts.SyntaxKind.QuestionDotToken]: ['.'],
};

/** Every mutant of one file: operators, negations, literals, conditions and statements, one change each. */
function mutantsOf(file: string, text: string): Mutant[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const short = file.slice(file.lastIndexOf('/') + 1);
  const mutants: Mutant[] = [];
  const add = (node: ts.Node, replacement: string): void => {
    const source = text.slice(0, node.getStart()) + replacement + text.slice(node.end);
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    const around = node.kind === ts.SyntaxKind.QuestionDotToken ? node.parent.getText() : node.getText();
    const changed = node.kind === ts.SyntaxKind.QuestionDotToken ? around.replace('?.', '.') : replacement;
    mutants.push({ file, name: `${short}: ${around} → ${changed}`, line: line + 1, source });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    for (const replacement of REPLACEMENTS[node.kind] ?? []) add(node, replacement);
    if (ts.isPrefixUnaryExpression(node)) add(node, node.operand.getText());
    if (ts.isStringLiteral(node)) add(node, node.text === '' ? `'mutant'` : `''`);
    if (ts.isNumericLiteral(node)) add(node, `${Number(node.text) + 1}`);
    if (ts.isIfStatement(node)) {
      add(node.expression, 'false');
      add(node.expression, 'true');
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return mutants;
}

async function load(mutant: Mutant | undefined): Promise<Decide> {
  const swap: Plugin = {
    name: 'mutant',
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.ts$/ }, ({ path }) =>
        path === mutant?.file ? { contents: mutant.source, loader: 'ts' } : undefined,
      ),
  };
  const bundle = await build({
    entryPoints: SOURCES.slice(0, 1),
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [swap],
    logLevel: 'silent',
  });
  const code = Buffer.from(bundle.outputFiles[0]?.contents ?? []).toString('base64');
  return ((await import(`data:text/javascript;base64,${code}`)) as { decide: Decide }).decide;
}

/** Whether the tests notice: the table first, then a slice of the space against the oracle. A mutant that throws is noticed. */
function notices(decide: Decide): boolean {
  try {
    const inTable = TABLE.some(
      ({ event, canRedirect = true, rules = RULES, expected }) =>
        !isDeepStrictEqual(decide(event, canRedirect, NOW, rules ?? undefined), expected),
    );
    if (inTable) return true;
    const { unsafe, refused } = compare(decide, 17, true);
    return unsafe + refused > 0;
  } catch {
    return true;
  }
}

if (notices(await load(undefined))) throw new Error('the unbroken rule does not pass its own tests');
const mutants = (await Promise.all(SOURCES.map(async file => mutantsOf(file, await readFile(file, 'utf8'))))).flat();
const survivors: Mutant[] = [];
let killed = 0;
let equivalent = 0;
for (const mutant of mutants) {
  if (EQUIVALENT.has(mutant.name)) equivalent += 1;
  else if (notices(await load(mutant))) killed += 1;
  else survivors.push(mutant);
}
for (const { name, line } of survivors) console.log(`survived: ${name} (line ${line})`);
console.log(
  `campaign:mutate-ticket-rule: ${survivors.length} survived of ${mutants.length} (${killed} killed, ${equivalent} equivalent; goal 0)`,
);
process.exitCode = survivors.length === 0 && killed > 0 ? 0 : 1;
