/**
 * German: the words of the first views, and where the others are.
 * Address and terms: “Sie”; Passwort, anmelden, Link, E-Mail, Konto.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'de',
  first: {
    loading: 'Ihre Passworteinstellungen werden geladen …',
    heading: 'Passwort',
    signedInAs: 'Angemeldet als {email}.',
    lastChanged: 'Zuletzt geändert am {date}.',

    signedOutHeading: 'Passwort vergessen?',
    signedOutDescription:
      'Gehen Sie weiter zur Anmeldeseite und wählen Sie dort „Passwort vergessen?“. Sie erhalten dann per E-Mail einen Link, mit dem Sie ein neues Passwort festlegen.',
    signIn: 'Weiter zur Anmeldung',

    reauthenticate: 'Passwort ändern',
    reauthenticateHint: 'Melden Sie sich zur Bestätigung noch einmal an und wählen Sie dann ein neues Passwort.',
    resetEmail: 'Link per E-Mail anfordern',
    resetEmailHint: 'Wir senden ihn an {email}. Ihr aktuelles Passwort brauchen Sie dafür nicht.',
    resetEmailAskHint:
      'Geben Sie Ihre E-Mail-Adresse ein, und wir senden Ihnen einen Link, mit dem Sie ein neues Passwort festlegen.',
    directChange: 'Gleich hier ändern',
    directChangeHint: 'Geben Sie Ihr aktuelles und ein neues Passwort ein.',
    universalLogin: 'Über die Anmeldeseite',
    universalLoginHint: 'Wählen Sie dort „Passwort vergessen?“ und folgen Sie der E-Mail.',

    notLoaded: 'Ein Teil dieser Seite wurde nicht geladen',
    tryAgain: 'Erneut versuchen',

    sending: 'Wird gesendet …',
    changing: 'Ihr Passwort wird geändert …',
    leaving: 'Sie werden zur Anmeldeseite weitergeleitet …',

    failedHeading: 'Das hat nicht geklappt',
    errors: { offline: 'Sie sind offline. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.' },
  },
  later: () => import('./de-later.ts'),
  errors: () => import('./de-errors.ts'),
  form: () => import('./de-form.ts'),
};
