/** German for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched:
    'Sie sind jetzt mit einem anderen Konto angemeldet als zuvor. Prüfen Sie, wessen Passwort Sie ändern wollten.',
  noticeNotChanged: 'Willkommen zurück. Soweit wir sehen, wurde Ihr Passwort nicht geändert.',

  emailLabel: 'E-Mail-Adresse',
  sendLink: 'Link senden',
  cancel: 'Abbrechen',
  back: 'Zurück',
  done: 'Fertig',

  emailSentHeading: 'Sehen Sie in Ihrem Posteingang nach',
  emailSentDescription:
    'Wenn es zu {email} hier ein Passwort gibt, ist ein Link zum Festlegen eines neuen unterwegs. Nur der neueste Link funktioniert.',
  emailSentHint:
    'Nach ein paar Minuten noch nichts da? Sehen Sie im Spam-Ordner nach. Wenn Sie sich mit Google oder über Ihr Unternehmen anmelden, ändern Sie Ihr Passwort dort.',
  emailSentAgain: 'Ein weiterer Link ist unterwegs.',
  sendAgain: 'Erneut senden',
  sendAgainIn: 'Erneut senden in {time}',

  changedHeading: 'Ihr Passwort wurde geändert',
  changedDescription: 'Verwenden Sie bei der nächsten Anmeldung Ihr neues Passwort.',
  signOutIn: 'Zum Schutz Ihres Kontos werden Sie in {time} abgemeldet.',
  signOutNow: 'Jetzt neu anmelden',
  staySignedIn: 'Angemeldet bleiben, bis ich gehe',
  signingOut: 'Sie werden abgemeldet …',
  signOutFailed:
    'Ihr neues Passwort ist gesetzt, aber das Abmelden hat nicht geklappt. Versuchen Sie es noch einmal oder schließen Sie den Browser.',

  tryAgainIn: 'Erneut versuchen in {time}',

  unavailableHeading: 'Die Passworteinstellungen sind nicht verfügbar',
  elsewhereHeading: 'Sie melden sich über {provider} an',
  elsewhereDescription: 'Für Ihr Passwort ist {provider} zuständig. Ändern Sie es dort; hier gilt es sofort.',
  yourOrganisation: 'Ihre Organisation',
  passwordlessDescription: 'Sie melden sich ohne Passwort an. Es gibt also keines, das Sie ändern könnten.',
};
