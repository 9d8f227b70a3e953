/** The first state after loading: who is here, and what they can do. Pure. */
import type { Arrival, State } from './state.ts';

export const INITIAL: State = { name: 'loading' };

export function firstState(arrival: Arrival): State {
  switch (arrival.type) {
    case 'signed-out':
      return { name: 'signed-out', options: arrival.options };
    case 'signed-in': {
      const { account, options, notice, changedAt } = arrival;
      if (changedAt) return { name: 'changed', account, options, changedAt };
      if (!options.length) return { name: 'unavailable', account };
      return { name: 'choosing', account, options, notice };
    }
    case 'not-possible':
      return { name: 'unavailable', problem: arrival.problem };
    case 'trouble': {
      const { problem, flow, account, options } = arrival;
      return { name: 'failed', problem, flow, account, options };
    }
  }
}
