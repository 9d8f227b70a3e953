/** What Option 3's form remembers while it is open, and what it does with its fields. A password is read from its input when it is needed, and kept nowhere. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PasswordPolicy } from '../../contract/index.ts';
import type { PasswordProfile } from '../../policy/index.ts';
import type { ErrorCode, PasswordError } from '../errors.ts';
import { refuseLocally } from '../flows/local-checks.ts';
import type { FormMessages } from '../messages/messages.ts';
import { shown } from '../state/shown.ts';
import type { Account, FlowInput, State } from '../state/state.ts';
import { showRules, type ShownRule } from './rules.ts';
import type { Score } from './strength.ts';

export type FieldName = 'current' | 'new' | 'repeat';

/** Why the form was not sent; some reasons can only happen here. */
export interface Refusal {
  readonly field: FieldName;
  readonly reason: ErrorCode | keyof FormMessages['refusals'];
}

export interface FormHost extends ReactiveControllerHost {
  readonly state: State;
  readonly renderRoot: ParentNode;
  readonly strengthAdvice: boolean;
  /** Fetches the later views, and the words for a problem. */
  ready(code?: ErrorCode): Promise<void>;
}

/** Silence after the last key stroke before something is said aloud, in ms. */
const PAUSE_MS = 1_000;
/** … and before a password is judged, in ms: on a slow phone that takes longer than a frame, and the next key would wait. */
const JUDGE_MS = 100;

export class PasswordForm implements ReactiveController {
  readonly revealed = new Set<FieldName>();
  capsLock: FieldName | undefined;
  refusal: Refusal | undefined;
  strength: Score | undefined;
  /** What a screen reader is told politely. */
  said = '';
  /** The form has left the screen; the next one is a new one. */
  over = false;

  #problem: PasswordError | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #judging: ReturnType<typeof setTimeout> | undefined;
  readonly #host: FormHost;

  constructor(host: FormHost, problem: PasswordError | undefined) {
    this.#host = host;
    this.#problem = problem;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#clear);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#clear);
    this.#clear();
  }

  hostUpdate(): void {
    const state = shown(this.#host.state);
    if (state.name !== 'editing' || state.flow !== 'direct-change') this.#end(state.name === 'changed');
    else if (state.problem !== this.#problem) {
      this.#problem = state.problem;
      this.refusal = undefined;
      this.#clear();
    }
  }

  /** The policy's rules for what is in the field right now. */
  rules(policy: PasswordPolicy, account: Account | undefined): ShownRule[] {
    return showRules(policy, this.#value('new'), profileOf(account));
  }

  isEmpty(field: FieldName): boolean {
    return this.#value(field) === '';
  }

  /** @param summary what to say of the new password when the typing pauses */
  typed(field: FieldName, account: Account | undefined, summary: () => string): void {
    if (this.refusal?.field === field) this.refusal = undefined;
    clearTimeout(this.#pause);
    if (field === 'new') {
      this.#pause = setTimeout(() => this.#say(this.isEmpty('new') ? '' : summary()), PAUSE_MS);
      clearTimeout(this.#judging);
      if (this.#host.strengthAdvice) this.#judging = setTimeout(() => void this.#estimate(account), JUDGE_MS);
    }
    this.#host.requestUpdate();
  }

  toggle(field: FieldName): void {
    if (!this.revealed.delete(field)) this.revealed.add(field);
    this.#host.requestUpdate();
  }

  /** @param event a key stroke, or what a password manager sends in its place, which knows no modifiers */
  noteCapsLock(field: FieldName, event: Event, words: string): void {
    const on = event instanceof KeyboardEvent && event.getModifierState('CapsLock');
    const capsLock = on ? field : undefined;
    if (this.capsLock === capsLock) return;
    this.capsLock = capsLock;
    this.#say(on ? words : '');
  }

  /**
   * Sends what is in the fields, unless the form can tell by itself that it would be refused. Then the focus goes to the
   * field to mend.
   */
  submit(policy: PasswordPolicy | undefined, account: Account | undefined, send: (input: FlowInput) => void): void {
    const [currentPassword, newPassword] = [this.#value('current'), this.#value('new')];
    const refusal = this.#refuse(currentPassword, newPassword, policy, account);
    this.revealed.clear();
    this.#host.requestUpdate();
    if (refusal) void this.#show(refusal);
    else send({ currentPassword, newPassword });
  }

  /** The words come first: a screen reader reads them with the field, when the focus gets there. */
  async #show(refusal: Refusal): Promise<void> {
    const { reason } = refusal;
    if (!isOfTheForm(reason)) await this.#host.ready(reason);
    this.refusal = refusal;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#input(refusal.field)?.focus();
  }

  /**
   * The user goes back. What was typed is deleted as a person would, and noticed a task later: Chromium remembers it else,
   * and once the form is gone offers to save it after the page's next request, whoever makes that.
   */
  discard(cancel: () => void): void {
    this.#empty(input => {
      // Chromium moves the focus there as well.
      input.select();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else counts as the user's own edit
      Document.prototype.execCommand.call(document, 'delete');
    });
    setTimeout(cancel);
  }

  #refuse(
    currentPassword: string,
    newPassword: string,
    policy: PasswordPolicy | undefined,
    account: Account | undefined,
  ): Refusal | undefined {
    if (!currentPassword) return { field: 'current', reason: 'current-missing' };
    if (!newPassword) return { field: 'new', reason: 'new-missing' };
    const reason = refuseLocally(currentPassword, newPassword);
    if (reason) return { field: 'new', reason };
    if (policy && this.rules(policy, account).some(({ verdict }) => verdict === 'unmet'))
      return { field: 'new', reason: 'password-policy' };
    if (newPassword !== this.#value('repeat')) return { field: 'repeat', reason: 'mismatch' };
    return undefined;
  }

  async #estimate(account: Account | undefined): Promise<void> {
    const estimator = await import('./strength.ts').catch(() => undefined);
    this.strength = estimator?.judge(this.#value('new'), account?.email?.split(/[@.]/) ?? []);
    this.#host.requestUpdate();
  }

  #say(words: string): void {
    this.said = words;
    this.#host.requestUpdate();
  }

  #input(field: FieldName): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector(`[name=${field}-password]`);
  }

  #value(field: FieldName): string {
    return this.#input(field)?.value ?? '';
  }

  #clear = (): void => {
    this.#empty(input => {
      input.type = 'file';
      input.type = 'password';
      // WebKit keeps the text through that.
      input.value &&= '';
    });
    this.strength = undefined;
    this.revealed.clear();
    clearTimeout(this.#pause);
    clearTimeout(this.#judging);
  };

  /**
   * Chromium takes a form whose password fields a script sets to nothing for a change that was accepted, and offers to
   * save the new password. So that is done when it is true; at any other time a field becomes one for a file and back,
   * which empties it as well (HTML, "update the type").
   */
  #empty(how: (input: HTMLInputElement) => void): void {
    this.#host.renderRoot.querySelectorAll<HTMLInputElement>('[name$=-password]').forEach(how);
  }

  #end(accepted: boolean): void {
    this.over = true;
    if (accepted) this.#empty(input => (input.value = ''));
    this.hostDisconnected();
    this.#host.removeController(this);
  }
}

const isOfTheForm = (reason: Refusal['reason']): reason is keyof FormMessages['refusals'] =>
  ['mismatch', 'current-missing', 'new-missing'].includes(reason);

const profileOf = (account: Account | undefined): PasswordProfile => ({ email: account?.email });
