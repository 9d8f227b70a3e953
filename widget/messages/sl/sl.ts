/**
 * Slovenian: the words of the first views, and where the others are.
 * Address and terms: “vi”; geslo, prijaviti se, povezava, e-pošta, račun.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'sl',
  first: {
    loading: 'Nalaganje nastavitev gesla …',
    heading: 'Geslo',
    signedInAs: 'Prijavljen račun: {email}.',
    lastChanged: 'Zadnja sprememba: {date}.',

    signedOutHeading: 'Ste pozabili geslo?',
    signedOutDescription:
      'Nadaljujte na stran za prijavo in tam izberite »Ste pozabili geslo?«. Po e-pošti vam bomo poslali povezavo za nastavitev novega.',
    signIn: 'Nadaljuj na prijavo',

    reauthenticate: 'Spremeni geslo',
    reauthenticateHint: 'Prijavite se še enkrat, da potrdite, da ste to vi, nato izberite novo geslo.',
    resetEmail: 'Prejmi povezavo po e-pošti',
    resetEmailHint: 'Poslali jo bomo na naslov {email}. Trenutnega gesla ne boste potrebovali.',
    resetEmailAskHint: 'Vnesite svoj naslov in poslali vam bomo povezavo za nastavitev novega gesla.',
    directChange: 'Spremeni kar tukaj',
    directChangeHint: 'Vnesite trenutno in novo geslo.',
    universalLogin: 'Uporabi stran za prijavo',
    universalLoginHint: 'Tam izberite »Ste pozabili geslo?« in sledite navodilom v e-pošti.',

    notLoaded: 'Del te strani se ni naložil',
    tryAgain: 'Poskusi znova',

    sending: 'Pošiljanje …',
    changing: 'Spreminjanje gesla …',
    leaving: 'Odpiranje strani za prijavo …',

    failedHeading: 'To ni uspelo',
    errors: { offline: 'Niste povezani z internetom. Preverite povezavo in poskusite znova.' },
  },
  later: () => import('./sl-later.ts'),
  errors: () => import('./sl-errors.ts'),
  form: () => import('./sl-form.ts'),
};
