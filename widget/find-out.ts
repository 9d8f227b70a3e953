/** Who is here, and what a return from the tenant means: what a first view asks the session, and fetched with it. */
import { offeredFlows } from './config.ts';
import { loaded } from './late.ts';
import type { Life, PasswordController } from './password-controller.ts';
import { welcomed } from './state/welcomed.ts';
import type { Arrival } from './state/state.ts';

/**
 * @param fresh true to ask the tenant and not the client's memory
 * @throws PasswordError
 */
export async function findOut(controller: PasswordController, life: Life, fresh: boolean): Promise<Arrival> {
  const { end, settings } = life;
  const session = await life.session.load();
  if (!end.isHere) life.otherTabs = session.otherTabs(end.signal, () => readAgain(controller));
  const returned = await session.returned();
  const account = await session.account(fresh);
  const options = (life.options = offeredFlows(settings, account));
  if (!returned || returned === controller.welcomed)
    return account ? welcomed(account, options) : { name: 'signed-out', options };
  const welcome = await loaded(import('./state/welcome.ts'), 'welcome');
  const arrival = welcome(returned, account, options, welcomed);
  // Who is too late tells nobody.
  if (!end.isHere) await session.acknowledge((controller.welcomed = returned), arrival);
  return arrival;
}

/** Another tab changed the password. Whoever is busy here finds out by themselves. */
function readAgain(controller: PasswordController): void {
  const { name } = controller.state;
  if (name !== 'working' && name !== 'leaving' && name !== 'changed') controller.restart(true);
}
