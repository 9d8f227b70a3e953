/** The tenant's own seed with changes, for tests of what another configuration does. */
import type { SeedInput } from '../../../tenant/seed.ts';
import seed from '../../../tenant/seed.json' with { type: 'json' };

/** A copy of the seed, changed by `change`. */
export function seedWith(change: (copy: SeedInput) => void): SeedInput {
  const copy = structuredClone(seed) as SeedInput;
  change(copy);
  return copy;
}
