/** Czech for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'Změna hesla',
  submit: 'Změnit heslo',
  fields: {
    current: { label: 'Současné heslo', reveal: 'Zobrazit současné heslo' },
    new: { label: 'Nové heslo', reveal: 'Zobrazit nové heslo' },
    repeat: { label: 'Nové heslo znovu', reveal: 'Zobrazit zopakované heslo' },
  },
  capsLock: 'Je zapnutý Caps Lock.',
  refusals: {
    'current-missing': 'Zadejte současné heslo.',
    'new-missing': 'Zadejte nové heslo.',
    mismatch: 'Toto není stejné jako nové heslo výše.',
  },

  rulesHeading: 'Požadavky na nové heslo:',
  rules: {
    'min-length': 'počet znaků: alespoň {limit}',
    'max-length': 'nejvýše {limit} bajtů; písmena s diakritikou a emoji jich zaberou víc',
    lowercase: 'malé písmeno',
    uppercase: 'velké písmeno',
    number: 'číslice',
    special: 'speciální znak, například ! nebo ?',
    'three-of-four': 'tři z těchto: malé písmeno, velké písmeno, číslice, speciální znak',
    'identical-characters': 'žádný znak víc než {limit}krát za sebou',
    'sequential-characters': 'žádné posloupnosti jako abc nebo 321',
    'profile-data': 'nic z vašeho jména ani e-mailové adresy',
    dictionary: 'žádné běžné heslo',
    history: 'jiné než předchozí hesla (poslední: {limit})',
  },
  verdicts: { met: '(splněno)', unmet: '(ještě chybí)', later: '(ověří se při uložení)' },
  rulesMet: 'Nové heslo splňuje všechny požadavky, které tu můžeme ověřit.',
  rulesLeft: 'Ještě chybí: {rules}.',

  strength: [
    'Velmi snadno uhodnutelné. Lepší je několik nesouvisejících slov.',
    'Snadno uhodnutelné. Lepší je několik nesouvisejících slov.',
    'Mohlo by být silnější. Čím delší, tím lepší.',
    'Silné.',
    'Velmi silné.',
  ],

  errors: {
    'outcome-unknown':
      'Spojení se přerušilo a nevíme, zda se vaše heslo změnilo. Zkuste se přihlásit novým; pokud to nepůjde, stále platí staré.',
  },
};
