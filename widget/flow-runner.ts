/**
 * Runs the flows: one at a time, its outcome into the state, its facts into events. Fetched with the first one; what only
 * some of them need comes later still.
 */
import { PasswordError } from './errors.ts';
import type { FlowContext } from './flows/flow.ts';
import { flows } from './flows/index.ts';
import { ViewFocus } from './focus.ts';
import type { FurtherSteps } from './further-steps.ts';
import { loaded } from './late.ts';
import type { Life, PasswordController } from './password-controller.ts';
import { withDeadline } from './session/deadline.ts';
import { shown } from './state/shown.ts';
import { leave } from './state/start.ts';
import type { Editing, FlowInput, FlowName, State } from './state/state.ts';

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
    this.#focus = new ViewFocus(controller.host, life.end.signal);
  }

  /** Opens a flow's form. */
  async open(flow: Editing['flow']): Promise<void> {
    if (this.#isRefused(flow)) {
      if (this.controller.begin(flow)) await this.run(flow, {});
      return;
    }
    // Its form comes with it, at the same time as what shows that. Whoever needs it asks again.
    Promise.resolve(flows[flow]()).catch(() => undefined);
    await (await this.further()).edit(flow);
  }

  /** Runs a flow that has begun. */
  async run(flow: FlowName, input: FlowInput): Promise<void> {
    try {
      if (this.#isRefused(flow)) throw new PasswordError('framed');
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
    if (life.end.isHere) return;
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
    return { session: () => session.load(), settings, account, withDeadline, locale: host.locale };
  }

  async fail(thrown: unknown, flow?: FlowName, typedEmail?: string): Promise<void> {
    const problem = await this.controller.explained(thrown);
    try {
      await (await this.further()).fail(problem, flow, typedEmail);
    } catch {
      if (!this.life.end.isHere) this.controller.giveUp(problem, flow);
    }
  }

  expectToLeave(flow?: FlowName): void {
    const told = this.controller.state;
    setTimeout(() => {
      if (this.controller.state === told) void this.fail(new PasswordError('redirect-blocked'), flow);
    }, LEAVE_MS);
  }

  /** A page of another origin around this one may only look like it, and lead the user's hand. */
  #isRefused(flow: FlowName): boolean {
    return flow !== 'reset-email' && !this.life.settings.allowFramed && isFramed();
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
