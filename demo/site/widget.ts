/** The widget's element. Its script is in the page, as in any host's. */
import '../offline/presence.ts';
import type { AccountPasswordManager } from '../../widget/index.ts';

export const WIDGET_SCRIPT = '/widget/account-password-manager.js';

/** @param attributes of the element */
export function createWidget(attributes: Readonly<Record<string, string>> = {}): AccountPasswordManager {
  const widget = document.createElement('account-password-manager');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  return widget;
}
