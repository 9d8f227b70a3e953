/**
 * Lithuanian: the words of the first views, and where the others are.
 * Address and terms: “jūs”; slaptažodis, prisijungti, nuoroda, el. paštas, paskyra.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'lt',
  first: {
    loading: 'Įkeliami slaptažodžio nustatymai…',
    heading: 'Slaptažodis',
    signedInAs: 'Paskyra: {email}.',
    lastChanged: 'Paskutinį kartą pakeistas: {date}.',

    signedOutHeading: 'Pamiršote slaptažodį?',
    signedOutDescription:
      'Eikite į prisijungimo puslapį ir ten pasirinkite „Pamiršote slaptažodį?“. El. paštu atsiųsime nuorodą naujam nustatyti.',
    signIn: 'Eiti į prisijungimo puslapį',

    reauthenticate: 'Pakeisti slaptažodį',
    reauthenticateHint: 'Prisijunkite dar kartą, kad patvirtintumėte, jog tai jūs, tada pasirinkite naują slaptažodį.',
    resetEmail: 'Gauti nuorodą el. paštu',
    resetEmailHint: 'Išsiųsime ją adresu {email}. Dabartinio slaptažodžio nereikės.',
    resetEmailAskHint: 'Įveskite savo adresą ir atsiųsime nuorodą naujam slaptažodžiui nustatyti.',
    directChange: 'Pakeisti čia pat',
    directChangeHint: 'Įveskite dabartinį slaptažodį ir naują.',
    universalLogin: 'Naudoti prisijungimo puslapį',
    universalLoginHint: 'Ten pasirinkite „Pamiršote slaptažodį?“ ir vadovaukitės el. laišku.',

    notLoaded: 'Dalis šio puslapio neįsikėlė',
    tryAgain: 'Bandyti dar kartą',

    sending: 'Siunčiama…',
    changing: 'Keičiamas jūsų slaptažodis…',
    leaving: 'Atidaromas prisijungimo puslapis…',

    failedHeading: 'Nepavyko',
    errors: { offline: 'Nėra interneto ryšio. Patikrinkite jį ir bandykite dar kartą.' },
  },
  later: () => import('./lt-later.ts'),
  errors: () => import('./lt-errors.ts'),
  form: () => import('./lt-form.ts'),
};
