/**
 * Estonian: the words of the first views, and where the others are.
 * Address and terms: “teie”; parool, sisse logima, link, e-post, konto.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'et',
  first: {
    loading: 'Parooliseadete laadimine …',
    heading: 'Parool',
    signedInAs: 'Sisse logitud: {email}.',
    lastChanged: 'Viimati muudetud: {date}.',

    signedOutHeading: 'Kas unustasite parooli?',
    signedOutDescription:
      'Minge sisselogimislehele ja valige seal „Kas unustasite parooli?“. Saadame teile e-postiga lingi uue määramiseks.',
    signIn: 'Edasi sisselogimisele',

    reauthenticate: 'Muuda parooli',
    reauthenticateHint: 'Logige veel kord sisse, et kinnitada, et see olete teie, ja valige siis uus parool.',
    resetEmail: 'Saa link e-postiga',
    resetEmailHint: 'Saadame selle aadressile {email}. Praegust parooli pole vaja.',
    resetEmailAskHint: 'Sisestage oma aadress ja saadame teile lingi uue parooli määramiseks.',
    directChange: 'Muuda kohe siin',
    directChangeHint: 'Sisestage praegune ja uus parool.',
    universalLogin: 'Kasuta sisselogimislehte',
    universalLoginHint: 'Valige seal „Kas unustasite parooli?“ ja järgige e-kirja juhiseid.',

    notLoaded: 'Osa sellest lehest ei laadinud',
    tryAgain: 'Proovi uuesti',

    sending: 'Saatmine …',
    changing: 'Parooli muutmine …',
    leaving: 'Sisselogimislehe avamine …',

    failedHeading: 'See ei õnnestunud',
    errors: { offline: 'Internetiühendus puudub. Kontrollige ühendust ja proovige uuesti.' },
  },
  later: () => import('./et-later.ts'),
  errors: () => import('./et-errors.ts'),
  form: () => import('./et-form.ts'),
};
