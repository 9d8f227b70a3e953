/** A shop in Arabic without any sign-in code: the element brings its login along. Language and direction are the page's. */
import { configuration } from '../site/configuration.ts';
import { need } from '../site/dom.ts';
import { returnHere } from '../site/return-to.ts';
import { createWidget } from '../site/widget.ts';

returnHere();

const { tenant, clientId } = configuration;
need('[data-widget]', HTMLElement).append(
  createWidget({
    domain: tenant,
    'client-id': clientId,
    'redirect-uri': '/callback',
    'after-logout-uri': '/login',
    'ask-email': '',
  }),
);
