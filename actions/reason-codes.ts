// Every word an Action of this project may say about why: to the application (denials) and to the tenant's log.

/**
 * Reasons with which a login is denied. The application receives the code as `error_description` beside
 * `error=access_denied`, so the list is part of the public contract; docs/actions.md says each in words.
 */
export const DENIAL_CODES = [
  'interaction_not_possible',
  'client_not_allowed',
  'not_a_database_login',
  'reauthentication_not_requested',
  'password_proof_missing_or_old',
  'session_proof_old',
  'mfa_required',
  'identity_ambiguous',
  'password_change_unavailable',
  'password_change_not_resumable',
] as const;

export type DenialCode = (typeof DENIAL_CODES)[number];

/** What an operator finds in the Action's log, in addition to the denial codes. Nobody else ever sees these. */
export const LOG_CODES = [
  'settings_invalid',
  'management_token_failed',
  'management_token_rejected',
  'ticket_request_failed',
  'ticket_url_rejected',
  'notice_not_configured',
  'notice_without_address',
  'notice_failed',
  'notice_sent',
  'revocation_not_configured',
  'sessions_revoked',
  'sessions_not_revocable',
  'sessions_revocation_failed',
  'refresh_tokens_revoked',
  'refresh_tokens_not_revocable',
  'refresh_tokens_revocation_failed',
] as const;

export type LogCode = (typeof LOG_CODES)[number];

export type ReasonCode = DenialCode | LogCode;
