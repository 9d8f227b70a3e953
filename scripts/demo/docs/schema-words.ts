/** JSON Schema in words: as much of it as the proxy's OpenAPI document uses. */
import { openApiDocument } from '../../../proxy/openapi.ts';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

const schemas = openApiDocument.components.schemas as Readonly<Record<string, Schema>>;

/** @throws {Error} for a reference that leads nowhere */
export function resolve(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const found = schemas[schema.$ref.replace('#/components/schemas/', '')];
  if (!found) throw new Error(`The OpenAPI document has no ${schema.$ref}.`);
  return found;
}

/** The properties of an object as a Markdown list, those of objects inside it below them. */
export function fieldsOf({ properties = {}, required = [] }: Schema, depth: number): readonly string[] {
  return Object.entries(properties).flatMap(([name, property]) => {
    const schema = resolve(property);
    const words = [required.includes(name) ? '' : 'optional.', typeOf(schema), schema.description ?? ''];
    const inner = schema.properties ? schema : (schema.items ?? {});
    return [`${'  '.repeat(depth)}- \`${name}\`: ${words.filter(Boolean).join(' ')}`, ...fieldsOf(inner, depth + 1)];
  });
}

/** “One of `a`, `b`.”, “A string, as `…`.” */
export function typeOf(schema: Schema): string {
  if (schema.enum) return `One of ${schema.enum.map(value => `\`${value}\``).join(', ')}.`;
  if (schema.type === 'array')
    return `A list. ${schema.items?.properties ? 'Each has:' : `Each: ${typeOf(schema.items ?? {})}`}`;
  return `${nounOf(schema)}${limitsOf(schema)}.`;
}

function nounOf({ type, format }: Schema): string {
  if (format === 'date-time') return 'A date and time (RFC 3339)';
  if (format === 'password') return 'A password';
  const nouns: Readonly<Record<string, string>> = {
    string: 'Text',
    integer: 'A whole number',
    boolean: 'True or false',
  };
  return nouns[type ?? ''] ?? 'An object';
}

function limitsOf({ pattern, minLength, minimum, maximum }: Schema): string {
  const limits = [
    pattern === undefined ? '' : `as \`${pattern}\``,
    minLength === undefined ? '' : `at least ${minLength} character${minLength === 1 ? '' : 's'}`,
    minimum === undefined ? '' : `at least ${minimum}`,
    maximum === undefined ? '' : `at most ${maximum}`,
  ].filter(Boolean);
  return limits.length > 0 ? `, ${limits.join(', ')}` : '';
}
