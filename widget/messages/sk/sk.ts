/**
 * Slovak: the words of the first views, and where the others are.
 * Address and terms: “vy”, forms without gender; heslo, prihlásiť sa, odkaz, e-mail, účet.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'sk',
  first: {
    loading: 'Načítavajú sa nastavenia hesla…',
    heading: 'Heslo',
    signedInAs: 'Prihlásený účet: {email}.',
    lastChanged: 'Posledná zmena: {date}.',

    signedOutHeading: 'Zabudli ste heslo?',
    signedOutDescription:
      'Pokračujte na prihlasovaciu stránku a zvoľte tam „Zabudli ste heslo?“. E-mailom vám pošleme odkaz na nastavenie nového.',
    signIn: 'Pokračovať na prihlásenie',

    reauthenticate: 'Zmeniť heslo',
    reauthenticateHint: 'Prihláste sa ešte raz na potvrdenie, že ste to vy, a potom si zvoľte nové heslo.',
    resetEmail: 'Získať odkaz e-mailom',
    resetEmailHint: 'Pošleme ho na adresu {email}. Súčasné heslo nebudete potrebovať.',
    resetEmailAskHint: 'Zadajte svoju adresu a pošleme vám odkaz na nastavenie nového hesla.',
    directChange: 'Zmeniť priamo tu',
    directChangeHint: 'Zadajte súčasné heslo a nové heslo.',
    universalLogin: 'Použiť prihlasovaciu stránku',
    universalLoginHint: 'Zvoľte tam „Zabudli ste heslo?“ a postupujte podľa e-mailu.',

    notLoaded: 'Časť tejto stránky sa nenačítala',
    tryAgain: 'Skúsiť znova',

    sending: 'Odosiela sa…',
    changing: 'Mení sa vaše heslo…',
    leaving: 'Otvára sa prihlasovacia stránka…',

    failedHeading: 'Nepodarilo sa to',
    errors: { offline: 'Ste offline. Skontrolujte pripojenie a skúste to znova.' },
  },
  later: () => import('./sk-later.ts'),
  errors: () => import('./sk-errors.ts'),
  form: () => import('./sk-form.ts'),
};
