/** Registers `<account-password-manager>` if the name is free. This is what the script tag loads; loading it twice is fine. */
import { AccountPasswordManager } from './account-password-manager.ts';

const TAG = 'account-password-manager';

if (typeof customElements !== 'undefined') {
  const known = customElements.get(TAG) as Partial<typeof AccountPasswordManager> | undefined;
  const { version } = AccountPasswordManager;
  if (!known) customElements.define(TAG, AccountPasswordManager);
  else if (known.version !== version)
    // eslint-disable-next-line no-console -- where developers look first
    console.warn(`${TAG}: ${version} stays out, ${known.version} is here already.`);
}
