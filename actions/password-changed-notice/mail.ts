// The words of the notice that a password has changed. It holds no link that does anything by itself, and no secret.
import type { NoticeSettings } from './settings.ts';

export interface Mail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

interface Change {
  readonly to: string;
  readonly changedAt: Date;
  readonly place: string | undefined;
  readonly settings: NoticeSettings;
}

export function noticeMail({ to, changedAt, place, settings }: Change): Mail {
  const appName = oneLine(settings.appName);
  const paragraphs = [
    `The password of your account at ${appName} was changed on ${formatTime(changedAt)}.`,
    ...(place === undefined
      ? []
      : [`Approximate place: ${oneLine(place)}. It is estimated from a network address and may be wrong.`]),
    'If you changed it, there is nothing more to do.',
  ];
  const alarm = 'If this was not you, reset your password now:';
  return {
    from: settings.from,
    to,
    subject: `Your password at ${appName} was changed`,
    text: [...paragraphs, `${alarm}\n${settings.notMeUrl}`].join('\n\n') + '\n',
    html: [
      '<!doctype html><html lang="en"><body>',
      ...paragraphs.map(paragraph => `<p>${escapeHtml(paragraph)}</p>`),
      `<p>${alarm}<br><a href="${escapeHtml(settings.notMeUrl)}">This was not me</a></p>`,
      '</body></html>',
    ].join('\n'),
  };
}

/** UTC, because the tenant does not know the reader's time zone. */
function formatTime(time: Date): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return `${format.format(time)} (UTC)`;
}

/** Names from elsewhere must not add lines, least of all to a header. */
function oneLine(value: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is taken out
  return value.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
}

const HTML_ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(value: string): string {
  return value.replace(/[&<>"]/g, character => HTML_ENTITIES[character] ?? '');
}
