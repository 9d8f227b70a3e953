/**
 * Serbian (Latin script): the words of the first views, and where the others are.
 * Address and terms: “vi”; lozinka, prijaviti se, link, e-pošta, nalog.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'sr',
  first: {
    loading: 'Učitavanje podešavanja lozinke…',
    heading: 'Lozinka',
    signedInAs: 'Prijavljeni nalog: {email}.',
    lastChanged: 'Poslednja promena: {date}.',

    signedOutHeading: 'Zaboravili ste lozinku?',
    signedOutDescription:
      'Nastavite na stranicu za prijavu i tamo izaberite „Zaboravili ste lozinku?“. E-poštom ćemo vam poslati link za postavljanje nove.',
    signIn: 'Nastavi na prijavu',

    reauthenticate: 'Promeni lozinku',
    reauthenticateHint: 'Prijavite se još jednom da potvrdite da ste to vi, a zatim izaberite novu lozinku.',
    resetEmail: 'Zatraži link e-poštom',
    resetEmailHint: 'Poslaćemo ga na adresu {email}. Trenutna lozinka vam neće biti potrebna.',
    resetEmailAskHint: 'Unesite svoju adresu i poslaćemo vam link za postavljanje nove lozinke.',
    directChange: 'Promeni odmah ovde',
    directChangeHint: 'Unesite trenutnu i novu lozinku.',
    universalLogin: 'Koristi stranicu za prijavu',
    universalLoginHint: 'Tamo izaberite „Zaboravili ste lozinku?“ i pratite uputstva iz e-pošte.',

    notLoaded: 'Deo ove stranice nije učitan',
    tryAgain: 'Pokušaj ponovo',

    sending: 'Slanje…',
    changing: 'Promena lozinke…',
    leaving: 'Otvaranje stranice za prijavu…',

    failedHeading: 'Nije uspelo',
    errors: { offline: 'Niste povezani na internet. Proverite vezu i pokušajte ponovo.' },
  },
  later: () => import('./sr-later.ts'),
  errors: () => import('./sr-errors.ts'),
  form: () => import('./sr-form.ts'),
};
