import { expect } from '@esm-bundle/chai';
import { fromConnectionOptions } from '../../../policy/index.ts';
import { INITIAL } from '../../../widget/state/first.ts';
import { shown } from '../../../widget/state/shown.ts';
import type { Event, Startable, State, StateName } from '../../../widget/state/state.ts';
import { transition } from '../../../widget/state/transition.ts';
import { ann, options, problem } from '../support/make.ts';

const NOW = 1_000_000;
const common = { account: ann, options };

/** At least one state of every name, and one of each kind that an event treats differently. */
const STATES: Record<string, State> = {
  loading: INITIAL,
  'signed-out': { name: 'signed-out', options: ['universal-login'] },
  choosing: { name: 'choosing', ...common, notice: 'not-changed' },
  'editing address': { name: 'editing', flow: 'reset-email', account: undefined, options },
  'editing passwords': { name: 'editing', flow: 'direct-change', ...common, problem: problem('wrong-password') },
  'editing, cooling down': { name: 'editing', flow: 'direct-change', ...common, retryAt: NOW + 9000, retryIn: 9 },
  'working from choosing': { name: 'working', flow: 'reset-email', behind: { name: 'choosing', ...common } },
  'working from signed-out': {
    name: 'working',
    flow: 'universal-login',
    behind: { name: 'signed-out', options: ['universal-login'] },
  },
  'working from passwords': {
    name: 'working',
    flow: 'direct-change',
    behind: { name: 'editing', flow: 'direct-change', ...common },
  },
  'working from address': {
    name: 'working',
    flow: 'reset-email',
    behind: { name: 'editing', flow: 'reset-email', account: undefined, options },
  },
  'working from email-sent': {
    name: 'working',
    flow: 'reset-email',
    behind: { name: 'email-sent', ...common, again: false, retryAt: NOW, retryIn: 0 },
  },
  leaving: { name: 'leaving', flow: 'reauthenticate', behind: { name: 'choosing', ...common } },
  'email-sent, cooling down': { name: 'email-sent', ...common, again: false, retryAt: NOW + 9000, retryIn: 9 },
  'email-sent, ready': { name: 'email-sent', ...common, again: true, retryAt: NOW, retryIn: 0 },
  'changed, planned': {
    name: 'changed',
    ...common,
    changedAt: new Date(NOW),
    signOut: { step: 'planned', at: NOW + 9000, in: 9, optional: false },
  },
  'changed, leaving': { name: 'changed', ...common, changedAt: new Date(NOW), signOut: { step: 'leaving' } },
  'changed, not signed out': {
    name: 'changed',
    ...common,
    changedAt: new Date(NOW),
    signOut: { step: 'failed', problem: problem('offline') },
  },
  'changed, staying': { name: 'changed', ...common, changedAt: new Date(NOW) },
  failed: { name: 'failed', flow: 'reset-email', ...common, problem: problem('offline') },
  'failed, cooling down': {
    name: 'failed',
    flow: 'reset-email',
    ...common,
    problem: problem('rate-limited'),
    retryAt: NOW + 9000,
    retryIn: 9,
  },
  'failed signed out': {
    name: 'failed',
    account: undefined,
    options: ['universal-login'],
    problem: problem('offline'),
  },
  unavailable: { name: 'unavailable', problem: problem('not-configured') },
};

const policy = fromConnectionOptions({ passwordPolicy: 'good' });
const EVENTS: Record<string, Event> = {
  'edit address': { type: 'edit', flow: 'reset-email' },
  'edit passwords': { type: 'edit', flow: 'direct-change' },
  policy: { type: 'policy', policy },
  'start mail': { type: 'start', flow: 'reset-email' },
  'start change': { type: 'start', flow: 'direct-change' },
  'start login': { type: 'start', flow: 'universal-login' },
  'done: left': { type: 'done', outcome: { kind: 'left-page' }, now: NOW },
  'done: mail': { type: 'done', outcome: { kind: 'email-sent', retryAt: NOW + 60_000 }, now: NOW },
  'done: changed': {
    type: 'done',
    outcome: { kind: 'changed', changedAt: new Date(NOW) },
    now: NOW,
    signOut: { at: NOW + 20_000, optional: true },
  },
  'fail: password': { type: 'fail', problem: problem('wrong-password'), now: NOW },
  'fail: session': { type: 'fail', problem: problem('login-required'), now: NOW },
  'fail: address': { type: 'fail', problem: problem('email-invalid'), now: NOW },
  'fail: limit': { type: 'fail', problem: problem('too-many-attempts', { retryAfter: 30 }), now: NOW },
  cancel: { type: 'cancel' },
  'tick, same second': { type: 'tick', now: NOW },
  'tick, later': { type: 'tick', now: NOW + 4000 },
  'tick, long after': { type: 'tick', now: NOW + 99_000 },
  'sign-out': { type: 'sign-out' },
  stay: { type: 'stay' },
};

