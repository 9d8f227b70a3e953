/** The control of a running tenant, for the process that started it. */
import type { TenantContext } from '../context.ts';
import type { Mailbox } from '../inbox/mailbox.ts';
import type { TenantControl } from './control.ts';
import type { Faults } from './faults.ts';

const DEFAULT_TIMEOUT_MS = 10_000;

export interface ControlParts {
  readonly tenant: TenantContext;
  /** Absent when mails go to an own SMTP server. */
  readonly mailbox: Mailbox | undefined;
  readonly faults: Faults;
  /** Refills the store and forgets logins. */
  readonly reset: () => Promise<void>;
}

export function createControl({ tenant, mailbox, faults, reset }: ControlParts): TenantControl {
  return {
    mails: () => mailbox?.all() ?? [],
    waitForMail(predicate = () => true, timeoutMs = DEFAULT_TIMEOUT_MS) {
      if (!mailbox) return Promise.reject(new Error('Mails go to an own SMTP server, not to the inbox.'));
      return mailbox.waitFor(predicate, timeoutMs);
    },
    advanceClock: seconds => tenant.clock.advance(seconds),
    fault: fault => faults.add(fault),
    trace: tenant.trace,
    async reset() {
      faults.clear();
      mailbox?.clear();
      tenant.clock.reset();
      tenant.browserSessions.reset();
      tenant.resetMails.reset();
      tenant.loginAttempts.reset();
      tenant.trace.clear();
      tenant.extensions.forEach(extension => extension.reset?.());
      await reset();
    },
  };
}
