export * from './change-password.ts';
export * from './password-policy.ts';
export * from './problems.ts';
export * from './scopes.ts';
