/** Nothing can be done here: why, in words. */
import { html, type TemplateResult } from 'lit';
import { fill } from '../messages/messages.ts';
import type { Unavailable } from '../state/state.ts';
import { headingOf, inWords, type LaterContext, type LaterWords } from './view.ts';

/** Names that are the same in every language; any other provider is the user's organisation. */
const PROVIDER_NAMES: Readonly<Record<string, string>> = {
  'google-oauth2': 'Google',
  'google-apps': 'Google',
  apple: 'Apple',
  facebook: 'Facebook',
  github: 'GitHub',
  linkedin: 'LinkedIn',
  twitter: 'X',
  windowslive: 'Microsoft',
};

const PASSWORDLESS = ['email', 'sms'];

/** The password lives elsewhere, or the page is not set up. */
export function unavailableView(state: Unavailable, { messages }: LaterContext): TemplateResult {
  const [heading, text] = why(state, messages);
  return html`${headingOf(heading)}
    <p part="description">${text}</p>`;
}

function why({ problem, account }: Unavailable, messages: LaterWords): [heading: string, text: string] {
  const { unavailableHeading } = messages;
  if (problem || account?.hasPassword)
    return [unavailableHeading, inWords(problem?.code ?? 'not-configured', messages)];
  const provider = account?.provider ?? '';
  if (PASSWORDLESS.includes(provider)) return [unavailableHeading, messages.passwordlessDescription];
  const name = { provider: PROVIDER_NAMES[provider] ?? messages.yourOrganisation };
  return [fill(messages.elsewhereHeading, name), fill(messages.elsewhereDescription, name)];
}
