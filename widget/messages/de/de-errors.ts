/** German for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': 'Diese Seite ist noch nicht für das Ändern von Passwörtern eingerichtet.',
  'insecure-context':
    'Diese Seite wird nicht über eine sichere Verbindung geladen. Deshalb lassen sich Passwörter hier nicht ändern.',
  framed:
    'Diese Seite wird innerhalb einer anderen Website angezeigt. Deshalb lässt sich das Passwort hier nicht ändern. Öffnen Sie sie in einem eigenen Tab.',
  'blocked-by-policy':
    'Die Sicherheitseinstellungen dieser Website verhindern das. Bitte informieren Sie den Betreiber.',
  'origin-not-allowed':
    'Diese Website darf keinen Link zum Zurücksetzen anfordern. Bitte informieren Sie den Betreiber.',
  'tenant-unreachable': 'Der Anmeldedienst ist gerade nicht erreichbar. Versuchen Sie es gleich noch einmal.',
  'session-timeout': 'Der Anmeldedienst hat nicht rechtzeitig geantwortet. Versuchen Sie es noch einmal.',
  'storage-blocked':
    'Ihr Browser lässt diese Website nichts speichern, und ohne das ist keine Anmeldung möglich. Erlauben Sie es für diese Website und versuchen Sie es noch einmal.',
  'load-failed':
    'Ein Teil dieser Seite wurde nicht geladen. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  'redirect-blocked': 'Ihr Browser hat die Anmeldeseite nicht geöffnet. Versuchen Sie es noch einmal.',

  'rate-limited':
    'Sie haben in kurzer Zeit mehrere Links angefordert. Verwenden Sie den neuesten in Ihrem Posteingang oder warten Sie einen Moment.',
  'reset-not-allowed': 'Für dieses Konto kann von hier aus kein Link zum Zurücksetzen gesendet werden.',
  'email-missing': 'Wir kennen Ihre E-Mail-Adresse nicht und können Ihnen deshalb keinen Link senden.',
  'email-invalid': 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com.',
  'password-ill-formed': 'Das neue Passwort enthält ein beschädigtes Zeichen. Geben Sie es bitte noch einmal ein.',

  'login-cancelled': 'Sie sind ohne Anmeldung zurückgekehrt. Ihr Passwort ist unverändert.',
  'login-required': 'Ihre Sitzung ist abgelaufen. Melden Sie sich noch einmal an, um fortzufahren.',
  'login-failed': 'Die Anmeldung hat nicht geklappt. Ihr Passwort ist unverändert.',

  'interaction-not-possible': 'Der Anmeldedienst konnte seine Seiten nicht anzeigen. Ihr Passwort ist unverändert.',
  'client-not-allowed': 'Diese App darf Passwörter nicht auf diesem Weg ändern. Ihr Passwort ist unverändert.',
  'not-a-database-login':
    'Sie haben sich ohne ein bei uns gespeichertes Passwort angemeldet. Melden Sie sich mit E-Mail-Adresse und Passwort an, um es zu ändern.',
  'reauthentication-not-requested':
    'Sie wurden nicht noch einmal nach Ihrem Passwort gefragt. Deshalb wurde nichts geändert. Versuchen Sie es noch einmal.',
  'password-proof-missing-or-old':
    'Ihre Anmeldung hat zu lange gedauert und zählt nicht als Bestätigung. Versuchen Sie es noch einmal.',
  'session-proof-old':
    'Ihre Anmeldung liegt zu lange zurück und zählt nicht als Bestätigung. Versuchen Sie es noch einmal.',
  'mfa-required': 'Bestätigen Sie Ihre Anmeldung mit Ihrem zweiten Faktor, um das Passwort zu ändern.',
  'identity-ambiguous':
    'Wir konnten nicht erkennen, welches Passwort geändert werden soll. Wenden Sie sich bitte an den Support.',
  'password-change-unavailable': 'Die Passwortseite konnte nicht geöffnet werden. Ihr Passwort ist unverändert.',
  'password-change-not-resumable': 'Die Passwortänderung wurde unterbrochen. Ihr Passwort ist unverändert.',
  'password-page-missing':
    'Sie sind angemeldet, aber die Seite für das neue Passwort hat sich nicht geöffnet. Ihr Passwort ist unverändert.',

  'invalid-request': 'Die Anfrage wurde nicht verstanden. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'unsupported-media-type':
    'Die Anfrage wurde nicht verstanden. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'payload-too-large': 'Das ist zu lang. Wählen Sie bitte ein kürzeres Passwort.',
  'invalid-token': 'Ihre Sitzung ist abgelaufen. Melden Sie sich noch einmal an, um fortzufahren.',
  'insufficient-scope': 'Diese App darf Ihr Passwort hier nicht ändern.',
  'wrong-password': 'Das ist nicht Ihr aktuelles Passwort.',
  'same-password': 'Das neue Passwort ist dasselbe wie das aktuelle.',
  'password-policy': 'Das neue Passwort erfüllt die Anforderungen nicht.',
  'password-reused':
    'Dieses Passwort haben Sie schon einmal verwendet. Wählen Sie eines, das Sie noch nicht verwendet haben.',
  'password-too-common': 'Dieses Passwort ist zu verbreitet. Wählen Sie eines, das schwerer zu erraten ist.',
  'password-contains-user-info':
    'Das neue Passwort enthält persönliche Angaben wie Ihren Namen. Wählen Sie ein anderes.',
  'password-too-long':
    'Das neue Passwort ist zu lang: Höchstens 72 Byte sind möglich, und manche Zeichen brauchen mehrere.',

  'not-a-database-user': 'Ihr Passwort wird nicht hier verwaltet und kann deshalb nicht hier geändert werden.',
  'step-up-required':
    'Ihr Konto verlangt eine zusätzliche Bestätigung. Melden Sie sich noch einmal an, um Ihr Passwort zu ändern.',
  'account-blocked':
    'Ihr Konto ist nach zu vielen Versuchen gesperrt. Ein Link per E-Mail zum Zurücksetzen hebt die Sperre auf.',
  'leaked-password':
    'Ihr aktuelles Passwort ist in einem Datenleck aufgetaucht. Setzen Sie es mit einem Link per E-Mail zurück.',
  'too-many-attempts': 'Zu viele Versuche. Warten Sie bitte, bevor Sie es noch einmal versuchen.',

  busy: 'Gerade ändern viele Menschen ihr Passwort. Versuchen Sie es gleich noch einmal.',
  'tenant-unavailable': 'Der Anmeldedienst hat gerade eine Störung. Versuchen Sie es gleich noch einmal.',
  internal: 'Bei uns ist etwas schiefgegangen. Versuchen Sie es noch einmal.',
};
