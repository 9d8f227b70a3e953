/** The pages of the local inbox. */
import { html } from 'hono/html';
import type { ReceivedMail } from '../control/control.ts';

type Html = ReturnType<typeof html>;

/** @param open the mail that is shown beside the list */
export function inboxPage(mails: readonly ReceivedMail[], open: ReceivedMail | undefined): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${open ? `${open.subject} | Inbox` : 'Inbox'}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/styles.css" />
        <script type="module" src="/assets/inbox.js"></script>
      </head>
      <body>
        <header>
          <h1>Inbox</h1>
          <p>Every mail that the local tenant sends, to whomever, ends here.</p>
        </header>
        <nav aria-label="Mails">${mailList(mails, open)}</nav>
        <main>${open ? mailView(open) : html`<p class="empty">Choose a mail to read it.</p>`}</main>
      </body>
    </html>`;
}

function mailList(mails: readonly ReceivedMail[], open: ReceivedMail | undefined): Html {
  if (mails.length === 0) return html`<p class="empty">No mail yet. It will appear here by itself.</p>`;
  return html`<ul>
    ${mails.toReversed().map(
      mail =>
        html`<li>
          <a href="/mails/${mail.id}" ${mail.id === open?.id ? html`aria-current="page"` : ''}>
            <strong>${mail.subject}</strong>
            <span>To ${mail.to.join(', ')}</span>
            <span><time datetime="${mail.date}">${timeOf(mail)}</time></span>
          </a>
        </li>`,
    )}
  </ul>`;
}

function mailView(mail: ReceivedMail): Html {
  return html`<div>
      <h2>${mail.subject}</h2>
      <dl>
        <dt>From</dt>
        <dd>${mail.from}</dd>
        <dt>To</dt>
        <dd>${mail.to.join(', ')}</dd>
        <dt>Date</dt>
        <dd><time datetime="${mail.date}">${timeOf(mail)}</time></dd>
      </dl>
    </div>
    <iframe
      title="Content of the mail"
      src="/mails/${mail.id}/content"
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      referrerpolicy="no-referrer"
    ></iframe>`;
}

function timeOf(mail: ReceivedMail): string {
  return new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium' }).format(new Date(mail.date));
}
