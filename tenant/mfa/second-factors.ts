/** Between the flows that ask for a second factor and the pages on which users answer: who is asked for what, and why. */
import { createHash, randomBytes } from 'node:crypto';
import type { TenantContext } from '../context.ts';
import type { LoginTransaction, PostChallenge } from '../extensions.ts';
import { TotpCodes } from './totp.ts';

export const PATHS = {
  challenge: '/u/mfa-otp-challenge',
  enrollment: '/u/mfa-otp-enrollment',
  reset: '/u/reset-password-mfa-otp-challenge',
} as const;

/** What a login is resumed with by these pages, and by nobody else: `/continue` cannot forge it. */
export const FACTOR_ANSWERED = Symbol('second factor answered');

export interface FactorAsked {
  readonly kind: 'challenge' | 'enrollment';
  readonly userId: string;
  /** The secret on offer, for an enrolment. */
  readonly secret?: string;
}

/** Keys of what is kept in the memory of a login or of a ticket. */
const ASKED = 'mfa:asked';
const ANSWERED_BY = 'mfa:answered-by';

interface ResetChallenge {
  readonly memory: Map<string, unknown>;
  readonly userId: string;
  readonly returnTo: string;
}

/** Names the browser that answered during a reset; the link alone could have been read by somebody else. */
export const RESET_COOKIE = 'auth0_reset_mfa';

export class SecondFactors {
  readonly codes: TotpCodes;
  readonly #tenant: TenantContext;
  /** By the `state` of the page's address. */
  readonly #resets = new Map<string, ResetChallenge>();

  constructor(tenant: TenantContext) {
    this.#tenant = tenant;
    this.codes = new TotpCodes(tenant.clock);
  }

  isEnrolled(userId: string): boolean {
    return this.secretOf(userId) !== undefined;
  }

  secretOf(userId: string): string | undefined {
    return this.#tenant.store.users.enrollments(userId)[0]?.secret;
  }

  /** Notes what a login waits for, and answers the page's address (the core appends the `state`). */
  askAtLogin({ memory }: LoginTransaction, asked: FactorAsked): string {
    memory.set(ASKED, asked);
    return `${this.#tenant.url}${PATHS[asked.kind]}`;
  }

  askedAtLogin({ memory }: LoginTransaction): FactorAsked | undefined {
    return memory.get(ASKED) as FactorAsked | undefined;
  }

  answeredAtLogin({ memory }: LoginTransaction): void {
    memory.delete(ASKED);
  }

  /** Answers the address of the page on which the holder of a reset link must answer. */
  askAtReset({ memory, user, returnTo }: PostChallenge): string {
    const state = randomBytes(16).toString('base64url');
    this.#resets.set(state, { memory, userId: user.user_id, returnTo });
    return `${this.#tenant.url}${PATHS.reset}?state=${state}`;
  }

  askedAtReset(state: string): ResetChallenge | undefined {
    return this.#resets.get(state);
  }

  /** Ends a reset's challenge; answers the cookie value by which the browser is known from now on. */
  answeredAtReset(state: string): string {
    const token = randomBytes(24).toString('base64url');
    this.#resets.get(state)?.memory.set(ANSWERED_BY, digest(token));
    this.#resets.delete(state);
    return token;
  }

  /** Whether the browser that sends this Cookie header has answered for this ticket. */
  hasAnsweredAtReset({ memory, cookie }: PostChallenge): boolean {
    const token = new RegExp(`(?:^|;\\s*)${RESET_COOKIE}=([\\w-]+)`).exec(cookie)?.[1];
    return token !== undefined && memory.get(ANSWERED_BY) === digest(token);
  }

  reset(): void {
    this.codes.reset();
    this.#resets.clear();
  }
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
