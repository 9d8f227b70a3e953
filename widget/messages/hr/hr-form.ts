/** Croatian for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'Promjena lozinke',
  submit: 'Promijeni lozinku',
  fields: {
    current: { label: 'Trenutačna lozinka', reveal: 'Prikaži trenutačnu lozinku' },
    new: { label: 'Nova lozinka', reveal: 'Prikaži novu lozinku' },
    repeat: { label: 'Ponovite novu lozinku', reveal: 'Prikaži ponovljenu lozinku' },
  },
  capsLock: 'Uključen je Caps Lock.',
  refusals: {
    'current-missing': 'Unesite trenutačnu lozinku.',
    'new-missing': 'Unesite novu lozinku.',
    mismatch: 'To nije jednako novoj lozinki iznad.',
  },

  rulesHeading: 'Zahtjevi za novu lozinku:',
  rules: {
    'min-length': 'broj znakova: najmanje {limit}',
    'max-length': 'najviše {limit} bajta; slova s dijakritičkim znakovima i emojiji zauzimaju više njih',
    lowercase: 'malo slovo',
    uppercase: 'veliko slovo',
    number: 'brojka',
    special: 'poseban znak, na primjer ! ili ?',
    'three-of-four': 'troje od ovoga: malo slovo, veliko slovo, brojka, poseban znak',
    'identical-characters': 'nijedan znak više od {limit} puta zaredom',
    'sequential-characters': 'bez nizova kao što su abc ili 321',
    'profile-data': 'ništa iz vašeg imena ili adrese e-pošte',
    dictionary: 'ne smije biti česta lozinka',
    history: 'različita od prijašnjih lozinki (zadnjih: {limit})',
  },
  verdicts: { met: '(ispunjeno)', unmet: '(još nedostaje)', later: '(provjerava se pri spremanju)' },
  rulesMet: 'Nova lozinka ispunjava sve zahtjeve koje ovdje možemo provjeriti.',
  rulesLeft: 'Još nedostaje: {rules}.',

  strength: [
    'Vrlo lako ju je pogoditi. Bolje je nekoliko nepovezanih riječi.',
    'Lako ju je pogoditi. Bolje je nekoliko nepovezanih riječi.',
    'Mogla bi biti jača. Što duža, to bolja.',
    'Jaka.',
    'Vrlo jaka.',
  ],

  errors: {
    'outcome-unknown':
      'Veza je prekinuta i ne znamo je li vaša lozinka promijenjena. Pokušajte se prijaviti novom; ako ne uspije, stara još vrijedi.',
  },
};
