/** One view per state: the first ones here, the others in `later.ts`. */
import { html, type CSSResult, type TemplateResult } from 'lit';
import { loaded } from '../late.ts';
import type { State } from '../state/state.ts';
import { choosingView } from './choosing.ts';
import type { LaterState } from './later.ts';
import { signedOutView } from './signed-out.ts';
import { button, headingOf, type ViewContext } from './view.ts';

/** Whether the view of this state has to be fetched first. */
export const isLater = (state: Shown): state is LaterState =>
  state.name !== 'loading' && state.name !== 'signed-out' && state.name !== 'choosing';

type LaterView = (state: LaterState, context: ViewContext) => TemplateResult;

export interface LaterParts {
  readonly view: LaterView;
  readonly laterStyles: CSSResult;
}

export interface Later {
  /** The later views, once they are here. */
  readonly view: LaterView | undefined;
  /** They did not arrive; `retry` fetches them again. */
  readonly missing: boolean;
  readonly retry: () => void;
}

/** @throws PasswordError `offline` or `load-failed` */
export async function loadLater(): Promise<LaterParts> {
  const parts = Promise.all([import('./later.ts'), import('../messages/en-later.ts')]);
  const [{ laterView, laterStyles }, { enLater }] = await loaded(parts);
  return { view: (state, context) => laterView(state, context, enLater), laterStyles };
}

export type Shown = Exclude<State, { name: 'working' | 'leaving' }>;

/** What is on the screen: while a flow runs, the view it was started from. */
export const shown = (state: State): Shown =>
  state.name === 'working' || state.name === 'leaving' ? state.behind : state;

export function view(state: State, context: Omit<ViewContext, 'busy'>, later: Later): TemplateResult {
  const busy = state.name === 'working' || state.name === 'leaving' ? state.flow : undefined;
  return html`<section part="base" aria-busy=${state.name === 'loading' || busy ? 'true' : 'false'}>
    ${body(shown(state), { ...context, busy }, later)}
    <slot name="footer"></slot>
    <p role="status">${announcement(state, context)}</p>
  </section>`;
}

function body(state: Shown, context: ViewContext, later: Later): TemplateResult {
  switch (state.name) {
    case 'loading':
      return loadingView(context);
    case 'signed-out':
      return signedOutView(state, context);
    case 'choosing':
      return choosingView(state, context);
    default:
      if (later.view) return later.view(state, context);
      return later.missing ? notLoadedView(context, later.retry) : loadingView(context);
  }
}

const loadingView = ({ messages }: ViewContext): TemplateResult =>
  html`<p part="status" class="hint">${messages.loading}</p>`;

const notLoadedView = ({ messages }: ViewContext, retry: () => void): TemplateResult =>
  html`${headingOf(messages.notLoaded)} ${button({ part: 'retry-button', label: messages.tryAgain, onClick: retry })}`;

/** What is said aloud while the view stays the same; a new view is announced by its heading, which takes the focus. */
function announcement(state: State, { messages }: Omit<ViewContext, 'busy'>): string {
  if (state.name === 'leaving') return messages.leaving;
  if (state.name === 'email-sent' && state.again) return messages.emailSentAgain;
  if (state.name !== 'working') return '';
  if (state.flow === 'reset-email') return messages.sending;
  return state.flow === 'direct-change' ? messages.changing : messages.leaving;
}
