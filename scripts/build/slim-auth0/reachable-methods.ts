/** Which methods of a class can be reached from some of them: what is left of it when only those are called. */

/** The few kinds of syntax tree nodes that matter here (ESTree). */
interface Node {
  readonly type?: string;
  readonly start: number;
  readonly end: number;
  readonly kind?: string;
  readonly computed?: boolean;
  readonly key?: { readonly name?: string };
  readonly property?: { readonly name?: string };
  readonly id?: { readonly name?: string } | null;
  readonly body?: { readonly body?: readonly Node[] };
  readonly value?: { readonly body?: Node };
}

/** What is to be left of a class. */
export interface ReachableMethods {
  readonly className: string;
  /** Methods that are called from outside; the constructor, accessors and fields always count. */
  readonly called: readonly string[];
  /** Methods that are called only under options that are never set, and what is left of their bodies. */
  readonly bodies: Readonly<Record<string, string>>;
}

/**
 * The module's code without the methods of a class that nothing which is called leads to.
 *
 * A name counts as reached wherever it is read from anything (`x.name`), so a method is kept rather than lost.
 *
 * @param program the module's syntax tree
 * @throws when the class or a named method is not there
 */
export function keepReachable(code: string, program: unknown, { className, called, bodies }: ReachableMethods): string {
  const found = nodes(program).find(node => node.type === 'ClassDeclaration' && node.id?.name === className);
  if (!found) throw new Error(`There is no class ${className}.`);
  const members = found.body?.body ?? [];
  const methods = new Map(
    members
      .filter(member => member.kind === 'method' && !member.computed)
      .map(member => [member.key?.name ?? '', member]),
  );
  const lost = [...called, ...Object.keys(bodies)].filter(name => !methods.has(name));
  if (lost.length) throw new Error(`${className} has no method ${lost.join(', ')}.`);

  const reached = new Set<string>();
  const visit = (name: string): void => {
    const method = methods.get(name);
    if (!method || reached.has(name)) return;
    reached.add(name);
    if (!(name in bodies)) namesRead(method).forEach(visit);
  };
  called.forEach(visit);
  for (const member of members) if (member.kind !== 'method') namesRead(member).forEach(visit);

  for (const [name, method] of [...methods].toReversed()) {
    const { start, end } = reached.has(name) ? (method.value?.body ?? method) : method;
    if (!reached.has(name)) code = code.slice(0, start) + code.slice(end);
    else if (name in bodies) code = `${code.slice(0, start)}{${bodies[name] ?? ''}}${code.slice(end)}`;
  }
  return code;
}

function namesRead(node: Node): string[] {
  return nodes(node).flatMap(({ type, property }) => (type === 'MemberExpression' ? (property?.name ?? []) : []));
}

/** A node and everything in it. */
function nodes(root: unknown): Node[] {
  if (typeof root !== 'object' || root === null) return [];
  const inside = Object.values(root).flatMap(nodes);
  return 'type' in root ? [root as Node, ...inside] : inside;
}
