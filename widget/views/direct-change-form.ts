/** Puts Option 3's form together: its view, memory, words and styles, each fetched late. */
import { loaded } from '../late.ts';
import type { FormMessages } from '../messages/messages.ts';
import type { Editing } from '../state/state.ts';
import type { LaterContext, ViewHost } from './view.ts';

export async function createForm(host: ViewHost): Promise<(state: Editing, context: LaterContext) => unknown> {
  host.wordsInUse.add('form');
  const [directChangeView, PasswordForm, firstWords, formStyles] = await Promise.all([
    loaded(import('./direct-change.ts'), 'directChangeView'),
    loaded(import('../password/password-form.ts'), 'PasswordForm'),
    wordsOf(host),
    loaded(import('../styles/form.ts'), 'formStyles'),
  ]);
  host.adopt(formStyles);
  let form: InstanceType<typeof PasswordForm> | undefined;
  return (state, context) => {
    if (!form || form.over) form = new PasswordForm(host, state.problem);
    const words = { ...(host.words?.form ?? firstWords), ...context.messages.form };
    return directChangeView(state, form, { ...context, words });
  };
}

async function wordsOf({ words }: ViewHost): Promise<FormMessages> {
  await words?.need('form');
  return words?.form ?? loaded(import('../messages/en-form.ts'), 'enForm');
}
