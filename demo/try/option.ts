/** Which option the address asks for. */
import { flowNamed, type FlowFacts } from '../site/flows.ts';

export const option = chosen();

function chosen(): FlowFacts {
  const flow = flowNamed(new URLSearchParams(location.search).get('option')) ?? flowNamed('reauthenticate');
  if (!flow) throw new Error('No option to run.');
  return flow;
}
