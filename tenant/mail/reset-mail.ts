/** The text of the mail with the reset link, in English and German (Auth0: template "Change password (link)"). */
import { html } from 'hono/html';
import type { OutgoingMail } from './mailer.ts';

export interface ResetMailFacts {
  readonly to: string;
  readonly url: string;
  readonly tenantName: string;
  readonly appName: string;
  /** Lifetime of the link in seconds. */
  readonly lifetime: number;
  /** BCP 47; English unless there is a translation. */
  readonly language: string;
}

interface MailTexts {
  readonly language: string;
  readonly subject: string;
  readonly intro: (app: string) => string;
  readonly button: string;
  readonly lifetime: (amount: string) => string;
  readonly notYou: string;
}

const ENGLISH: MailTexts = {
  language: 'en',
  subject: 'Reset your password',
  intro: app => `You asked to change the password of your ${app} account. Follow this link to choose a new one:`,
  button: 'Choose a new password',
  lifetime: amount => `The link works once, for ${amount}. A newer mail makes it void.`,
  notYou: 'If you did not ask for this, ignore this mail. Your password stays as it is.',
};

const GERMAN: MailTexts = {
  language: 'de',
  subject: 'Passwort zurücksetzen',
  intro: app =>
    `Sie möchten das Passwort Ihres Kontos bei ${app} ändern. Folgen Sie diesem Link, um ein neues zu wählen:`,
  button: 'Neues Passwort wählen',
  lifetime: amount => `Der Link gilt ein Mal und ${amount} lang. Eine neuere E-Mail macht ihn ungültig.`,
  notYou: 'Wenn Sie das nicht waren, ignorieren Sie diese E-Mail. Ihr Passwort bleibt, wie es ist.',
};

export async function resetMail(facts: ResetMailFacts): Promise<OutgoingMail> {
  const texts = facts.language.toLowerCase().startsWith('de') ? GERMAN : ENGLISH;
  const lifetime = texts.lifetime(duration(facts.lifetime, texts.language));
  const lines = [texts.intro(facts.appName), facts.url, lifetime, texts.notYou, facts.tenantName];
  return {
    to: facts.to,
    language: texts.language,
    subject: `${texts.subject} (${facts.tenantName})`,
    text: `${lines.join('\n\n')}\n`,
    html: (await page(texts, lifetime, facts)).toString(),
  };
}

function page(texts: MailTexts, lifetime: string, facts: ResetMailFacts): ReturnType<typeof html> {
  return html`<!doctype html>
    <html lang="${texts.language}">
      <body style="margin:0;padding:24px;background:#eef1f6;color:#1c2230;font:16px/1.5 sans-serif">
        <div style="max-width:480px;margin:0 auto;padding:32px;background:#ffffff;border-radius:12px">
          <h1 style="margin:0 0 16px;font-size:22px">${texts.subject}</h1>
          <p>${texts.intro(facts.appName)}</p>
          <p style="margin:24px 0">
            <a
              href="${facts.url}"
              style="display:inline-block;padding:12px 20px;border-radius:8px;background:#3a4fd8;color:#ffffff;text-decoration:none;font-weight:600"
              >${texts.button}</a
            >
          </p>
          <p>${lifetime}</p>
          <p style="color:#566074">${texts.notYou}</p>
          <p style="color:#566074">${facts.tenantName}</p>
        </div>
      </body>
    </html>`;
}

/** Seconds as people say them: in the largest unit of which there is at least one. */
function duration(seconds: number, language: string): string {
  const units = [
    ['day', 86_400],
    ['hour', 3_600],
    ['minute', 60],
    ['second', 1],
  ] as const;
  const [unit, size] = units.find(([, length]) => seconds >= length) ?? ['second', 1];
  const amount = Math.floor(seconds / size);
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}
