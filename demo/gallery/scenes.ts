/** The states of the element, each as an address of its own: who is signed in, what is answered, what the user did. */
import type { AccountPasswordManager, FlowName } from '../../widget/index.ts';
import { createWidget } from '../site/widget.ts';
import { fillForm } from './hands.ts';
import { cameBack, json, never, pretendLogin, pretendTenant, status, unreachable, type Answers } from './pretend.ts';

export interface Scene {
  readonly name: string;
  readonly title: string;
  readonly claims?: Record<string, unknown>;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly answers?: Answers | undefined;
  /** How the tenant answers the redirect: the page comes back to itself with this, so it has to be alone on its page. */
  readonly refused?: { readonly error: string; readonly description: string };
  /** The flow that the user picked. */
  readonly start?: FlowName;
  /** What the user typed into the form and sent: the address, or the current and the new password. */
  readonly types?: readonly [email: string] | readonly [current: string, next: string];
}

export const ADA = { sub: 'auth0|ada', email: 'ada@acme.example', name: 'Ada Lovelace' };
const LAST_CHANGED = 'https://account-password-manager.dev/last_password_reset';
const FORM = { flow: 'direct-change' };

const policy = json({
  complexity: { min_length: 10, character_types: ['lowercase', 'uppercase', 'number'], character_type_rule: 'all' },
  profile_data: { active: true },
  history: { active: true, size: 5 },
  dictionary: { active: true },
});

const typed = ['Correct-Horse-1', 'Battery-Staple-77'] as const;

/** Option 3's form, filled in, sent, and refused. */
export const refusedByProxy = (
  code: string,
  statusCode: number,
  types: readonly [current: string, next: string] = typed,
  more: object = {},
): Omit<Scene, 'name' | 'title'> => ({
  attributes: FORM,
  answers: {
    'password-policy': policy,
    'change-password': json(
      { type: `urn:account-password-manager:problem:${code}`, title: code, status: statusCode, code, ...more },
      statusCode,
    ),
  },
  start: 'direct-change',
  types,
});

export const SCENES: readonly Scene[] = [
  { name: 'signed-out', title: 'Nobody is signed in' },
  {
    name: 'signed-out-ask',
    title: 'Nobody is signed in, the page may ask for an address',
    attributes: { 'ask-email': '' },
  },
  { name: 'choosing', title: 'Signed in, options to choose from', claims: ADA },
  {
    name: 'choosing-all',
    title: 'All four options, last change known',
    claims: { ...ADA, [LAST_CHANGED]: '2026-03-14T09:26:53.000Z' },
    attributes: { flows: 'reauthenticate reset-email direct-change universal-login' },
  },
  { name: 'social', title: 'The password lives at Google', claims: { ...ADA, sub: 'google-oauth2|108' } },
  { name: 'email-prompt', title: 'Asking for an address', attributes: { 'ask-email': '' }, start: 'reset-email' },
  {
    name: 'working',
    title: 'A mail is being asked for',
    claims: ADA,
    answers: { change_password: never },
    start: 'reset-email',
  },
  {
    name: 'email-sent',
    title: 'The mail is on its way',
    claims: ADA,
    answers: { change_password: status(200) },
    start: 'reset-email',
  },
  {
    name: 'rate-limited',
    title: 'Too many mails',
    claims: ADA,
    answers: { change_password: status(429, { 'Retry-After': '90' }) },
    start: 'reset-email',
  },
  {
    name: 'tenant-down',
    title: 'The tenant cannot be reached',
    claims: ADA,
    answers: { change_password: unreachable, 'openid-configuration': unreachable },
    start: 'reset-email',
  },
  {
    name: 'origin-refused',
    title: 'The tenant does not know this page',
    claims: ADA,
    answers: { change_password: unreachable, 'openid-configuration': json({}) },
    start: 'reset-email',
  },
  {
    name: 'tenant-unavailable',
    title: 'The tenant has trouble',
    claims: ADA,
    answers: { change_password: status(503) },
    start: 'reset-email',
  },
  { name: 'leaving', title: 'On the way to the sign-in page', claims: ADA, start: 'reauthenticate' },
  {
    name: 'form',
    title: 'Option 3’s form',
    claims: ADA,
    attributes: FORM,
    answers: { 'password-policy': policy },
    start: 'direct-change',
  },
  {
    name: 'wrong-password',
    title: 'The current password is wrong',
    claims: ADA,
    ...refusedByProxy('wrong-password', 403),
  },
  {
    name: 'password-reused',
    title: 'A password used before',
    claims: ADA,
    ...refusedByProxy('password-reused', 422),
  },
  {
    name: 'too-many-attempts',
    title: 'Too many wrong guesses',
    claims: ADA,
    ...refusedByProxy('too-many-attempts', 429, typed, { retry_after: 300 }),
  },
  {
    name: 'step-up-required',
    title: 'A second factor is needed',
    claims: ADA,
    ...refusedByProxy('step-up-required', 403),
  },
  {
    name: 'changed',
    title: 'The password was changed',
    claims: ADA,
    attributes: { ...FORM, 'after-change': 'stay' },
    answers: {
      'password-policy': policy,
      'change-password': json({ changed_at: '2026-03-14T09:26:53.000Z', sessions: 'revoked' }),
    },
    start: 'direct-change',
    types: typed,
  },
  { name: 'not-configured', title: 'An attribute is missing', attributes: { domain: '' } },
];

/** The element in the state; a moment passes until it is there. */
export function play(scene: Scene): AccountPasswordManager {
  const host = pretendTenant(scene.name, scene.answers ?? {});
  const widget = createWidget({
    domain: host,
    'data-pretend': '',
    'client-id': `gallery-${scene.name}`,
    'proxy-url': `https://${host}`,
    'proxy-audience': 'https://api.gallery.invalid',
    ...scene.attributes,
  });
  const { start, types, refused } = scene;
  widget.client = pretendLogin(scene.claims, refused);
  if (start && !cameBack()) {
    const begin = (): void => {
      void widget.start(start).then(() => types && fillForm(widget, types));
    };
    widget.addEventListener('apm-ready', begin, { once: true });
  }
  return widget;
}
