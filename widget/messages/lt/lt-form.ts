/** Lithuanian for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'Slaptažodžio keitimas',
  submit: 'Pakeisti slaptažodį',
  fields: {
    current: { label: 'Dabartinis slaptažodis', reveal: 'Rodyti dabartinį slaptažodį' },
    new: { label: 'Naujas slaptažodis', reveal: 'Rodyti naują slaptažodį' },
    repeat: { label: 'Pakartokite naują slaptažodį', reveal: 'Rodyti pakartotą slaptažodį' },
  },
  capsLock: 'Įjungtas „Caps Lock“.',
  refusals: {
    'current-missing': 'Įveskite dabartinį slaptažodį.',
    'new-missing': 'Įveskite naują slaptažodį.',
    mismatch: 'Tai nesutampa su nauju slaptažodžiu viršuje.',
  },

  rulesHeading: 'Naujo slaptažodžio reikalavimai:',
  rules: {
    'min-length': 'ženklų skaičius: ne mažesnis kaip {limit}',
    'max-length': 'daugiausia {limit} baitai; raidės su diakritiniais ženklais ir jaustukai užima kelis',
    lowercase: 'mažoji raidė',
    uppercase: 'didžioji raidė',
    number: 'skaitmuo',
    special: 'specialusis ženklas, pavyzdžiui, ! arba ?',
    'three-of-four': 'trys iš šių: mažoji raidė, didžioji raidė, skaitmuo, specialusis ženklas',
    'identical-characters': 'nė vieno ženklo daugiau kaip {limit} kartus iš eilės',
    'sequential-characters': 'jokių sekų, tokių kaip abc ar 321',
    'profile-data': 'nieko iš jūsų vardo ar el. pašto adreso',
    dictionary: 'ne dažnas slaptažodis',
    history: 'kitoks nei ankstesni slaptažodžiai (paskutinių: {limit})',
  },
  verdicts: { met: '(įvykdyta)', unmet: '(dar trūksta)', later: '(tikrinama įrašant)' },
  rulesMet: 'Naujas slaptažodis atitinka visus reikalavimus, kuriuos galime čia patikrinti.',
  rulesLeft: 'Dar trūksta: {rules}.',

  strength: [
    'Labai lengva atspėti. Geriau keli nesusiję žodžiai.',
    'Lengva atspėti. Geriau keli nesusiję žodžiai.',
    'Galėtų būti stipresnis. Kuo ilgesnis, tuo geriau.',
    'Stiprus.',
    'Labai stiprus.',
  ],

  errors: {
    'outcome-unknown':
      'Ryšys nutrūko ir nežinome, ar jūsų slaptažodis pakeistas. Pabandykite prisijungti su nauju; jei nepavyks, tebegalioja senas.',
  },
};
