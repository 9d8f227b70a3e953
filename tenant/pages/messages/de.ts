import type { Messages } from './messages.ts';

export const de: Messages = {
  language: 'de',
  direction: 'ltr',
  login: {
    title: 'Willkommen',
    description: app => `Melden Sie sich bei ${app} an, um fortzufahren.`,
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    submit: 'Weiter',
    forgotPassword: 'Passwort vergessen?',
    or: 'Oder',
    continueWith: provider => `Weiter mit ${provider}`,
    wrongCredentials: 'Falsche E-Mail-Adresse oder falsches Passwort',
    blocked:
      'Ihr Konto wurde nach mehreren aufeinanderfolgenden Anmeldeversuchen gesperrt. Wir haben Ihnen eine Nachricht mit Anweisungen zum Entsperren gesendet.',
    missing: 'Bitte geben Sie E-Mail-Adresse und Passwort ein.',
  },
  social: {
    title: provider => `${provider} (Platzhalter)`,
    description: 'Wählen Sie, wer Sie sind. Der echte Anbieter würde hier nach seinem eigenen Passwort fragen.',
  },
  resetRequest: {
    title: 'Passwort vergessen?',
    description: 'Geben Sie Ihre E-Mail-Adresse ein. Wir senden Ihnen eine Anleitung zum Zurücksetzen Ihres Passworts.',
    submit: 'Weiter',
    back: 'Zurück',
    noEmail: 'Bitte geben Sie eine E-Mail-Adresse ein',
    tooMany: 'Sie haben zu viele E-Mails angefordert. Warten Sie einige Minuten und versuchen Sie es erneut.',
    failed: 'Beim Senden der E-Mail ist ein Problem aufgetreten. Bitte versuchen Sie es später erneut.',
  },
  checkEmail: {
    title: 'Prüfen Sie Ihre E-Mails',
    description: email =>
      `Unter der E-Mail-Adresse ${email} finden Sie die Anleitung zum Zurücksetzen Ihres Passworts.`,
    resend: 'E-Mail erneut senden',
    back: 'Zurück',
  },
  newPassword: {
    title: 'Passwort ändern',
    description: 'Geben Sie unten ein neues Passwort ein, um Ihr Passwort zu ändern.',
    password: 'Neues Passwort',
    confirmation: 'Neues Passwort wiederholen',
    rules: 'Ihr Passwort muss enthalten:',
    submit: 'Passwort zurücksetzen',
    noPassword: 'Geben Sie ein neues Passwort ein.',
    noConfirmation: 'Die Wiederholung des neuen Passworts fehlt',
    mismatch: 'Die Passwörter stimmen nicht überein',
    tooWeak: 'Das Passwort ist zu schwach',
    reused: 'Das Passwort wurde bereits verwendet',
    tooCommon: 'Das Passwort ist zu gebräuchlich',
    personalData: 'Das Passwort enthält persönliche Angaben',
    tooLong: 'Das Passwort ist zu lang',
    breached:
      'Diese Kombination von Zugangsdaten wurde bei einem Datenleck auf einer anderen Website gefunden. Bitte verwenden Sie ein anderes Passwort, um Ihr Konto zu schützen.',
    denied: 'Ihr Passwort kann jetzt nicht geändert werden.',
  },
  rules: {
    minLength: characters => `Mindestens ${characters} Zeichen`,
    atLeast: (needed, of) => `Mindestens ${needed} der folgenden ${of} Zeichenarten:`,
    all: 'Alle folgenden Zeichenarten:',
    lowerCase: 'Kleinbuchstaben (a-z)',
    upperCase: 'Großbuchstaben (A-Z)',
    numbers: 'Ziffern (0-9)',
    special: 'Sonderzeichen (z. B. !@#$%^&*)',
    identical: allowed => `Höchstens ${allowed} gleiche Zeichen hintereinander`,
  },
  changed: {
    title: 'Passwort geändert!',
    description: 'Ihr Passwort wurde erfolgreich geändert.',
    backTo: app => `Zurück zu ${app}`,
  },
  linkProblem: {
    expiredTitle: 'Link abgelaufen',
    expired:
      'Um Ihr Passwort zurückzusetzen, kehren Sie zur Anmeldeseite zurück und wählen Sie „Passwort vergessen“, um eine neue E-Mail zu erhalten.',
    usedTitle: 'Ungültiger Link',
    used: 'Dieser Link wurde bereits verwendet. Um Ihr Passwort zurückzusetzen, kehren Sie zur Anmeldeseite zurück und wählen Sie „Passwort vergessen“, um eine neue E-Mail zu erhalten.',
    otherTitle: 'Bitte versuchen Sie es erneut',
    other:
      'Etwas ist schiefgelaufen. Bitte kehren Sie zur Anmeldeseite zurück und wählen Sie „Passwort vergessen“, um es erneut zu versuchen.',
  },
  problem: {
    title: 'Etwas ist schiefgelaufen',
    description: 'Möglicherweise ist das System falsch konfiguriert oder ein Dienst gestört.',
    loginOver: 'Diese Anmeldung ist beendet. Bitte kehren Sie zur Anwendung zurück und melden Sie sich erneut an.',
  },
  logout: {
    title: 'Abmelden',
    description: 'Möchten Sie sich abmelden?',
    submit: 'Abmelden',
    done: 'Sie sind abgemeldet.',
  },
  show: 'Anzeigen',
  showPassword: 'Passwort anzeigen',
  localNote: 'Lokaler Tenant für die Entwicklung. Nichts hier ist echt.',
};
