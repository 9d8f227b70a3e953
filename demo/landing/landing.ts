/** The front page: the live element, the helper, the comparison and the people. */
import { configuration } from '../site/configuration.ts';
import { need } from '../site/dom.ts';
import { returnHere } from '../site/return-to.ts';
import { createWidget } from '../site/widget.ts';
import { showComparison } from './comparison.ts';
import { showHelper } from './helper.ts';
import { showPeople } from './people.ts';

const { tenant, clientId } = configuration;

showHelper(need('[data-fit]', HTMLFormElement), need('[data-answer]', HTMLElement));
showComparison(need('[data-comparison]', HTMLTableElement));
showPeople(need('[data-people]', HTMLUListElement));

const widget = createWidget({ domain: tenant, 'client-id': clientId, 'redirect-uri': '/callback' });
widget.addEventListener('apm-start', returnHere);
need('[data-widget]', HTMLElement).append(widget);
