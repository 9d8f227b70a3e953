/** Dutch for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'Wachtwoord wijzigen',
  submit: 'Wachtwoord wijzigen',
  fields: {
    current: { label: 'Huidig wachtwoord', reveal: 'Huidig wachtwoord tonen' },
    new: { label: 'Nieuw wachtwoord', reveal: 'Nieuw wachtwoord tonen' },
    repeat: { label: 'Nieuw wachtwoord herhalen', reveal: 'Herhaald wachtwoord tonen' },
  },
  capsLock: 'Caps Lock staat aan.',
  refusals: {
    'current-missing': 'Vul je huidige wachtwoord in.',
    'new-missing': 'Vul een nieuw wachtwoord in.',
    mismatch: 'Dit is niet hetzelfde als het nieuwe wachtwoord hierboven.',
  },

  rulesHeading: 'Eisen aan je nieuwe wachtwoord:',
  rules: {
    'min-length': 'minstens {limit} tekens',
    'max-length': 'hooguit {limit} bytes; letters met accenten en emoji tellen voor meer dan één',
    lowercase: 'een kleine letter',
    uppercase: 'een hoofdletter',
    number: 'een cijfer',
    special: 'een speciaal teken, zoals ! of ?',
    'three-of-four': 'drie van deze: kleine letter, hoofdletter, cijfer, speciaal teken',
    'identical-characters': 'geen teken meer dan {limit} keer achter elkaar',
    'sequential-characters': 'geen reeksen zoals abc of 321',
    'profile-data': 'niets uit je naam of e-mailadres',
    dictionary: 'geen veelgebruikt wachtwoord',
    history: 'geen van je laatste {limit} wachtwoorden',
  },
  verdicts: { met: '(voldaan)', unmet: '(nog nodig)', later: '(gecontroleerd bij het opslaan)' },
  rulesMet: 'Het nieuwe wachtwoord voldoet aan alle eisen die we hier kunnen controleren.',
  rulesLeft: 'Nog nodig: {rules}.',

  strength: [
    'Heel makkelijk te raden. Een paar losse woorden zijn beter.',
    'Makkelijk te raden. Een paar losse woorden zijn beter.',
    'Kan sterker. Langer is beter.',
    'Sterk.',
    'Heel sterk.',
  ],

  errors: {
    'outcome-unknown':
      'De verbinding viel weg en we weten niet of je wachtwoord is gewijzigd. Probeer in te loggen met het nieuwe; lukt dat niet, dan werkt het oude nog.',
  },
};
