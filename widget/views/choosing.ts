/** Signed in: who, when the password was last changed, and the ways to change it. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../messages/messages.ts';
import type { Choosing } from '../state/state.ts';
import { optionsList } from './options.ts';
import { headingOf, type ViewContext } from './view.ts';

export function choosingView({ account, options, notice }: Choosing, context: ViewContext): TemplateResult {
  const { messages, locale } = context;
  const { email, lastPasswordReset } = account;
  const date = lastPasswordReset?.toLocaleDateString(locale, { dateStyle: 'long' });
  const facts = [email && fill(messages.signedInAs, { email }), date && fill(messages.lastChanged, { date })];
  const text = notice && (notice === 'account-switched' ? messages.noticeAccountSwitched : messages.noticeNotChanged);
  return html`${headingOf(messages.heading, 'heading')}
    <slot name="description"><p part="description">${facts.filter(Boolean).join(' ')}</p></slot>
    ${text ? html`<p part="notice" class="notice">${text}</p>` : nothing} ${optionsList(options, account, context)}`;
}
