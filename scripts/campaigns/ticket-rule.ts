// campaign:ticket-rule: Option 4's rule against an independent oracle, over more than five million logins.
import { decide } from '../../actions/password-change-ticket/decide.ts';

/** Loaded by name: the space and the oracle belong to the tests, and no room may depend on those at build time. */
const space = (await import(new URL('../../test/actions/ticket-rule/space.ts', import.meta.url).href)) as {
  compare(rule: typeof decide): { checked: number; unsafe: number; refused: number; served: number };
};

const { checked, unsafe, refused, served } = space.compare(decide);
const total = checked.toLocaleString('en-US');
console.log(`${served} logins rightly ended in a ticket`);
console.log(`campaign:ticket-rule: ${unsafe} unsafe, ${refused} refused of ${total} (goal 0, 0)`);
process.exitCode = unsafe === 0 && refused === 0 && served > 0 && checked >= 5_000_000 ? 0 : 1;
