/** The views a person meets later, with their words and styles; fetched when the page is idle, or when the first is needed. */
import { html, nothing, type TemplateResult } from 'lit';
import { LatePart, loaded } from '../late.ts';
import type { KnownMessages } from '../messages/messages.ts';
import type { LaterWords } from '../messages/page-words.ts';
import type { Shown } from '../state/shown.ts';
import type { State } from '../state/state.ts';
import { changedView } from './changed.ts';
import { choosingView } from './choosing.ts';
import { emailPromptView } from './email-prompt.ts';
import { emailSentView } from './email-sent.ts';
import { failedView } from './failed.ts';
import {
  headingOf,
  placeholder,
  type LaterContext,
  type ViewContext,
  type ViewHost,
  type WholeMessages,
} from './view.ts';

export interface LaterView {
  body(state: Shown, known: ViewContext): unknown;
  /** What is said aloud while the view stays the same; a new view is announced by its heading, which takes the focus. */
  announcement(state: State, known: KnownMessages): unknown;
}

let count = 0;

export async function createLaterView(host: ViewHost): Promise<LaterView> {
  host.wordsInUse.add('later');
  const [whyUnavailable, firstWords, laterStyles] = await Promise.all([
    loaded(import('./unavailable.ts'), 'whyUnavailable'),
    wordsOf(host),
    loaded(import('../styles/later.ts'), 'laterStyles'),
  ]);
  host.adopt(laterStyles);
  const form = new LatePart(
    async () => (await loaded(import('./direct-change-form.ts'), 'createForm'))(host),
    () => host.requestUpdate(),
  );
  const words = (): LaterWords => host.words?.later ?? firstWords;
  const ids = `apm${++count}-`;

  function body(state: Shown, known: ViewContext): unknown {
    const context = { ...known, ids, messages: complete(known.messages, words()) };
    if (state.name === 'unavailable') {
      const [heading, text] = whyUnavailable(state, context.messages);
      return html`${headingOf(heading)}
        <p part="description">${text}</p>`;
    }
    if (state.name !== 'editing' || state.flow === 'reset-email') return laterBody(state, context);
    if (form.value) return form.value(state, context);
    if (!form.missing) void form.load();
    return placeholder(form, context);
  }
  return {
    body,
    announcement: (state, known) =>
      html`<p class="aloud" role="status">${announcement(state, complete(known, words()))}</p>`,
  };
}

async function wordsOf({ words }: ViewHost): Promise<LaterWords> {
  await words?.need('later');
  if (words?.later) return words.later;
  const [enLater, enErrors] = await Promise.all([
    loaded(import('../messages/en-later.ts'), 'enLater'),
    loaded(import('../messages/en-errors.ts'), 'enErrors'),
  ]);
  return { ...enLater, errors: enErrors };
}

/** The words that are known, and the language's own for those they lack. */
function complete(known: KnownMessages, words: LaterWords): WholeMessages {
  return { ...words, ...known, errors: { ...words.errors, ...known.errors } };
}

function laterBody(state: Shown, context: LaterContext): TemplateResult | typeof nothing {
  switch (state.name) {
    case 'editing':
      return emailPromptView(state, context);
    case 'email-sent':
      return emailSentView(state, context);
    case 'failed':
      return failedView(state, context);
    case 'changed':
      return changedView(state, context);
    case 'choosing': {
      const { noticeAccountSwitched, noticeNotChanged } = context.messages;
      const words = state.notice === 'account-switched' ? noticeAccountSwitched : noticeNotChanged;
      return choosingView(state, context, html`<p part="notice" class="notice">${words}</p>`);
    }
    default:
      return nothing;
  }
}

function announcement(state: State, messages: WholeMessages): string {
  switch (state.name) {
    case 'working':
      if (state.flow === 'reset-email') return messages.sending;
      return state.flow === 'direct-change' ? messages.changing : messages.leaving;
    case 'leaving':
      return messages.leaving;
    case 'email-sent':
      return state.again ? messages.emailSentAgain : '';
    case 'changed':
      return state.signOut?.step === 'leaving' ? messages.signingOut : '';
    default:
      return '';
  }
}
