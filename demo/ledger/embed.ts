/** The smallest host: a script tag and an element. */
import { configuration } from '../site/configuration.ts';
import { createWidget, WIDGET_SCRIPT } from '../site/widget.ts';

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-inbox]')) link.href = configuration.inbox;

const { tenant, clientId } = configuration;
document
  .querySelector('[data-widget]')
  ?.append(createWidget({ domain: tenant, 'client-id': clientId, 'ask-email': '', 'after-logout-uri': '/embed' }));

const snippet = document.querySelector('[data-snippet]');
if (snippet) {
  snippet.textContent = `<script type="module" src="${WIDGET_SCRIPT}"></script>
<account-password-manager
  domain="${tenant}"
  client-id="${clientId}"
  ask-email
></account-password-manager>`;
}
