/** Slovenian for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'Sprememba gesla',
  submit: 'Spremeni geslo',
  fields: {
    current: { label: 'Trenutno geslo', reveal: 'Pokaži trenutno geslo' },
    new: { label: 'Novo geslo', reveal: 'Pokaži novo geslo' },
    repeat: { label: 'Ponovite novo geslo', reveal: 'Pokaži ponovljeno geslo' },
  },
  capsLock: 'Vklopljena je tipka Caps Lock.',
  refusals: {
    'current-missing': 'Vnesite trenutno geslo.',
    'new-missing': 'Vnesite novo geslo.',
    mismatch: 'To ni enako novemu geslu zgoraj.',
  },

  rulesHeading: 'Zahteve za novo geslo:',
  rules: {
    'min-length': 'število znakov: vsaj {limit}',
    'max-length': 'največ {limit} bajtov; črke z naglasi in emodžiji jih zasedejo več',
    lowercase: 'mala črka',
    uppercase: 'velika črka',
    number: 'številka',
    special: 'poseben znak, na primer ! ali ?',
    'three-of-four': 'troje od tega: mala črka, velika črka, številka, poseben znak',
    'identical-characters': 'noben znak več kot {limit}-krat zapored',
    'sequential-characters': 'brez zaporedij, kot sta abc ali 321',
    'profile-data': 'nič iz vašega imena ali e-poštnega naslova',
    dictionary: 'nobeno pogosto geslo',
    history: 'drugačno od prejšnjih gesel (zadnjih: {limit})',
  },
  verdicts: { met: '(izpolnjeno)', unmet: '(še manjka)', later: '(preverjeno ob shranjevanju)' },
  rulesMet: 'Novo geslo izpolnjuje vse zahteve, ki jih lahko preverimo tukaj.',
  rulesLeft: 'Še manjka: {rules}.',

  strength: [
    'Zelo lahko ga je uganiti. Boljših je nekaj nepovezanih besed.',
    'Lahko ga je uganiti. Boljših je nekaj nepovezanih besed.',
    'Lahko bi bilo močnejše. Daljše je boljše.',
    'Močno.',
    'Zelo močno.',
  ],

  errors: {
    'outcome-unknown':
      'Povezava se je prekinila in ne vemo, ali se je vaše geslo spremenilo. Poskusite se prijaviti z novim; če ne gre, še vedno velja staro.',
  },
};
