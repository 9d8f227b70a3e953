/** Estonian for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'Parooli muutmine',
  submit: 'Muuda parooli',
  fields: {
    current: { label: 'Praegune parool', reveal: 'Näita praegust parooli' },
    new: { label: 'Uus parool', reveal: 'Näita uut parooli' },
    repeat: { label: 'Korrake uut parooli', reveal: 'Näita korratud parooli' },
  },
  capsLock: 'Caps Lock on sees.',
  refusals: {
    'current-missing': 'Sisestage praegune parool.',
    'new-missing': 'Sisestage uus parool.',
    mismatch: 'See ei ole sama mis uus parool ülal.',
  },

  rulesHeading: 'Nõuded uuele paroolile:',
  rules: {
    'min-length': 'vähemalt {limit} märki',
    'max-length': 'kõige rohkem {limit} baiti; täpitähed ja emotikonid võtavad mitu',
    lowercase: 'väiketäht',
    uppercase: 'suurtäht',
    number: 'number',
    special: 'erimärk, näiteks ! või ?',
    'three-of-four': 'kolm neist: väiketäht, suurtäht, number, erimärk',
    'identical-characters': 'ükski märk mitte üle {limit} korra järjest',
    'sequential-characters': 'mitte jadasid nagu abc või 321',
    'profile-data': 'mitte midagi teie nimest ega e-posti aadressist',
    dictionary: 'mitte levinud parool',
    history: 'teistsugune kui viimased {limit} parooli',
  },
  verdicts: { met: '(täidetud)', unmet: '(veel puudu)', later: '(kontrollitakse salvestamisel)' },
  rulesMet: 'Uus parool vastab kõigile nõuetele, mida saame siin kontrollida.',
  rulesLeft: 'Veel puudu: {rules}.',

  strength: [
    'Väga kergesti äraarvatav. Parem on paar omavahel seostamata sõna.',
    'Kergesti äraarvatav. Parem on paar omavahel seostamata sõna.',
    'Võiks olla tugevam. Pikem on parem.',
    'Tugev.',
    'Väga tugev.',
  ],

  errors: {
    'outcome-unknown':
      'Ühendus katkes ja me ei tea, kas teie parool muutus. Proovige uuega sisse logida; kui see ei õnnestu, kehtib vana edasi.',
  },
};
