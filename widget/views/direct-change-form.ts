/** Option 3's form: its view, memory, words and styles, which come together. */
import { enForm } from '../messages/en-form.ts';
import { PasswordForm } from '../password/password-form.ts';
import type { Editing } from '../state/state.ts';
import { formStyles } from '../styles/form.ts';
import { directChangeView } from './direct-change.ts';
import type { lateWords } from './late-words.ts';
import type { LaterContext, ViewHost } from './view.ts';

/** @param words handed over, like all that several late parts share */
export async function createForm(
  host: ViewHost,
  words: typeof lateWords,
): Promise<(state: Editing, context: LaterContext) => unknown> {
  const formWords = await words(host, 'form', () => enForm);
  host.adopt(formStyles);
  let form: PasswordForm | undefined;
  return (state, context) => {
    if (!form || form.over) form = new PasswordForm(host, state.problem);
    const now = { ...formWords(), ...context.messages.form };
    const messages = { ...context.messages, errors: { ...now.errors, ...context.messages.errors } };
    return directChangeView(state, form, { ...context, messages, words: now });
  };
}
