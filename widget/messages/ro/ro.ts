/**
 * Romanian: the words of the first views, and where the others are.
 * Address and terms: formal plural, “dvs.”; parolă, conectare, link, e-mail, cont.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'ro',
  first: {
    loading: 'Se încarcă setările parolei…',
    heading: 'Parolă',
    signedInAs: 'Cont conectat: {email}.',
    lastChanged: 'Ultima modificare: {date}.',

    signedOutHeading: 'Ați uitat parola?',
    signedOutDescription:
      'Continuați la pagina de conectare și alegeți acolo „Ați uitat parola?”. Vă vom trimite prin e-mail un link pentru a seta una nouă.',
    signIn: 'Continuați la conectare',

    reauthenticate: 'Schimbați parola',
    reauthenticateHint: 'Conectați-vă încă o dată pentru a confirma că sunteți dvs., apoi alegeți o parolă nouă.',
    resetEmail: 'Primiți un link prin e-mail',
    resetEmailHint: 'Îl vom trimite la {email}. Nu veți avea nevoie de parola actuală.',
    resetEmailAskHint: 'Introduceți adresa dvs. și vă vom trimite un link pentru a seta o parolă nouă.',
    directChange: 'Schimbați-o chiar aici',
    directChangeHint: 'Introduceți parola actuală și una nouă.',
    universalLogin: 'Folosiți pagina de conectare',
    universalLoginHint: 'Alegeți acolo „Ați uitat parola?” și urmați instrucțiunile din e-mail.',

    notLoaded: 'O parte din această pagină nu s-a încărcat',
    tryAgain: 'Încercați din nou',

    sending: 'Se trimite…',
    changing: 'Se schimbă parola…',
    leaving: 'Se deschide pagina de conectare…',

    failedHeading: 'Nu a reușit',
    errors: { offline: 'Nu aveți conexiune la internet. Verificați conexiunea și încercați din nou.' },
  },
  later: () => import('./ro-later.ts'),
  errors: () => import('./ro-errors.ts'),
  form: () => import('./ro-form.ts'),
};
