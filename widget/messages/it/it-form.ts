/** Italian for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'Cambia la password',
  submit: 'Cambia password',
  fields: {
    current: { label: 'Password attuale', reveal: 'Mostra la password attuale' },
    new: { label: 'Nuova password', reveal: 'Mostra la nuova password' },
    repeat: { label: 'Ripeti la nuova password', reveal: 'Mostra la password ripetuta' },
  },
  capsLock: 'Il blocco maiuscole è attivo.',
  refusals: {
    'current-missing': 'Inserisci la password attuale.',
    'new-missing': 'Inserisci una nuova password.',
    mismatch: 'Non è uguale alla nuova password qui sopra.',
  },

  rulesHeading: 'Requisiti della nuova password:',
  rules: {
    'min-length': 'almeno {limit} caratteri',
    'max-length': 'al massimo {limit} byte; le lettere accentate e le emoji ne occupano più di uno',
    lowercase: 'una lettera minuscola',
    uppercase: 'una lettera maiuscola',
    number: 'un numero',
    special: 'un carattere speciale, come ! o ?',
    'three-of-four': 'tre di questi elementi: lettera minuscola, lettera maiuscola, numero, carattere speciale',
    'identical-characters': 'nessun carattere più di {limit} volte di seguito',
    'sequential-characters': 'nessuna sequenza come abc o 321',
    'profile-data': 'niente che venga dal tuo nome o dal tuo indirizzo e-mail',
    dictionary: 'non una password comune',
    history: 'nessuna delle tue ultime {limit} password',
  },
  verdicts: { met: '(soddisfatto)', unmet: '(manca ancora)', later: '(verificato al salvataggio)' },
  rulesMet: 'La nuova password soddisfa tutti i requisiti che possiamo verificare qui.',
  rulesLeft: 'Manca ancora: {rules}.',

  strength: [
    'Molto facile da indovinare. Meglio qualche parola senza nesso.',
    'Facile da indovinare. Meglio qualche parola senza nesso.',
    'Potrebbe essere più sicura. Più è lunga, meglio è.',
    'Sicura.',
    'Molto sicura.',
  ],

  errors: {
    'outcome-unknown':
      'La connessione si è interrotta e non sappiamo se la password sia cambiata. Prova ad accedere con quella nuova: se non funziona, vale ancora la vecchia.',
  },
};
