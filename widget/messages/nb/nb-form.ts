/** Norwegian Bokmål for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'Bytt passord',
  submit: 'Bytt passord',
  fields: {
    current: { label: 'Nåværende passord', reveal: 'Vis nåværende passord' },
    new: { label: 'Nytt passord', reveal: 'Vis nytt passord' },
    repeat: { label: 'Gjenta nytt passord', reveal: 'Vis gjentatt passord' },
  },
  capsLock: 'Caps Lock er på.',
  refusals: {
    'current-missing': 'Skriv inn det nåværende passordet.',
    'new-missing': 'Skriv inn et nytt passord.',
    mismatch: 'Det er ikke det samme som det nye passordet ovenfor.',
  },

  rulesHeading: 'Krav til det nye passordet:',
  rules: {
    'min-length': 'minst {limit} tegn',
    'max-length': 'høyst {limit} byte; bokstaver som æ, ø og å og emojier tar flere',
    lowercase: 'en liten bokstav',
    uppercase: 'en stor bokstav',
    number: 'et tall',
    special: 'et spesialtegn, for eksempel ! eller ?',
    'three-of-four': 'tre av disse: liten bokstav, stor bokstav, tall, spesialtegn',
    'identical-characters': 'ingen tegn mer enn {limit} ganger på rad',
    'sequential-characters': 'ingen rekker som abc eller 321',
    'profile-data': 'ingenting fra navnet eller e-postadressen din',
    dictionary: 'ikke et vanlig passord',
    history: 'ikke et av de {limit} siste passordene dine',
  },
  verdicts: { met: '(oppfylt)', unmet: '(mangler ennå)', later: '(sjekkes når du lagrer)' },
  rulesMet: 'Det nye passordet oppfyller alle kravene vi kan sjekke her.',
  rulesLeft: 'Mangler ennå: {rules}.',

  strength: [
    'Svært lett å gjette. Noen ord uten sammenheng er bedre.',
    'Lett å gjette. Noen ord uten sammenheng er bedre.',
    'Kunne vært sterkere. Lengre er bedre.',
    'Sterkt.',
    'Svært sterkt.',
  ],

  errors: {
    'outcome-unknown':
      'Vi mistet tilkoblingen og vet ikke om passordet ditt ble byttet. Prøv å logge på med det nye; hvis det ikke går, gjelder det gamle fortsatt.',
  },
};
