/** The diagram in a window of its own, so that it stays in view while the user is at the tenant. */
import '../offline/presence.ts';
import { followRun } from '../diagram/live.ts';
import { onOtherTabs, readRun } from '../diagram/run.ts';
import { need } from '../site/dom.ts';
import { flowNamed } from '../site/flows.ts';
import { showNow } from './now.ts';

const option = flowNamed(readRun()?.flow ?? new URLSearchParams(location.search).get('option'));

if (option) {
  const { name, number, title } = option;
  const began = readRun()?.after;
  need('[data-title]', HTMLElement).textContent = `Option ${number}: ${title}`;
  const now = need('[data-now]', HTMLElement);
  const { signal } = new AbortController();
  followRun(need('[data-diagram]', HTMLElement), name, live => showNow(now, name, live), signal);
  // Another run, perhaps of another option: begin with it.
  onOtherTabs(() => readRun()?.after !== began && location.reload(), signal);
}
