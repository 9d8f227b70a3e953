// A slice of `campaign:ticket-rule`: the rule against the oracle at every 17th login of the space.
import { expect, it } from 'vitest';
import { decide } from '../../../actions/password-change-ticket/decide.ts';
import { judge } from './oracle.ts';
import { goodEvent, NOW, POLICY } from './example.ts';
import { compare, SPACE_SIZE } from './space.ts';

it('covers more than five million logins', () => {
  expect(SPACE_SIZE).toBeGreaterThan(5_000_000);
});

it('agrees with the oracle', () => {
  const { unsafe, refused, served } = compare(decide, 17);
  expect({ unsafe, refused }).toEqual({ unsafe: 0, refused: 0 });
  expect(served).toBeGreaterThan(10);
});

it('finds a rule that is too lax, and one that is too strict', () => {
  const lax = compare(
    (event, canRedirect, now, rules) => decide(event, canRedirect, now, { ...rules, passwordMaxAgeMs: 1e12 }),
    17,
  );
  const strict = compare((event, _canRedirect, now, rules) => decide(event, false, now, rules), 17);
  expect(lax.unsafe).toBeGreaterThan(0);
  expect(strict.refused).toBeGreaterThan(0);
});

it('has an oracle that serves the good example and says what is wrong with a bad one', () => {
  expect(judge(goodEvent(), true, NOW, POLICY).kind).toBe('served');
  expect(judge(goodEvent({ client: {} }), false, NOW, POLICY)).toEqual({
    kind: 'refused',
    broken: ['3 a browser that can be sent away', '3 application on the list'],
  });
});
