/**
 * Croatian: the words of the first views, and where the others are.
 * Address and terms: “vi”; lozinka, prijaviti se, poveznica, e-pošta, račun.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'hr',
  first: {
    loading: 'Učitavanje postavki lozinke…',
    heading: 'Lozinka',
    signedInAs: 'Prijavljeni račun: {email}.',
    lastChanged: 'Zadnja promjena: {date}.',

    signedOutHeading: 'Zaboravili ste lozinku?',
    signedOutDescription:
      'Nastavite na stranicu za prijavu i ondje odaberite „Zaboravili ste lozinku?”. E-poštom ćemo vam poslati poveznicu za postavljanje nove.',
    signIn: 'Nastavi na prijavu',

    reauthenticate: 'Promijeni lozinku',
    reauthenticateHint: 'Prijavite se još jednom da potvrdite da ste to vi, a zatim odaberite novu lozinku.',
    resetEmail: 'Zatraži poveznicu e-poštom',
    resetEmailHint: 'Poslat ćemo je na adresu {email}. Trenutačna lozinka neće vam trebati.',
    resetEmailAskHint: 'Unesite svoju adresu i poslat ćemo vam poveznicu za postavljanje nove lozinke.',
    directChange: 'Promijeni odmah ovdje',
    directChangeHint: 'Unesite trenutačnu i novu lozinku.',
    universalLogin: 'Upotrijebi stranicu za prijavu',
    universalLoginHint: 'Ondje odaberite „Zaboravili ste lozinku?” i slijedite upute iz e-pošte.',

    notLoaded: 'Dio ove stranice nije se učitao',
    tryAgain: 'Pokušaj ponovno',

    sending: 'Slanje…',
    changing: 'Promjena lozinke…',
    leaving: 'Otvaranje stranice za prijavu…',

    failedHeading: 'Nije uspjelo',
    errors: { offline: 'Niste povezani s internetom. Provjerite vezu i pokušajte ponovno.' },
  },
  later: () => import('./hr-later.ts'),
  errors: () => import('./hr-errors.ts'),
  form: () => import('./hr-form.ts'),
};
