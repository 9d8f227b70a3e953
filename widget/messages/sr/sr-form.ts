/** Serbian (Latin script) for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'Promena lozinke',
  submit: 'Promeni lozinku',
  fields: {
    current: { label: 'Trenutna lozinka', reveal: 'Prikaži trenutnu lozinku' },
    new: { label: 'Nova lozinka', reveal: 'Prikaži novu lozinku' },
    repeat: { label: 'Ponovite novu lozinku', reveal: 'Prikaži ponovljenu lozinku' },
  },
  capsLock: 'Uključen je Caps Lock.',
  refusals: {
    'current-missing': 'Unesite trenutnu lozinku.',
    'new-missing': 'Unesite novu lozinku.',
    mismatch: 'To nije isto kao nova lozinka iznad.',
  },

  rulesHeading: 'Zahtevi za novu lozinku:',
  rules: {
    'min-length': 'broj znakova: najmanje {limit}',
    'max-length': 'najviše {limit} bajta; slova sa dijakriticima i emodžiji zauzimaju više njih',
    lowercase: 'malo slovo',
    uppercase: 'veliko slovo',
    number: 'cifra',
    special: 'poseban znak, na primer ! ili ?',
    'three-of-four': 'troje od ovoga: malo slovo, veliko slovo, cifra, poseban znak',
    'identical-characters': 'nijedan znak više od {limit} puta zaredom',
    'sequential-characters': 'bez nizova kao što su abc ili 321',
    'profile-data': 'ništa iz vašeg imena ili adrese e-pošte',
    dictionary: 'ne sme biti česta lozinka',
    history: 'različita od prethodnih lozinki (poslednjih: {limit})',
  },
  verdicts: { met: '(ispunjeno)', unmet: '(još nedostaje)', later: '(proverava se pri čuvanju)' },
  rulesMet: 'Nova lozinka ispunjava sve zahteve koje ovde možemo da proverimo.',
  rulesLeft: 'Još nedostaje: {rules}.',

  strength: [
    'Veoma lako se pogađa. Bolje je nekoliko nepovezanih reči.',
    'Lako se pogađa. Bolje je nekoliko nepovezanih reči.',
    'Mogla bi da bude jača. Što duža, to bolja.',
    'Jaka.',
    'Veoma jaka.',
  ],

  errors: {
    'outcome-unknown':
      'Veza je prekinuta i ne znamo da li je vaša lozinka promenjena. Pokušajte da se prijavite novom; ako ne uspe, stara i dalje važi.',
  },
};
