/** Which steps light up for which events. */
import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../../demo/diagram/model.ts';
import { diagrams } from '../../demo/diagram/options/index.ts';
import { isFinished, progressOf } from '../../demo/diagram/progress.ts';

const tenant = (method: string, path: string, status: number): RunEvent => ({
  at: 'tenant',
  name: 'http',
  from: 'browser',
  method,
  path,
  status,
});
const named = (name: string): RunEvent => ({ at: 'tenant', name });

const LOGIN = [tenant('GET', '/authorize', 303), tenant('GET', '/u/login', 200)];

const states = (flow: keyof typeof diagrams, events: readonly RunEvent[]): readonly string[] =>
  progressOf(diagrams[flow], events).map(({ state }) => state);

describe('progressOf', () => {
  it('waits for the first step of an empty run', () => {
    expect(states('reset-email', [])[0]).toBe('current');
    expect(new Set(states('reset-email', []).slice(1))).toEqual(new Set(['pending']));
  });

  it('takes a page that is shown as proof that it was asked for', () => {
    expect(states('universal-login', LOGIN).slice(0, 4)).toEqual(['done', 'done', 'done', 'current']);
  });

  it('does not take a silent login in a hidden frame for one the user sees', () => {
    expect(states('universal-login', [tenant('GET', '/authorize', 200)])[0]).toBe('current');
  });

  it('marks the login as done before for somebody who is signed in already', () => {
    expect(states('reauthenticate', [named('start:reauthenticate')]).slice(0, 5)).toEqual([
      'earlier',
      'earlier',
      'earlier',
      'done',
      'current',
    ]);
  });

  it('never lights a step before the ones that have to come first', () => {
    expect(states('reset-email', [named('start:reset-email'), named('password-changed')]).at(-4)).toBe('pending');
  });

  it('passes over the second factor where none is asked, and lights it where one is', () => {
    const mail = [
      ...LOGIN,
      tenant('GET', '/u/reset-password/request/Users', 200),
      named('ticket-created'),
      named('mail-sent'),
    ];
    const page = tenant('GET', '/u/reset-verify', 200);
    const steps = diagrams['universal-login'].steps;
    const factor = steps.findIndex(({ text }) => text === 'MFA Challenge');
    expect(states('universal-login', [...mail, page])[factor]).toBe('skipped');
    const asked = [tenant('GET', '/u/reset-verify', 303), tenant('GET', '/u/reset-password-mfa-otp-challenge', 200)];
    const withFactor = states('universal-login', [...mail, ...asked, named('second-factor-verified'), page]);
    expect(withFactor.slice(factor, factor + 3)).toEqual(['done', 'done', 'done']);
  });

  it('shows the tenant’s answer beside the request that the page sent', () => {
    const sent: RunEvent = { at: 'app', name: 'sent', path: '/authorize', request: 'GET /authorize' };
    const [, step] = progressOf(diagrams['universal-login'], [sent, ...LOGIN]);
    expect(step?.event).toMatchObject({ request: 'GET /authorize', status: 303 });
  });

  it('is finished only with the last step', () => {
    expect(isFinished(progressOf(diagrams.reauthenticate, LOGIN))).toBe(false);
  });
});

describe('the diagrams', () => {
  it.each([
    ['universal-login', 19],
    ['reset-email', 21],
    ['direct-change', 23],
    ['reauthenticate', 18],
  ] as const)('%s has the %i steps of the specification', (flow, count) => {
    expect(diagrams[flow].steps).toHaveLength(count);
  });
});
