// The kinds of second factor that a user can be asked for.

/** Each type once, from `event.user.enrolledFactors`; entries that are malformed count for nothing. */
export function factorTypes(enrolledFactors: unknown): readonly { readonly type: string }[] {
  const factors: readonly unknown[] = Array.isArray(enrolledFactors) ? enrolledFactors : [];
  const types = factors.map(factor => (factor as { type?: unknown } | null)?.type);
  const known = types.filter((type): type is string => typeof type === 'string' && type !== '');
  return [...new Set(known)].map(type => ({ type }));
}
