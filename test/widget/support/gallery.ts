/** Every state the widget can be in, and every kind of view within it: for audits and for looking at. */
import { fromConnectionOptions } from '../../../policy/index.ts';
import type { AccountPasswordManager } from '../../../widget/index.ts';
import type { State } from '../../../widget/state/state.ts';
import { ann, options, problem } from './make.ts';

export interface Exhibit {
  readonly state: State;
  readonly properties?: Partial<AccountPasswordManager>;
  /** What is typed into the form, by field name. */
  readonly typed?: Readonly<Record<string, string>>;
}

const NOW = Date.parse('2026-11-05T10:00:00Z');
const account = { ...ann, lastPasswordReset: new Date('2026-03-05T10:00:00Z') };
const common = { account, options };
const choosing = { name: 'choosing', ...common } as const;
const form = { name: 'editing', flow: 'direct-change', ...common } as const;
const prompt = { name: 'editing', flow: 'reset-email', account: undefined, options: ['universal-login'] } as const;
const sent = { name: 'email-sent', ...common, again: false, retryAt: NOW + 42_000, retryIn: 42 } as const;
const changed = { name: 'changed', ...common, changedAt: new Date(NOW) } as const;
const failed = { name: 'failed', ...common, flow: 'reset-email' } as const;

const legacy = fromConnectionOptions({
  passwordPolicy: 'excellent',
  password_history: { enable: true, size: 5 },
  password_no_personal_info: { enable: true },
  password_dictionary: { enable: true },
});
const flexible = fromConnectionOptions({
  password_options: {
    complexity: {
      min_length: 15,
      character_types: ['lowercase', 'uppercase', 'number', 'special'],
      identical_characters: 'block',
      sequential_characters: 'block',
    },
  },
});

export const gallery: Readonly<Record<string, Exhibit>> = {
  loading: { state: { name: 'loading' } },
  'signed-out': { state: { name: 'signed-out', options: ['universal-login'] } },
  'signed-out-with-prompt': { state: { name: 'signed-out', options: ['universal-login', 'reset-email'] } },
  choosing: { state: choosing },
  'choosing-all': { state: { ...choosing, options: ['universal-login', ...options] } },
  'choosing-notice': { state: { ...choosing, notice: 'not-changed' } },
  'choosing-switched': { state: { ...choosing, notice: 'account-switched' } },
  working: { state: { name: 'working', flow: 'reset-email', behind: choosing } },
  leaving: {
    state: { name: 'leaving', flow: 'universal-login', behind: { name: 'signed-out', options: ['universal-login'] } },
  },
  prompt: { state: prompt },
  'prompt-error': { state: { ...prompt, problem: problem('email-invalid') } },
  'email-sent': { state: sent },
  'email-sent-again': { state: { ...sent, again: true, retryIn: 0 } },
  form: { state: form },
  'form-policy': { state: { ...form, policy: legacy } },
  'form-typing': {
    state: { ...form, policy: flexible },
    properties: { strengthAdvice: true },
    typed: { 'current-password': 'old password', 'new-password': 'correct horse' },
  },
  'form-strong': {
    state: { ...form, policy: fromConnectionOptions({ passwordPolicy: 'good' }) },
    properties: { strengthAdvice: true },
    typed: { 'current-password': 'old', 'new-password': 'Correct-horse-battery-7', 'repeat-password': 'Correct' },
  },
  'form-wrong-password': { state: { ...form, policy: legacy, problem: problem('wrong-password') } },
  'form-broken-rules': {
    state: {
      ...form,
      policy: legacy,
      problem: problem('password-policy', { rules: [{ code: 'dictionary' }, { code: 'history', limit: 5 }] }),
    },
  },
  'form-step-up': { state: { ...form, problem: problem('step-up-required') } },
  'form-leaked': { state: { ...form, problem: problem('leaked-password') } },
  'form-cooling-down': {
    state: { ...form, problem: problem('too-many-attempts'), retryAt: NOW + 90_000, retryIn: 90 },
  },
  'form-working': { state: { name: 'working', flow: 'direct-change', behind: form } },
  changed: { state: { ...changed, signOut: { step: 'planned', at: NOW + 20_000, in: 20, optional: false } } },
  'changed-optional': { state: { ...changed, signOut: { step: 'planned', at: NOW + 20_000, in: 20, optional: true } } },
  'changed-leaving': { state: { ...changed, signOut: { step: 'leaving' } } },
  'changed-not-signed-out': { state: { ...changed, signOut: { step: 'failed', problem: problem('offline') } } },
  'changed-done': { state: changed },
  failed: { state: { ...failed, problem: problem('tenant-unreachable') } },
  'failed-limit': { state: { ...failed, problem: problem('rate-limited'), retryAt: NOW + 60_000, retryIn: 60 } },
  'failed-other-way': { state: { ...failed, flow: 'reauthenticate', problem: problem('password-page-missing') } },
  'failed-session': { state: { ...failed, flow: 'direct-change', problem: problem('login-required') } },
  'unavailable-configuration': { state: { name: 'unavailable', problem: problem('not-configured') } },
  'unavailable-google': {
    state: { name: 'unavailable', account: { ...ann, hasPassword: false, provider: 'google-oauth2' } },
  },
  'unavailable-passwordless': {
    state: { name: 'unavailable', account: { ...ann, hasPassword: false, provider: 'sms' } },
  },
};
