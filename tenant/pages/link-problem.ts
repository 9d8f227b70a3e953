/** Pages for reset links that no longer work: used, expired, superseded by a newer mail, or never real. */
import type { TicketLookup } from '../store/tickets.ts';
import { html } from './html.ts';
import type { Messages } from './messages/messages.ts';
import type { PageOptions } from './respond.ts';

export function linkProblemPage(messages: Messages, status: TicketLookup['status']): PageOptions {
  const text = messages.linkProblem;
  const texts: Record<TicketLookup['status'], readonly [string, string]> = {
    expired: [text.expiredTitle, text.expired],
    used: [text.usedTitle, text.used],
    // Auth0 shows the same page for a link that a newer mail replaced.
    superseded: [text.usedTitle, text.used],
    unknown: [text.otherTitle, text.other],
    valid: [text.otherTitle, text.other],
  };
  const [title, description] = texts[status];
  return {
    messages,
    status: 400,
    title,
    mark: 'bad',
    content: html`<p class="description">${description}</p>`,
  };
}
