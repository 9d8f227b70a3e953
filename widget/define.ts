/** Registers `<account-password-manager>` if the name is free. This is what the script tag loads; loading it twice is fine. */
import { AccountPasswordManager } from './account-password-manager.ts';

const TAG = 'account-password-manager';

if (typeof customElements !== 'undefined' && !customElements.get(TAG))
  customElements.define(TAG, AccountPasswordManager);
