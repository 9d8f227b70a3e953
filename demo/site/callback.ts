/** The one callback address of the demo: hands the tenant's answer, unread, to the page that started the login. */
import { catchUp } from '../diagram/trace.ts';
import { note } from '../diagram/run.ts';
import { returnTarget } from './return-to.ts';

await catchUp();
note('callback');

const target = returnTarget() ?? new URL('/profile', location.origin);
for (const [name, value] of new URLSearchParams(location.search)) target.searchParams.set(name, value);
location.replace(target);
