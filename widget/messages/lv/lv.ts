/**
 * Latvian: the words of the first views, and where the others are.
 * Address and terms: “jūs”, forms without gender; parole, pieteikties, saite, e-pasts, konts.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'lv',
  first: {
    loading: 'Notiek paroles iestatījumu ielāde…',
    heading: 'Parole',
    signedInAs: 'Konts: {email}.',
    lastChanged: 'Pēdējoreiz mainīta: {date}.',

    signedOutHeading: 'Aizmirsāt paroli?',
    signedOutDescription:
      'Dodieties uz pieteikšanās lapu un izvēlieties tur “Aizmirsāt paroli?”. Mēs pa e-pastu nosūtīsim saiti jaunas iestatīšanai.',
    signIn: 'Turpināt uz pieteikšanos',

    reauthenticate: 'Mainīt paroli',
    reauthenticateHint: 'Piesakieties vēlreiz, lai apstiprinātu, ka tas esat jūs, un tad izvēlieties jaunu paroli.',
    resetEmail: 'Saņemt saiti pa e-pastu',
    resetEmailHint: 'Nosūtīsim to uz {email}. Pašreizējā parole nebūs vajadzīga.',
    resetEmailAskHint: 'Ievadiet savu adresi, un mēs nosūtīsim saiti jaunas paroles iestatīšanai.',
    directChange: 'Mainīt tepat',
    directChangeHint: 'Ievadiet pašreizējo paroli un jaunu.',
    universalLogin: 'Izmantot pieteikšanās lapu',
    universalLoginHint: 'Izvēlieties tur “Aizmirsāt paroli?” un sekojiet e-pastā norādītajam.',

    notLoaded: 'Daļa šīs lapas netika ielādēta',
    tryAgain: 'Mēģināt vēlreiz',

    sending: 'Notiek sūtīšana…',
    changing: 'Notiek paroles maiņa…',
    leaving: 'Notiek pāreja uz pieteikšanās lapu…',

    failedHeading: 'Tas neizdevās',
    errors: { offline: 'Nav interneta savienojuma. Pārbaudiet to un mēģiniet vēlreiz.' },
  },
  later: () => import('./lv-later.ts'),
  errors: () => import('./lv-errors.ts'),
  form: () => import('./lv-form.ts'),
};
