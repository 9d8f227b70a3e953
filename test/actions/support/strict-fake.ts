// A fake whose members are exactly those it was given: any other one throws its own name, so that no test passes by luck.

/** Nested plain objects are strict as well; functions and instances are kept as they are. */
export function strictFake(members: object, path = 'api'): unknown {
  return new Proxy(members, {
    get(target, property): unknown {
      const name = `${path}.${String(property)}`;
      if (!Reflect.has(target, property)) throw new Error(`unexpected use of ${name}`);
      const value: unknown = Reflect.get(target, property);
      return isPlainObject(value) ? strictFake(value, name) : value;
    },
  });
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
