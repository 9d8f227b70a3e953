/** Danish for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'Skift adgangskode',
  submit: 'Skift adgangskode',
  fields: {
    current: { label: 'Nuværende adgangskode', reveal: 'Vis den nuværende adgangskode' },
    new: { label: 'Ny adgangskode', reveal: 'Vis den nye adgangskode' },
    repeat: { label: 'Gentag den nye adgangskode', reveal: 'Vis den gentagne adgangskode' },
  },
  capsLock: 'Caps Lock er slået til.',
  refusals: {
    'current-missing': 'Indtast din nuværende adgangskode.',
    'new-missing': 'Indtast en ny adgangskode.',
    mismatch: 'Det er ikke det samme som den nye adgangskode ovenfor.',
  },

  rulesHeading: 'Krav til din nye adgangskode:',
  rules: {
    'min-length': 'mindst {limit} tegn',
    'max-length': 'højst {limit} byte; bogstaver med accenter og emojier fylder flere',
    lowercase: 'et lille bogstav',
    uppercase: 'et stort bogstav',
    number: 'et tal',
    special: 'et specialtegn, for eksempel ! eller ?',
    'three-of-four': 'tre af disse: lille bogstav, stort bogstav, tal, specialtegn',
    'identical-characters': 'intet tegn mere end {limit} gange i træk',
    'sequential-characters': 'ingen rækker som abc eller 321',
    'profile-data': 'intet fra dit navn eller din e-mailadresse',
    dictionary: 'ikke en almindelig adgangskode',
    history: 'forskellig fra dine sidste {limit} adgangskoder',
  },
  verdicts: { met: '(opfyldt)', unmet: '(mangler stadig)', later: '(tjekkes, når du gemmer)' },
  rulesMet: 'Den nye adgangskode opfylder alle de krav, vi kan tjekke her.',
  rulesLeft: 'Mangler stadig: {rules}.',

  strength: [
    'Meget let at gætte. Nogle ord uden sammenhæng er bedre.',
    'Let at gætte. Nogle ord uden sammenhæng er bedre.',
    'Kunne være stærkere. Længere er bedre.',
    'Stærk.',
    'Meget stærk.',
  ],

  errors: {
    'outcome-unknown':
      'Forbindelsen blev afbrudt, og vi ved ikke, om din adgangskode blev skiftet. Prøv at logge ind med den nye; hvis det ikke går, virker den gamle stadig.',
  },
};
