/** Finnish for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'Vaihda salasana',
  submit: 'Vaihda salasana',
  fields: {
    current: { label: 'Nykyinen salasana', reveal: 'Näytä nykyinen salasana' },
    new: { label: 'Uusi salasana', reveal: 'Näytä uusi salasana' },
    repeat: { label: 'Toista uusi salasana', reveal: 'Näytä toistettu salasana' },
  },
  capsLock: 'Caps Lock on päällä.',
  refusals: {
    'current-missing': 'Anna nykyinen salasanasi.',
    'new-missing': 'Anna uusi salasana.',
    mismatch: 'Tämä ei ole sama kuin yllä oleva uusi salasana.',
  },

  rulesHeading: 'Uuden salasanan vaatimukset:',
  rules: {
    'min-length': 'vähintään {limit} merkkiä',
    'max-length': 'enintään {limit} tavua; ääkköset ja emojit vievät useita',
    lowercase: 'pieni kirjain',
    uppercase: 'iso kirjain',
    number: 'numero',
    special: 'erikoismerkki, esimerkiksi ! tai ?',
    'three-of-four': 'kolme näistä: pieni kirjain, iso kirjain, numero, erikoismerkki',
    'identical-characters': 'sama merkki enintään {limit} kertaa peräkkäin',
    'sequential-characters': 'ei jonoja kuten abc tai 321',
    'profile-data': 'ei mitään nimestäsi tai sähköpostiosoitteestasi',
    dictionary: 'ei yleinen salasana',
    history: 'eri kuin {limit} viimeisintä salasanaasi',
  },
  verdicts: { met: '(täyttyy)', unmet: '(puuttuu vielä)', later: '(tarkistetaan tallennettaessa)' },
  rulesMet: 'Uusi salasana täyttää kaikki vaatimukset, jotka voimme tarkistaa täällä.',
  rulesLeft: 'Puuttuu vielä: {rules}.',

  strength: [
    'Erittäin helppo arvata. Muutama toisiinsa liittymätön sana on parempi.',
    'Helppo arvata. Muutama toisiinsa liittymätön sana on parempi.',
    'Voisi olla vahvempi. Pidempi on parempi.',
    'Vahva.',
    'Erittäin vahva.',
  ],

  errors: {
    'outcome-unknown':
      'Yhteys katkesi, emmekä tiedä, vaihtuiko salasanasi. Kokeile kirjautua uudella; jos se ei onnistu, vanha on yhä voimassa.',
  },
};
