/** The front page: the live element, the helper, the comparison and the people. */
import { asked } from '../site/asked.ts';
import { need } from '../site/dom.ts';
import { returnHere } from '../site/return-to.ts';
import { createWidget } from '../site/widget.ts';
import { showComparison } from './comparison.ts';
import { showHelper } from './helper.ts';
import { showPeople } from './people.ts';

showHelper(need('[data-fit]', HTMLFormElement), need('[data-answer]', HTMLElement));
showComparison(need('[data-comparison]', HTMLTableElement));

const { tenant, clientId, users } = await asked;
showPeople(need('[data-people]', HTMLUListElement), users);
const widget = createWidget({ domain: tenant, 'client-id': clientId, 'redirect-uri': '/callback' });
widget.addEventListener('apm-start', returnHere);
need('[data-widget]', HTMLElement).append(widget);
