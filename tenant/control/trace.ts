/** What the tenant did, step by step, for the demo's live diagram: never a secret, a query string or an address of a person. */
import { EventEmitter } from 'node:events';

export type TraceActor = 'browser' | 'server' | 'tenant' | 'inbox';

export interface TraceEvent {
  readonly id: number;
  /** ISO 8601, of the tenant's clock. */
  readonly at: string;
  readonly from: TraceActor;
  readonly to: TraceActor;
  /** `http` for a request and its answer, else the name of what happened, e.g. `mail-sent`. */
  readonly name: string;
  readonly method?: string;
  /** Without query: queries carry codes and tickets. */
  readonly path?: string;
  readonly status?: number;
  /** A client of the seed that made the request, where the request says so. */
  readonly clientId?: string | undefined;
  /** At the token endpoint. */
  readonly grantType?: string | undefined;
}

export type NewTraceEvent = Omit<TraceEvent, 'id' | 'at'>;

export interface Trace {
  record(event: NewTraceEvent): void;
  /** Events after the given id, oldest first. */
  events(after?: number): readonly TraceEvent[];
  /** Calls back for every new event until the returned function is called. */
  subscribe(listener: (event: TraceEvent) => void): () => void;
  clear(): void;
}

/** How many events are kept; older ones are forgotten. */
const KEPT_EVENTS = 1000;

export function createTrace(now: () => number): Trace {
  const emitter = new EventEmitter().setMaxListeners(0);
  let events: TraceEvent[] = [];
  let lastId = 0;
  return {
    record(fields) {
      const event: TraceEvent = { id: ++lastId, at: new Date(now()).toISOString(), ...fields };
      events = [...events, event].slice(-KEPT_EVENTS);
      emitter.emit('event', event);
    },
    events: (after = 0) => events.filter(event => event.id > after),
    subscribe(listener) {
      emitter.on('event', listener);
      return () => emitter.off('event', listener);
    },
    clear() {
      events = [];
    },
  };
}
