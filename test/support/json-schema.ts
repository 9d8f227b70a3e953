/** As much of JSON Schema as the proxy's OpenAPI document uses: says what in `value` the schema does not allow. */

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: false;
}

/** The violations, each with the path of the value; none if the value is valid. `root` resolves `$ref`s. */
export function violations(given: object, value: unknown, root: object, path = '$'): string[] {
  const schema = given as Schema;
  const found: string[] = [];
  const demand = (isMet: boolean, what: string) => {
    if (!isMet) found.push(`${path}: ${what}`);
  };
  if (schema.$ref) found.push(...violations(resolve(schema.$ref, root), value, root, path));
  for (const part of schema.allOf ?? []) found.push(...violations(part, value, root, path));
  if (schema.type) demand(typeOf(value).includes(schema.type), `is not of type ${schema.type}`);
  if (schema.enum) demand(schema.enum.includes(value), 'is not one of the listed values');
  if (typeof value === 'string') {
    demand(new RegExp(schema.pattern ?? '').test(value), 'does not match the pattern');
    if (schema.format === 'date-time') demand(new Date(value).toISOString() === value, 'is no date-time');
  }
  if (typeof value === 'number') {
    demand(value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity), 'is out of range');
  }
  if (Array.isArray(value) && schema.items) {
    const { items } = schema;
    found.push(...value.flatMap((item, i) => violations(items, item, root, `${path}[${i}]`)));
  }
  if (isObject(value)) {
    const properties = schema.properties ?? {};
    for (const name of schema.required ?? []) demand(Object.hasOwn(value, name), `lacks ${name}`);
    for (const [name, member] of Object.entries(value)) {
      const known = properties[name];
      if (known) found.push(...violations(known, member, root, `${path}.${name}`));
      else demand(schema.additionalProperties !== false, `has ${name}, which is not in the document`);
    }
  }
  return found;
}

function resolve(reference: string, root: object): object {
  return reference
    .split('/')
    .slice(1)
    .reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], root) as object;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return ['array'];
  return Number.isInteger(value) ? ['integer', 'number'] : [typeof value];
}
