/** Puts Option 3's form together: its view, memory, words and styles, each fetched late. */
import { loaded } from '../late.ts';
import type { Editing } from '../state/state.ts';
import { lateWords } from './late-words.ts';
import type { LaterContext, ViewHost } from './view.ts';

export async function createForm(host: ViewHost): Promise<(state: Editing, context: LaterContext) => unknown> {
  const [directChangeView, PasswordForm, formWords, formStyles] = await Promise.all([
    loaded(import('./direct-change.ts'), 'directChangeView'),
    loaded(import('../password/password-form.ts'), 'PasswordForm'),
    lateWords(host, 'form', () => loaded(import('../messages/en-form.ts'), 'enForm')),
    loaded(import('../styles/form.ts'), 'formStyles'),
  ]);
  host.adopt(formStyles);
  let form: InstanceType<typeof PasswordForm> | undefined;
  return (state, context) => {
    if (!form || form.over) form = new PasswordForm(host, state.problem);
    const words = { ...formWords(), ...context.messages.form };
    const messages = { ...context.messages, errors: { ...words.errors, ...context.messages.errors } };
    return directChangeView(state, form, { ...context, messages, words });
  };
}
