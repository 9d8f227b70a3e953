/** One view per state: the first ones here, the others in `later.ts`. */
import { html, type TemplateResult } from 'lit';
import { loaded, type LatePart } from '../late.ts';
import { shown, type Shown } from '../state/shown.ts';
import type { FlowName } from '../state/state.ts';
import { choosingView } from './choosing.ts';
import type { LaterView } from './later.ts';
import { signedOutView } from './signed-out.ts';
import { loadingView, placeholder, slot, type ViewContext, type ViewHost } from './view.ts';

export const loadLater = async (host: ViewHost): Promise<LaterView> =>
  (await loaded(import('./later.ts'), 'createLaterView'))(host);

export function view(context: Omit<ViewContext, 'busy'>, later: LatePart<LaterView>): TemplateResult {
  const { host, messages } = context;
  const { state } = host;
  const busy = state.name === 'working' || state.name === 'leaving' ? state.flow : undefined;
  return html`<section part="base" tabindex="-1" aria-busy=${state.name === 'loading' || !!busy}>
    ${body(shown(state), { ...context, busy }, later)} ${slot(host, 'footer', '')}
    <p class="aloud" role="status">${busy ? messages[whileBusy(busy)] : later.value?.announcement(state, messages)}</p>
  </section>`;
}

/** What is said aloud while the view stays the same; a new view is announced by its heading, which takes the focus. */
function whileBusy(flow: FlowName): 'sending' | 'changing' | 'leaving' {
  if (flow === 'reset-email') return 'sending';
  return flow === 'direct-change' ? 'changing' : 'leaving';
}

function body(state: Shown, context: ViewContext, later: LatePart<LaterView>): unknown {
  if (state.name === 'loading') return loadingView(context.messages);
  if (state.name === 'signed-out') return signedOutView(state, context);
  if (state.name === 'choosing' && !state.notice) return choosingView(state, context);
  if (later.value) return later.value.body(state, context);
  if (!later.missing) void later.load();
  return placeholder(later, context);
}
