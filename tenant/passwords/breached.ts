/** Auth0's test values for breached-password detection; they count as leaked in every tenant, and nothing else does here. */
export function isBreachedPassword(password: string): boolean {
  return /^AUTH0-TEST-/i.test(password) || ['Paaf213XXYYZZ', 'Paat739!!WWXXYYZZ'].includes(password);
}
