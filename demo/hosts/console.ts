/** A developer tool that shows the policy it runs under, and counts what breaks it. */
import { configuration } from '../site/configuration.ts';
import { element, need } from '../site/dom.ts';
import { returnHere } from '../site/return-to.ts';
import { createWidget } from '../site/widget.ts';

returnHere();

let violations = 0;
document.addEventListener('securitypolicyviolation', () => {
  violations += 1;
  need('[data-count]', HTMLElement).textContent = String(violations);
});

const { tenant, clientId, proxy, proxyAudience } = configuration;
need('[data-widget]', HTMLElement).append(
  createWidget({
    domain: tenant,
    'client-id': clientId,
    'redirect-uri': '/callback',
    'after-logout-uri': '/login',
    ...(proxy !== undefined && { 'proxy-url': proxy, 'proxy-audience': proxyAudience }),
  }),
);

const policy = (await fetch(location.pathname, { method: 'HEAD' })).headers.get('content-security-policy') ?? '';
need('[data-policy]', HTMLElement).append(
  ...policy.split('; ').map(directive => {
    const [name = '', ...values] = directive.split(' ');
    return element('li', {}, element('strong', {}, name), ` ${values.join(' ')}`);
  }),
);
