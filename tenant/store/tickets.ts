/** Password change tickets: the one-use links of reset mails and of `POST /api/v2/tickets/password-change`. */
import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Identity } from './model.ts';
import { identityKey } from './users.ts';

/** Auth0's default lifetime of a password change ticket: five days, in seconds. */
export const DEFAULT_TICKET_LIFETIME = 432_000;

export interface PasswordTicket {
  readonly userId: string;
  readonly identity: Identity;
  /** The application whose name and login address the pages show. */
  readonly clientId: string | undefined;
  readonly organizationId?: string | undefined;
  readonly markEmailAsVerified: boolean;
  readonly expiresAt: number;
  state: 'valid' | 'used' | 'superseded';
  /** Free space for post-challenge extensions, each under its own key. */
  readonly memory: Map<string, unknown>;
}

export interface NewPasswordTicket {
  readonly userId: string;
  readonly identity: Identity;
  readonly clientId?: string | undefined;
  readonly organizationId?: string | undefined;
  readonly markEmailAsVerified?: boolean;
  /** Lifetime in seconds; 0 or absent means {@link DEFAULT_TICKET_LIFETIME}. */
  readonly lifetime?: number | undefined;
}

export type TicketLookup =
  | { readonly status: 'valid'; readonly ticket: PasswordTicket }
  | { readonly status: 'unknown' | 'used' | 'superseded' | 'expired'; readonly ticket?: PasswordTicket };

export class TicketStore {
  readonly #tickets = new Map<string, PasswordTicket>();
  readonly #newest = new Map<string, PasswordTicket>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Makes a ticket and answers its secret. Only the newest link of an identity is valid, as at Auth0. */
  create(fields: NewPasswordTicket): string {
    const previous = this.#newest.get(identityKey(fields.identity));
    if (previous?.state === 'valid') previous.state = 'superseded';
    const lifetime = fields.lifetime === undefined || fields.lifetime === 0 ? DEFAULT_TICKET_LIFETIME : fields.lifetime;
    const secret = randomBytes(24).toString('base64url');
    const ticket: PasswordTicket = {
      userId: fields.userId,
      identity: fields.identity,
      clientId: fields.clientId,
      organizationId: fields.organizationId,
      markEmailAsVerified: fields.markEmailAsVerified ?? false,
      expiresAt: this.#clock.now() + lifetime * 1000,
      state: 'valid',
      memory: new Map(),
    };
    this.#tickets.set(digest(secret), ticket);
    this.#newest.set(identityKey(fields.identity), ticket);
    return secret;
  }

  /** Reads a ticket without consuming it, because mail scanners follow links too. */
  look(secret: string): TicketLookup {
    const ticket = this.#tickets.get(digest(secret));
    if (!ticket) return { status: 'unknown' };
    if (ticket.state !== 'valid') return { status: ticket.state, ticket };
    if (ticket.expiresAt <= this.#clock.now()) return { status: 'expired', ticket };
    return { status: 'valid', ticket };
  }

  /** Takes a ticket for use; false if another submit was faster. */
  claim(ticket: PasswordTicket): boolean {
    if (ticket.state !== 'valid') return false;
    ticket.state = 'used';
    return true;
  }

  /** Gives a claimed ticket back after a refused password, unless a newer one was made meanwhile. */
  release(ticket: PasswordTicket): void {
    const isNewest = this.#newest.get(identityKey(ticket.identity)) === ticket;
    ticket.state = isNewest ? 'valid' : 'superseded';
  }
}

/** Only a digest is kept, so that a dump of the store holds no working link. */
function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
