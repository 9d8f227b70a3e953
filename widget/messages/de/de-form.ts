/** German for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'Passwort ändern',
  submit: 'Passwort ändern',
  fields: {
    current: { label: 'Aktuelles Passwort', reveal: 'Aktuelles Passwort anzeigen' },
    new: { label: 'Neues Passwort', reveal: 'Neues Passwort anzeigen' },
    repeat: { label: 'Neues Passwort wiederholen', reveal: 'Wiederholtes Passwort anzeigen' },
  },
  capsLock: 'Die Feststelltaste ist aktiviert.',
  refusals: {
    'current-missing': 'Geben Sie Ihr aktuelles Passwort ein.',
    'new-missing': 'Geben Sie ein neues Passwort ein.',
    mismatch: 'Das ist nicht dasselbe wie das neue Passwort oben.',
  },

  rulesHeading: 'Anforderungen an Ihr neues Passwort:',
  rules: {
    'min-length': 'mindestens {limit} Zeichen',
    'max-length': 'höchstens {limit} Byte; Umlaute und Emojis brauchen mehrere',
    lowercase: 'ein Kleinbuchstabe',
    uppercase: 'ein Großbuchstabe',
    number: 'eine Ziffer',
    special: 'ein Sonderzeichen, zum Beispiel ! oder ?',
    'three-of-four': 'drei davon: Kleinbuchstabe, Großbuchstabe, Ziffer, Sonderzeichen',
    'identical-characters': 'kein Zeichen mehr als {limit}-mal hintereinander',
    'sequential-characters': 'keine Folgen wie abc oder 321',
    'profile-data': 'nichts aus Ihrem Namen oder Ihrer E-Mail-Adresse',
    dictionary: 'kein verbreitetes Passwort',
    history: 'keines Ihrer letzten {limit} Passwörter',
  },
  verdicts: { met: '(erfüllt)', unmet: '(fehlt noch)', later: '(wird beim Speichern geprüft)' },
  rulesMet: 'Das neue Passwort erfüllt alle Anforderungen, die wir hier prüfen können.',
  rulesLeft: 'Es fehlt noch: {rules}.',

  strength: [
    'Sehr leicht zu erraten. Besser sind einige Wörter ohne Zusammenhang.',
    'Leicht zu erraten. Besser sind einige Wörter ohne Zusammenhang.',
    'Könnte stärker sein. Länger ist besser.',
    'Stark.',
    'Sehr stark.',
  ],

  errors: {
    'outcome-unknown':
      'Die Verbindung ist abgebrochen, und wir wissen nicht, ob Ihr Passwort geändert wurde. Melden Sie sich mit dem neuen an; wenn das nicht geht, gilt noch das alte.',
  },
};
