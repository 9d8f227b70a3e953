/** Nothing can be done here: the password lives elsewhere, or the page is not set up. */
import { html, type TemplateResult } from 'lit';
import { fill } from '../messages/messages.ts';
import type { Unavailable } from '../state/state.ts';
import { headingOf, type LaterContext, type WholeMessages } from './view.ts';

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

export function unavailableView({ problem, account }: Unavailable, { messages }: LaterContext): TemplateResult {
  const { heading, text } = problem
    ? { heading: messages.unavailableHeading, text: messages.errors[problem.code] }
    : elsewhere(account?.provider ?? '', account?.hasPassword ?? false, messages);
  return html`${headingOf(heading)}
    <p part="description">${text}</p>`;
}

function elsewhere(provider: string, hasPassword: boolean, messages: WholeMessages): { heading: string; text: string } {
  if (hasPassword) return { heading: messages.unavailableHeading, text: messages.errors['not-configured'] };
  if (PASSWORDLESS.includes(provider))
    return { heading: messages.unavailableHeading, text: messages.passwordlessDescription };
  const name = PROVIDER_NAMES[provider] ?? messages.yourOrganisation;
  return {
    heading: fill(messages.elsewhereHeading, { provider: name }),
    text: fill(messages.elsewhereDescription, { provider: name }),
  };
}
