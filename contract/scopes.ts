/**
 * Permission a user's access token must carry at the proxy (Option 3).
 *
 * Deliberately not `update:password`: that word is the trigger of Option 4's post-login Action, which also runs for
 * silent token requests. One word for both would make every renewal of Option 3's token ask for Option 4.
 */
export const CHANGE_PASSWORD_SCOPE = 'change:password';
