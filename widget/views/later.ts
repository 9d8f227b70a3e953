/** The views a person meets later, with their words and styles; fetched when the first is needed. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ErrorCode } from '../errors.ts';
import { LatePart, loaded } from '../late.ts';
import { enLater } from '../messages/en-later.ts';
import type { KnownMessages } from '../messages/messages.ts';
import type { Shown } from '../state/shown.ts';
import type { State } from '../state/state.ts';
import { laterStyles } from '../styles/later.ts';
import { changedView } from './changed.ts';
import { choosingView } from './choosing.ts';
import { waiting } from './clock.ts';
import { lateWords } from './late-words.ts';
import { better } from './offers.ts';
import { sendAnyway } from './send-anyway.ts';
import { placeholder, type LaterContext, type LaterWords, type ViewContext, type ViewHost } from './view.ts';

export interface LaterView {
  body(state: Shown, known: ViewContext): unknown;
  /** What is said aloud while the view stays the same, and no flow runs. */
  announcement(state: State, known: KnownMessages): string;
  /** Fetches the words for a problem. Never fails: then the view says that something was not loaded. */
  wordsFor(code: ErrorCode): Promise<void>;
}

let count = 0;

export async function createLaterView(host: ViewHost): Promise<LaterView> {
  const words = await lateWords(host, 'later', () => enLater);
  host.adopt(laterStyles);
  const part = <T>(fetch: () => Promise<T>): LatePart<T> => new LatePart(fetch, () => host.requestUpdate());
  const trouble = part(async () => {
    const [troubleView, errors] = await Promise.all([
      loaded(import('./trouble.ts'), 'troubleView'),
      lateWords(host, 'errors', () => loaded(import('../messages/en-errors.ts'), 'enErrors')),
    ]);
    return { troubleView, errors };
  });
  const email = part(() => loaded(import('./email.ts'), 'emailView'));
  const form = part(async () => (await loaded(import('./direct-change-form.ts'), 'createForm'))(host, lateWords));
  const ids = `apm${++count}-`;

  /** The words that are known, and the language's own for those they lack. */
  const complete = (known: KnownMessages): LaterWords => ({
    ...words(),
    ...known,
    errors: { ...trouble.value?.errors(), ...known.errors },
  });

  return {
    body(state, known) {
      const context = { ...known, ids, waiting, better, sendAnyway, messages: complete(known.messages) };
      /** A part of the view, or what stands in for it until it is here. */
      const when = <T>(late: LatePart<T>, show: (value: T) => unknown): unknown => {
        if (late.value) return show(late.value);
        if (!late.missing) void late.load();
        return placeholder(late, context);
      };
      if (state.name === 'failed' || state.name === 'unavailable')
        return when(trouble, ({ troubleView }) => troubleView(state, context));
      if (state.name === 'email-sent' || (state.name === 'editing' && state.flow === 'reset-email'))
        return when(email, emailView => emailView(state, context));
      if (state.name === 'editing') return when(form, formView => formView(state, context));
      return state.name === 'changed' ? changedView(state, context) : noticeView(state, context);
    },

    announcement(state, known) {
      const { emailSentAgain, signingOut } = complete(known);
      if (state.name === 'email-sent' && state.again) return emailSentAgain;
      return state.name === 'changed' && state.signOut?.step === 'leaving' ? signingOut : '';
    },

    wordsFor: code => (code === 'offline' ? Promise.resolve() : trouble.load()),
  };
}

function noticeView(state: Shown, context: LaterContext): TemplateResult | typeof nothing {
  if (state.name !== 'choosing') return nothing;
  const { noticeAccountSwitched, noticeNotChanged } = context.messages;
  const words = state.notice === 'account-switched' ? noticeAccountSwitched : noticeNotChanged;
  return choosingView(state, context, html`<p part="notice" class="notice">${words}</p>`);
}
