/** Password hashing with bcrypt, as in Auth0's database connections. */
import { compare, hash } from 'bcryptjs';

/** bcrypt reads no more than this many UTF-8 bytes. */
export const MAX_PASSWORD_BYTES = 72;

export interface Hashing {
  hash(password: string): Promise<string>;
  /** Compares in the time of one hash even when there is nothing to compare with. */
  matches(password: string, passwordHash: string | undefined): Promise<boolean>;
}

/** @param cost bcrypt's cost factor: 2^cost rounds */
export async function createHashing(cost: number): Promise<Hashing> {
  // What unknown users are compared with, so that the time of an answer does not tell whether an account exists.
  const dummyHash = await hash('nobody has this password', cost);
  return {
    hash: password => hash(password, cost),
    async matches(password, passwordHash) {
      const equal = await compare(password, passwordHash ?? dummyHash);
      return equal && passwordHash !== undefined;
    },
  };
}