/** What each pair leads to; a pair that is not listed means nothing. */
const MEANINGS: Record<string, Record<string, StateName>> = {
  'signed-out': {
    'edit address': 'editing',
    'edit passwords': 'editing',
    'start mail': 'working',
    'start change': 'working',
    'start login': 'working',
  },
  choosing: {
    'edit address': 'editing',
    'edit passwords': 'editing',
    'start mail': 'working',
    'start change': 'working',
    'start login': 'working',
  },
  'editing address': {
    'edit passwords': 'editing',
    'start mail': 'working',
    'start change': 'working',
    'start login': 'working',
    'fail: password': 'failed',
    'fail: session': 'failed',
    'fail: address': 'editing',
    'fail: limit': 'failed',
    cancel: 'signed-out',
  },
  'editing passwords': {
    'edit address': 'editing',
    policy: 'editing',
    'start mail': 'working',
    'start change': 'working',
    'start login': 'working',
    'fail: password': 'editing',
    'fail: session': 'failed',
    'fail: address': 'editing',
    'fail: limit': 'editing',
    cancel: 'choosing',
  },
  'editing, cooling down': {
    'edit address': 'editing',
    policy: 'editing',
    'start mail': 'working',
    'start login': 'working',
    'fail: password': 'editing',
    'fail: session': 'failed',
    'fail: address': 'editing',
    'fail: limit': 'editing',
    cancel: 'choosing',
    'tick, later': 'editing',
    'tick, long after': 'editing',
  },
  'working from choosing': {
    'done: left': 'leaving',
    'done: mail': 'email-sent',
    'done: changed': 'changed',
    'fail: password': 'failed',
    'fail: session': 'failed',
    'fail: address': 'failed',
    'fail: limit': 'failed',
  },
  'working from signed-out': {
    'done: left': 'leaving',
    'done: mail': 'email-sent',
    'done: changed': 'changed',
    'fail: password': 'failed',
    'fail: session': 'failed',
    'fail: address': 'failed',
    'fail: limit': 'failed',
  },
  'working from passwords': {
    'done: left': 'leaving',
    'done: mail': 'email-sent',
    'done: changed': 'changed',
    'fail: password': 'editing',
    'fail: session': 'failed',
    'fail: address': 'editing',
    'fail: limit': 'editing',
  },
  'working from address': {
    'done: left': 'leaving',
    'done: mail': 'email-sent',
    'done: changed': 'changed',
    'fail: password': 'failed',
    'fail: session': 'failed',
    'fail: address': 'editing',
    'fail: limit': 'failed',
  },
  'working from email-sent': {
    'done: left': 'leaving',
    'done: mail': 'email-sent',
    'done: changed': 'changed',
    'fail: password': 'failed',
    'fail: session': 'failed',
    'fail: address': 'failed',
    'fail: limit': 'failed',
  },
  leaving: {
    'fail: password': 'failed',
    'fail: session': 'failed',
    'fail: address': 'failed',
    'fail: limit': 'failed',
  },
  'email-sent, cooling down': {
    'edit address': 'editing',
    'edit passwords': 'editing',
    'start change': 'working',
    'start login': 'working',
    cancel: 'choosing',
    'tick, later': 'email-sent',
    'tick, long after': 'email-sent',
  },
  'email-sent, ready': {
    'edit address': 'editing',
    'edit passwords': 'editing',
    'start mail': 'working',
    'start change': 'working',
    'start login': 'working',
    cancel: 'choosing',
  },
  'changed, planned': {
    'tick, later': 'changed',
    'tick, long after': 'changed',
    'sign-out': 'changed',
    stay: 'changed',
  },
  'changed, leaving': {
    'fail: password': 'changed',
    'fail: session': 'changed',
    'fail: address': 'changed',
    'fail: limit': 'changed',
    stay: 'changed',
  },
  'changed, not signed out': { 'sign-out': 'changed', stay: 'changed' },
  'changed, staying': { cancel: 'choosing' },
  failed: {
    'edit address': 'editing',
    'edit passwords': 'editing',
    'start mail': 'working',
    'start change': 'working',
    'start login': 'working',
    cancel: 'choosing',
  },
  'failed, cooling down': {
    'edit address': 'editing',
    'edit passwords': 'editing',
    'start change': 'working',
    'start login': 'working',
    cancel: 'choosing',
    'tick, later': 'failed',
    'tick, long after': 'failed',
  },
  'failed signed out': {
    'edit address': 'editing',
    'edit passwords': 'editing',
    'start mail': 'working',
    'start change': 'working',
    'start login': 'working',
    cancel: 'signed-out',
  },
};

