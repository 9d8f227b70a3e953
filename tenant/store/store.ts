/** Everything the tenant remembers; all of it in memory, gone with the process. Read its parts afresh: a reset replaces them. */
import type { Clock } from '../clock.ts';
import type { TenantSettings } from './model.ts';
import { Registry } from './registry.ts';
import { TicketStore } from './tickets.ts';
import { UserStore } from './users.ts';

export interface Store {
  settings: TenantSettings;
  registry: Registry;
  users: UserStore;
  tickets: TicketStore;
}

export function createStore(settings: TenantSettings, clock: Clock): Store {
  return { settings, registry: new Registry(), users: new UserStore(), tickets: new TicketStore(clock) };
}
