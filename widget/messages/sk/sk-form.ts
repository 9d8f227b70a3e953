/** Slovak for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'Zmena hesla',
  submit: 'Zmeniť heslo',
  fields: {
    current: { label: 'Súčasné heslo', reveal: 'Zobraziť súčasné heslo' },
    new: { label: 'Nové heslo', reveal: 'Zobraziť nové heslo' },
    repeat: { label: 'Nové heslo znova', reveal: 'Zobraziť zopakované heslo' },
  },
  capsLock: 'Je zapnutý Caps Lock.',
  refusals: {
    'current-missing': 'Zadajte súčasné heslo.',
    'new-missing': 'Zadajte nové heslo.',
    mismatch: 'Toto nie je rovnaké ako nové heslo vyššie.',
  },

  rulesHeading: 'Požiadavky na nové heslo:',
  rules: {
    'min-length': 'počet znakov: aspoň {limit}',
    'max-length': 'najviac {limit} bajtov; písmená s diakritikou a emoji ich zaberú viac',
    lowercase: 'malé písmeno',
    uppercase: 'veľké písmeno',
    number: 'číslica',
    special: 'špeciálny znak, napríklad ! alebo ?',
    'three-of-four': 'tri z týchto: malé písmeno, veľké písmeno, číslica, špeciálny znak',
    'identical-characters': 'žiadny znak viac než {limit}-krát za sebou',
    'sequential-characters': 'žiadne postupnosti ako abc alebo 321',
    'profile-data': 'nič z vášho mena ani e-mailovej adresy',
    dictionary: 'žiadne bežné heslo',
    history: 'iné ako predchádzajúce heslá (posledné: {limit})',
  },
  verdicts: { met: '(splnené)', unmet: '(ešte chýba)', later: '(overí sa pri uložení)' },
  rulesMet: 'Nové heslo spĺňa všetky požiadavky, ktoré tu môžeme overiť.',
  rulesLeft: 'Ešte chýba: {rules}.',

  strength: [
    'Veľmi ľahko uhádnuteľné. Lepších je niekoľko nesúvisiacich slov.',
    'Ľahko uhádnuteľné. Lepších je niekoľko nesúvisiacich slov.',
    'Mohlo by byť silnejšie. Čím dlhšie, tým lepšie.',
    'Silné.',
    'Veľmi silné.',
  ],

  errors: {
    'outcome-unknown':
      'Spojenie sa prerušilo a nevieme, či sa vaše heslo zmenilo. Skúste sa prihlásiť novým; ak to nepôjde, stále platí staré.',
  },
};
