/** The rule "no personal data in passwords" (Auth0: "Password options in database connections"). */
import type { User } from '../store/model.ts';

/** Shorter fragments would forbid half of all passwords. */
const SHORTEST_FRAGMENT = 3;

/** Whether the password holds the user's name, user name, nickname or the local part of the e-mail address. */
export function containsPersonalData(user: User, email: string, password: string): boolean {
  const metadata = user.user_metadata;
  const fragments = [
    user.name,
    user.username,
    user.nickname,
    user.given_name,
    user.family_name,
    metadata['name'],
    metadata['first'],
    metadata['last'],
    email.split('@')[0],
  ];
  const wanted = password.toLowerCase();
  return fragments.some(
    fragment =>
      typeof fragment === 'string' && fragment.length >= SHORTEST_FRAGMENT && wanted.includes(fragment.toLowerCase()),
  );
}
