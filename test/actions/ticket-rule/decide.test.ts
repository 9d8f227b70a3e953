// The table of the rule, and that no event whatever makes the rule throw.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../actions/password-change-ticket/decide.ts';
import { DENIAL_CODES } from '../../../actions/reason-codes.ts';
import { goodEvent, NOW, RULES } from './example.ts';
import { TABLE } from './table.ts';

describe('password-change-ticket: decide', () => {
  it.each(TABLE)('$says → $expected.do $expected.code', ({ event, canRedirect = true, rules = RULES, expected }) => {
    expect(decide(event, canRedirect, NOW, rules ?? undefined)).toEqual(expected);
  });

  it('can end in every denial code but that of /continue', () => {
    const reached = new Set(
      TABLE.map(row => row.expected).flatMap(decision => ('code' in decision ? decision.code : [])),
    );
    expect([...reached].sort()).toEqual(DENIAL_CODES.filter(code => code !== 'password_change_not_resumable').sort());
  });

  it('answers, and never with a ticket, when any one field of a good login is replaced by nonsense', () => {
    const fields = ['transaction', 'client', 'connection', 'user', 'authentication'] as const;
    const nonsense = fc.oneof(fc.anything(), fc.constantFrom(null, undefined, NaN, [], {}, 'update:password'));
    fc.assert(
      fc.property(fc.constantFrom(...fields), nonsense, (field, value) => {
        const event = { ...goodEvent(), [field]: value };
        expect(decide(event, true, NOW, RULES).do).not.toBe('ticket');
      }),
      { numRuns: 5000 },
    );
  });
});
