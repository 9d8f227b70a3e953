/**
 * Every way in which the proxy can refuse, as the stable `code` of an RFC 9457 problem document.
 *
 * The list is part of the public contract: the widget has words for each, and the OpenAPI document names each.
 */
export const PROBLEM_CODES = [
  'invalid-request',
  'unsupported-media-type',
  'payload-too-large',
  'invalid-token',
  'insufficient-scope',
  'wrong-password',
  'same-password',
  'password-policy',
  'password-reused',
  'password-too-common',
  'password-contains-user-info',
  'password-too-long',
  'not-a-database-user',
  'step-up-required',
  'account-blocked',
  'leaked-password',
  'too-many-attempts',
  'busy',
  'tenant-unavailable',
  'outcome-unknown',
  'internal',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Media type of every error answer (RFC 9457 §3). */
export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** Body of every error answer of the proxy (RFC 9457 §3.1; `code`, `rules` and `retry_after` are extension members). */
export interface ProblemDocument {
  /** Identifies the kind of problem; `urn:account-password-manager:problem:<code>`. */
  readonly type: string;
  /** Short English summary for developers; the widget shows its own words. */
  readonly title: string;
  /** HTTP status code, repeated. */
  readonly status: number;
  readonly code: ProblemCode;
  /** Why exactly, in English for developers, where one code has several causes. */
  readonly detail?: string;
  /** With `password-policy`: the rules the new password breaks. */
  readonly rules?: readonly PolicyRule[];
  /** Seconds after which a retry makes sense; equals the `Retry-After` header. */
  readonly retry_after?: number;
}

/** A rule of the connection's password policy, as the widget shows it. */
export interface PolicyRule {
  readonly code: PolicyRuleCode;
  /** The rule's number, where it has one: characters for `min-length`, bytes for `max-length`, passwords for `history`. */
  readonly limit?: number;
}

export const POLICY_RULE_CODES = [
  'min-length',
  'max-length',
  'lowercase',
  'uppercase',
  'number',
  'special',
  'three-of-four',
  'identical-characters',
  'sequential-characters',
  'profile-data',
  'dictionary',
  'history',
] as const;

export type PolicyRuleCode = (typeof POLICY_RULE_CODES)[number];
