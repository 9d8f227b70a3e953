/** Latvian for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'Paroles maiņa',
  submit: 'Mainīt paroli',
  fields: {
    current: { label: 'Pašreizējā parole', reveal: 'Rādīt pašreizējo paroli' },
    new: { label: 'Jaunā parole', reveal: 'Rādīt jauno paroli' },
    repeat: { label: 'Atkārtojiet jauno paroli', reveal: 'Rādīt atkārtoto paroli' },
  },
  capsLock: 'Ir ieslēgts Caps Lock.',
  refusals: {
    'current-missing': 'Ievadiet pašreizējo paroli.',
    'new-missing': 'Ievadiet jaunu paroli.',
    mismatch: 'Tā nav tāda pati kā jaunā parole iepriekš.',
  },

  rulesHeading: 'Prasības jaunajai parolei:',
  rules: {
    'min-length': 'rakstzīmju skaits: vismaz {limit}',
    'max-length': 'ne vairāk kā {limit} baiti; burti ar garumzīmēm un emocijzīmes aizņem vairākus',
    lowercase: 'mazais burts',
    uppercase: 'lielais burts',
    number: 'cipars',
    special: 'īpaša rakstzīme, piemēram, ! vai ?',
    'three-of-four': 'trīs no šiem: mazais burts, lielais burts, cipars, īpaša rakstzīme',
    'identical-characters': 'neviena rakstzīme vairāk nekā {limit} reizes pēc kārtas',
    'sequential-characters': 'bez virknēm, piemēram, abc vai 321',
    'profile-data': 'nekā no jūsu vārda vai e-pasta adreses',
    dictionary: 'nav izplatīta parole',
    history: 'atšķiras no iepriekšējām parolēm (pēdējām: {limit})',
  },
  verdicts: { met: '(izpildīts)', unmet: '(vēl trūkst)', later: '(pārbauda saglabājot)' },
  rulesMet: 'Jaunā parole atbilst visām prasībām, ko varam pārbaudīt šeit.',
  rulesLeft: 'Vēl trūkst: {rules}.',

  strength: [
    'Ļoti viegli uzminama. Labāki ir daži nesaistīti vārdi.',
    'Viegli uzminama. Labāki ir daži nesaistīti vārdi.',
    'Varētu būt drošāka. Jo garāka, jo labāka.',
    'Droša.',
    'Ļoti droša.',
  ],

  errors: {
    'outcome-unknown':
      'Savienojums pārtrūka, un mēs nezinām, vai parole ir nomainīta. Mēģiniet pieteikties ar jauno; ja tas neizdodas, joprojām der vecā.',
  },
};
