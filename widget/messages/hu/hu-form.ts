/** Hungarian for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'Jelszó módosítása',
  submit: 'Jelszó módosítása',
  fields: {
    current: { label: 'Jelenlegi jelszó', reveal: 'A jelenlegi jelszó megjelenítése' },
    new: { label: 'Új jelszó', reveal: 'Az új jelszó megjelenítése' },
    repeat: { label: 'Új jelszó ismét', reveal: 'A megismételt jelszó megjelenítése' },
  },
  capsLock: 'A Caps Lock be van kapcsolva.',
  refusals: {
    'current-missing': 'Adja meg a jelenlegi jelszavát.',
    'new-missing': 'Adjon meg egy új jelszót.',
    mismatch: 'Ez nem egyezik a fenti új jelszóval.',
  },

  rulesHeading: 'Az új jelszó követelményei:',
  rules: {
    'min-length': 'legalább {limit} karakter',
    'max-length': 'legfeljebb {limit} bájt; az ékezetes betűk és az emojik többet foglalnak el',
    lowercase: 'kisbetű',
    uppercase: 'nagybetű',
    number: 'szám',
    special: 'különleges karakter, például ! vagy ?',
    'three-of-four': 'három ezek közül: kisbetű, nagybetű, szám, különleges karakter',
    'identical-characters': 'egy karakter sem több mint {limit} alkalommal egymás után',
    'sequential-characters': 'ne legyen benne olyan sor, mint abc vagy 321',
    'profile-data': 'semmi a nevéből vagy az e-mail-címéből',
    dictionary: 'ne legyen gyakori jelszó',
    history: 'ne egyezzen az utolsó {limit} jelszavával',
  },
  verdicts: { met: '(teljesült)', unmet: '(még hiányzik)', later: '(mentéskor ellenőrizzük)' },
  rulesMet: 'Az új jelszó minden olyan követelménynek megfelel, amelyet itt ellenőrizni tudunk.',
  rulesLeft: 'Még hiányzik: {rules}.',

  strength: [
    'Nagyon könnyű kitalálni. Jobb néhány össze nem függő szó.',
    'Könnyű kitalálni. Jobb néhány össze nem függő szó.',
    'Lehetne erősebb. Minél hosszabb, annál jobb.',
    'Erős.',
    'Nagyon erős.',
  ],

  errors: {
    'outcome-unknown':
      'Megszakadt a kapcsolat, és nem tudjuk, megváltozott-e a jelszava. Próbáljon bejelentkezni az újjal; ha nem sikerül, még a régi érvényes.',
  },
};
