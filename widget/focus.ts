/** Moves the focus to a new view, or a keyboard user would be left nowhere. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { shown } from './state/shown.ts';
import type { State } from './state/state.ts';

export interface FocusHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
}

export class ViewFocus implements ReactiveController {
  #due = false;
  readonly #host: FocusHost;

  constructor(host: FocusHost, signal: AbortSignal) {
    this.#host = host;
    host.addController(this);
    signal.addEventListener('abort', () => host.removeController(this));
  }

  /** The user's doing, or a flow's, led from one state to another. */
  changed(from: State, to: State): void {
    this.#due ||= isNewView(from, to);
    // The view may be there by now.
    void this.#host.updateComplete.then(() => this.hostUpdated());
  }

  hostUpdated(): void {
    if (!this.#due) return;
    const target = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-focus]')].at(-1);
    // A part of the view may still be on its way.
    if (!target) return;
    this.#due = false;
    // Whoever has gone elsewhere in the page by now is not called back.
    if (document.activeElement === document.body || this.#host.matches(':focus-within')) target.focus();
  }
}

function isNewView(from: State, to: State): boolean {
  const [before, now] = [shown(from), shown(to)];
  const problem = 'problem' in now ? now.problem : undefined;
  return before.name !== now.name || (!!problem && !('problem' in before && before.problem === problem));
}
