/** Tells the other tabs of this site that the password was changed, so that they ask anew who is signed in. */
import type { Tabs } from './session.ts';

/** Auth0 ends the sessions a moment after the change. */
const SETTLE_MS = 2_000;

export class OtherTabs implements Tabs {
  readonly #channel: BroadcastChannel;

  constructor(clientId: string, signal: AbortSignal, onChange: () => void) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    this.#channel = new BroadcastChannel(`apm.changed.${clientId}`);
    this.#channel.onmessage = () => {
      clearTimeout(timer);
      timer = setTimeout(onChange, SETTLE_MS);
    };
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      this.#channel.close();
    });
  }

  /** Says that it happened, and no more. */
  tell(): void {
    this.#channel.postMessage('changed');
  }
}
