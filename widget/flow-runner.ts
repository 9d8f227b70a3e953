/** Runs the flows: one at a time, its outcome into the state, its facts into events. What only some of them need is fetched late. */
import { PasswordError } from './errors.ts';
import { emit } from './events.ts';
import { explained } from './explained.ts';
import type { FlowContext } from './flows/flow.ts';
import { flows } from './flows/index.ts';
import { ViewFocus } from './focus.ts';
import type { FurtherSteps } from './further-steps.ts';
import { loaded } from './late.ts';
import type { Life, PasswordController } from './password-controller.ts';
import { shown } from './state/shown.ts';
import { leave, start } from './state/start.ts';
import type { FlowInput, FlowName, State } from './state/state.ts';

/** If the page is still here this long after it was told to leave, it is not leaving. */
const LEAVE_MS = 9_000;

/** Flows that do not leave the page. */
const ENDS_HERE: readonly FlowName[] = ['reset-email', 'direct-change'];

export class FlowRunner {
  readonly controller: PasswordController;
  readonly life: Life;
  readonly #focus: ViewFocus;
  #further: FurtherSteps | undefined;

  constructor(controller: PasswordController, life: Life) {
    this.controller = controller;
    this.life = life;
    this.#focus = new ViewFocus(controller.host, life.signal);
  }

  async start(flow: FlowName, input?: FlowInput): Promise<void> {
    const { host, state } = this.controller;
    // A page of another origin around this one may only look like it, and lead the user's hand.
    const isRefused = flow !== 'reset-email' && !this.life.settings.allowFramed && isFramed();
    const known = input ?? { email: addressOf(state) };
    if (!isRefused && !input && (flow === 'direct-change' || (flow === 'reset-email' && known.email === undefined))) {
      await (await this.further()).edit(flow);
      return;
    }
    // The state refuses a second flow, and a retry during a cool-down.
    if (start(state, flow) === state || !emit(host, 'apm-start', { flow }, true)) return;
    this.step(now => start(now, flow));
    if (isRefused) await this.fail(new PasswordError('framed'), flow);
    else await this.#run(flow, known);
  }

  /** Everything that a redirect does without: forms, endings that are shown here, and failures. */
  async further(): Promise<FurtherSteps> {
    if (this.#further) return this.#further;
    // They show in the later views.
    void this.controller.host.ready?.();
    const Steps = await loaded(import('./further-steps.ts'), 'FurtherSteps');
    return (this.#further ??= new Steps(this));
  }

  /** Takes the state further, and the focus with it. */
  step(next: (state: State) => State): void {
    const { controller, life } = this;
    if (life.signal.aborted) return;
    const before = controller.state;
    const state = next(before);
    controller.setState(state);
    this.#focus.changed(before, state);
    this.#further?.follow(state);
  }

  /** What a flow gets. */
  context(): FlowContext {
    const { session, settings } = this.life;
    const { state, host } = this.controller;
    const now = shown(state);
    const account = 'account' in now ? now.account : undefined;
    return { session: () => session.load(), settings, account, locale: host.locale };
  }

  async fail(thrown: unknown, flow?: FlowName, typedEmail?: string): Promise<void> {
    const problem = await explained(thrown);
    try {
      await (await this.further()).fail(problem, flow, typedEmail);
    } catch {
      if (!this.life.signal.aborted) this.controller.giveUp(problem, flow);
    }
  }

  expectToLeave(flow?: FlowName): void {
    const told = this.controller.state;
    setTimeout(() => {
      if (this.controller.state === told) void this.fail(new PasswordError('redirect-blocked'), flow);
    }, LEAVE_MS);
  }

  async #run(flow: FlowName, input: FlowInput): Promise<void> {
    try {
      // What shows the end of it must be here before anything is sent.
      const [run] = await Promise.all([flows[flow](), ENDS_HERE.includes(flow) && this.further()]);
      const outcome = await run(this.context(), input);
      if (outcome.kind === 'left-page') {
        this.step(state => (state.name === 'working' ? leave(state) : state));
        this.expectToLeave(flow);
      } else (await this.further()).done(flow, outcome);
    } catch (error) {
      await this.fail(error, flow, input.email);
    }
  }
}

/** Whether a page of another origin shows this one inside it: its address is not ours to read. */
function isFramed(): boolean {
  try {
    return !top?.location.href;
  } catch {
    return true;
  }
}

/** The address for a mail: what was typed before, so that "Send again" does not ask again, or the session's. */
function addressOf(state: State): string | undefined {
  const typed = 'typedEmail' in state ? state.typedEmail : undefined;
  return typed ?? ('account' in state ? state.account?.email : undefined);
}
