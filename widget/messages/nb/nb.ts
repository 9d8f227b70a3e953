/**
 * Norwegian Bokmål: the words of the first views, and where the others are.
 * Address and terms: “du”; passord, logge på, lenke, e-post, konto.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'nb',
  first: {
    loading: 'Laster inn passordinnstillingene dine …',
    heading: 'Passord',
    signedInAs: 'Logget på som {email}.',
    lastChanged: 'Sist endret {date}.',

    signedOutHeading: 'Glemt passordet?',
    signedOutDescription:
      'Fortsett til påloggingssiden og velg «Glemt passordet?» der. Vi sender deg en lenke på e-post, så du kan velge et nytt.',
    signIn: 'Fortsett til pålogging',

    reauthenticate: 'Bytt passord',
    reauthenticateHint: 'Logg på én gang til for å bekrefte at det er deg, og velg så et nytt.',
    resetEmail: 'Få en lenke på e-post',
    resetEmailHint: 'Vi sender den til {email}. Du trenger ikke det nåværende passordet.',
    resetEmailAskHint: 'Skriv inn adressen din, så sender vi deg en lenke for å velge et nytt passord.',
    directChange: 'Bytt det her',
    directChangeHint: 'Skriv inn det nåværende passordet og et nytt.',
    universalLogin: 'Bruk påloggingssiden',
    universalLoginHint: 'Velg «Glemt passordet?» der, og følg e-posten.',

    notLoaded: 'En del av siden ble ikke lastet inn',
    tryAgain: 'Prøv igjen',

    sending: 'Sender …',
    changing: 'Bytter passordet ditt …',
    leaving: 'Går til påloggingssiden …',

    failedHeading: 'Det gikk ikke',
    errors: { offline: 'Du er frakoblet. Sjekk tilkoblingen og prøv igjen.' },
  },
  later: () => import('./nb-later.ts'),
  errors: () => import('./nb-errors.ts'),
  form: () => import('./nb-form.ts'),
};