describe('transition', () => {
  for (const [stateName, state] of Object.entries(STATES))
    for (const [eventName, event] of Object.entries(EVENTS)) {
      const meaning = MEANINGS[stateName]?.[eventName];
      if (meaning === undefined)
        it(`${stateName}: ${eventName} means nothing`, () => expect(transition(state, event)).to.equal(state));
      else
        it(`${stateName}: ${eventName} leads to ${meaning}`, () => {
          const next = transition(state, event);
          expect(next.name).to.equal(meaning);
          expect(next).to.not.equal(state);
        });
    }

  it('covers every state', () => {
    const names = new Set(Object.values(STATES).map(({ name }) => name));
    expect(names.size).to.equal(10);
  });

  it('keeps the view a flow was started from', () => {
    const next = transition(STATES['choosing']!, { type: 'start', flow: 'reset-email' });
    expect(shown(next)).to.equal(STATES['choosing']);
  });

  it('brings a refused password back to the form, with the reason and what is known of the policy', () => {
    const editing = transition(STATES['editing passwords']!, { type: 'policy', policy });
    const working = transition(editing, { type: 'start', flow: 'direct-change' });
    const reason = problem('password-reused');
    expect(transition(working, { type: 'fail', problem: reason, now: NOW })).to.deep.include({
      name: 'editing',
      policy,
      problem: reason,
    });
  });

  it('counts a cool-down from the retry-after of a problem, and drops the one before', () => {
    const limited = transition(STATES['working from passwords']!, EVENTS['fail: limit']!);
    expect(limited).to.include({ retryAt: NOW + 30_000, retryIn: 30 });
    const wrong = transition(limited, EVENTS['fail: password']!);
    expect(wrong).to.include({ retryAt: undefined, retryIn: undefined });
  });

  it('counts in whole seconds, down to zero and no further', () => {
    const state = STATES['email-sent, cooling down']!;
    expect(transition(state, { type: 'tick', now: NOW + 1 })).to.equal(state);
    expect(transition(state, { type: 'tick', now: NOW + 8001 })).to.include({ retryIn: 1 });
    expect(transition(state, EVENTS['tick, long after']!)).to.include({ retryIn: 0 });
  });

  it('says "again" only when the mail was asked for from the view that promised one', () => {
    expect(transition(STATES['working from email-sent']!, EVENTS['done: mail']!)).to.include({ again: true });
    expect(transition(STATES['working from choosing']!, EVENTS['done: mail']!)).to.include({ again: false });
  });

  it('plans the sign-out after a change', () => {
    const changed = transition(STATES['working from passwords']!, EVENTS['done: changed']!);
    expect(changed).to.have.deep.property('signOut', { step: 'planned', at: NOW + 20_000, in: 20, optional: true });
  });

  it('never lets a failed sign-out hide that the password was changed', () => {
    const leaving = transition(STATES['changed, planned']!, { type: 'sign-out' });
    const failed = transition(leaving, EVENTS['fail: session']!);
    expect(failed).to.include({ name: 'changed' }).and.have.nested.property('signOut.step', 'failed');
    expect(transition(failed, { type: 'sign-out' })).to.have.nested.property('signOut.step', 'leaving');
  });

  it('knows the new date when the user goes on after a change', () => {
    const choosing = transition(STATES['changed, staying']!, { type: 'cancel' });
    expect(choosing).to.have.nested.property('account.lastPasswordReset').eql(new Date(NOW));
  });

  it('goes back to where the user came from', () => {
    const anonymous: Startable = { name: 'failed', account: undefined, options, problem: problem('offline') };
    expect(transition(anonymous, { type: 'cancel' })).to.eql({ name: 'signed-out', options });
    expect(transition({ ...anonymous, account: ann }, { type: 'cancel' })).to.eql({ name: 'choosing', ...common });
  });
});
