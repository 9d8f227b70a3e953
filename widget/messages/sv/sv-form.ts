/** Swedish for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'Byt lösenord',
  submit: 'Byt lösenord',
  fields: {
    current: { label: 'Nuvarande lösenord', reveal: 'Visa nuvarande lösenord' },
    new: { label: 'Nytt lösenord', reveal: 'Visa nytt lösenord' },
    repeat: { label: 'Upprepa nytt lösenord', reveal: 'Visa upprepat lösenord' },
  },
  capsLock: 'Caps Lock är på.',
  refusals: {
    'current-missing': 'Ange ditt nuvarande lösenord.',
    'new-missing': 'Ange ett nytt lösenord.',
    mismatch: 'Det är inte samma som det nya lösenordet ovan.',
  },

  rulesHeading: 'Krav på ditt nya lösenord:',
  rules: {
    'min-length': 'minst {limit} tecken',
    'max-length': 'högst {limit} byte; bokstäver som å, ä och ö samt emojier tar upp flera',
    lowercase: 'en liten bokstav',
    uppercase: 'en stor bokstav',
    number: 'en siffra',
    special: 'ett specialtecken, till exempel ! eller ?',
    'three-of-four': 'tre av dessa: liten bokstav, stor bokstav, siffra, specialtecken',
    'identical-characters': 'inget tecken mer än {limit} gånger i rad',
    'sequential-characters': 'inga följder som abc eller 321',
    'profile-data': 'inget från ditt namn eller din e-postadress',
    dictionary: 'inte ett vanligt lösenord',
    history: 'inte något av dina {limit} senaste lösenord',
  },
  verdicts: { met: '(uppfyllt)', unmet: '(saknas än)', later: '(kontrolleras när du sparar)' },
  rulesMet: 'Det nya lösenordet uppfyller alla krav som vi kan kontrollera här.',
  rulesLeft: 'Saknas än: {rules}.',

  strength: [
    'Mycket lätt att gissa. Några ord utan samband är bättre.',
    'Lätt att gissa. Några ord utan samband är bättre.',
    'Kunde vara starkare. Längre är bättre.',
    'Starkt.',
    'Mycket starkt.',
  ],

  errors: {
    'outcome-unknown':
      'Anslutningen bröts och vi vet inte om ditt lösenord byttes. Prova att logga in med det nya; om det inte går gäller det gamla fortfarande.',
  },
};
