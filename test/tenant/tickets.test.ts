import { describe, expect, it } from 'vitest';
import { createClock } from '../../tenant/clock.ts';
import type { Identity } from '../../tenant/store/model.ts';
import { TicketStore } from '../../tenant/store/tickets.ts';

const ADA: Identity = { provider: 'auth0', user_id: 'ada', connection: 'users', isSocial: false };
const BOB: Identity = { ...ADA, user_id: 'bob' };

function start() {
  const clock = createClock(() => 0);
  const tickets = new TicketStore(clock);
  const create = (identity = ADA, lifetime?: number) => tickets.create({ userId: 'u', identity, lifetime });
  const status = (secret: string) => tickets.look(secret).status;
  const live = (secret: string) => {
    const lookup = tickets.look(secret);
    if (lookup.status !== 'valid') throw new Error(lookup.status);
    return lookup.ticket;
  };
  return { clock, tickets, create, status, live };
}

describe('password change tickets', () => {
  it('are void once a newer one was made for the same identity, and only then', () => {
    const { create, status } = start();
    const [first, others, second] = [create(), create(BOB), create()];
    expect([first, others, second].map(status)).toEqual(['superseded', 'valid', 'valid']);
  });

  it('can be claimed once', () => {
    const { tickets, create, status, live } = start();
    const secret = create();
    const ticket = live(secret);
    expect([tickets.claim(ticket), tickets.claim(ticket)]).toEqual([true, false]);
    expect(status(secret)).toBe('used');
  });

  it('are given back after a refused password, unless a newer one was made meanwhile', () => {
    const { tickets, create, status, live } = start();
    const first = create();
    const ticket = live(first);
    tickets.claim(ticket);
    tickets.release(ticket);
    expect(status(first)).toBe('valid');
    tickets.claim(ticket);
    const second = create();
    tickets.release(ticket);
    expect([first, second].map(status)).toEqual(['superseded', 'valid']);
  });

  it.each([
    [undefined, 432_000],
    [0, 432_000],
    [300, 300],
  ])('with a lifetime of %s last %s seconds', (lifetime, expected) => {
    const { clock, create, status } = start();
    const secret = create(ADA, lifetime);
    clock.advance(expected - 1);
    expect(status(secret)).toBe('valid');
    clock.advance(1);
    expect(status(secret)).toBe('expired');
  });

  it('are kept as digests only', () => {
    const { tickets, create } = start();
    const secret = create();
    expect(JSON.stringify(tickets)).not.toContain(secret);
    expect(tickets.look('made-up')).toEqual({ status: 'unknown' });
  });
});
