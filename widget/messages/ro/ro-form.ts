/** Romanian for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'Schimbați parola',
  submit: 'Schimbați parola',
  fields: {
    current: { label: 'Parola actuală', reveal: 'Afișați parola actuală' },
    new: { label: 'Parola nouă', reveal: 'Afișați parola nouă' },
    repeat: { label: 'Repetați parola nouă', reveal: 'Afișați parola repetată' },
  },
  capsLock: 'Caps Lock este activat.',
  refusals: {
    'current-missing': 'Introduceți parola actuală.',
    'new-missing': 'Introduceți o parolă nouă.',
    mismatch: 'Nu este aceeași cu parola nouă de mai sus.',
  },

  rulesHeading: 'Cerințe pentru parola nouă:',
  rules: {
    'min-length': 'numărul de caractere: cel puțin {limit}',
    'max-length': 'cel mult {limit} de octeți; literele cu diacritice și emoji ocupă mai mulți',
    lowercase: 'o literă mică',
    uppercase: 'o literă mare',
    number: 'o cifră',
    special: 'un caracter special, de exemplu ! sau ?',
    'three-of-four': 'trei dintre acestea: literă mică, literă mare, cifră, caracter special',
    'identical-characters': 'niciun caracter de mai mult de {limit} ori la rând',
    'sequential-characters': 'fără secvențe precum abc sau 321',
    'profile-data': 'nimic din numele sau adresa dvs. de e-mail',
    dictionary: 'să nu fie o parolă des întâlnită',
    history: 'diferită de parolele anterioare (ultimele: {limit})',
  },
  verdicts: { met: '(îndeplinit)', unmet: '(încă lipsește)', later: '(se verifică la salvare)' },
  rulesMet: 'Parola nouă îndeplinește toate cerințele pe care le putem verifica aici.',
  rulesLeft: 'Încă lipsește: {rules}.',

  strength: [
    'Foarte ușor de ghicit. Mai bune sunt câteva cuvinte fără legătură.',
    'Ușor de ghicit. Mai bune sunt câteva cuvinte fără legătură.',
    'Ar putea fi mai puternică. Cu cât e mai lungă, cu atât mai bine.',
    'Puternică.',
    'Foarte puternică.',
  ],

  errors: {
    'outcome-unknown':
      'Conexiunea s-a întrerupt și nu știm dacă parola dvs. a fost schimbată. Încercați să vă conectați cu cea nouă; dacă nu merge, cea veche este încă valabilă.',
  },
};
