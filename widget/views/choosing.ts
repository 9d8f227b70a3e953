/** Signed in: who, when the password was last changed, and the ways to change it. */
import { html, type TemplateResult } from 'lit';
import { fill } from '../messages/messages.ts';
import type { Choosing } from '../state/state.ts';
import { optionsList } from './controls.ts';
import { headingOf, localeOf, slot, type ViewContext } from './view.ts';

/** @param notice what happened while the user was away */
export function choosingView({ account, options }: Choosing, context: ViewContext, notice?: unknown): TemplateResult {
  const { messages, host } = context;
  const { email, lastPasswordReset } = account;
  const date = lastPasswordReset?.toLocaleDateString(localeOf(host), { dateStyle: 'long' });
  const facts = [email && fill(messages.signedInAs, { email }), date && fill(messages.lastChanged, { date })];
  return html`${headingOf(slot(host, 'heading', messages.heading))}
    <p part="description">${slot(host, 'description', facts.filter(Boolean).join(' '))}</p>
    ${notice} ${optionsList(options, account, context)}`;
}
