/**
 * Danish: the words of the first views, and where the others are.
 * Address and terms: “du”; adgangskode, logge ind, link, e-mail, konto.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'da',
  first: {
    loading: 'Indlæser indstillingerne for din adgangskode …',
    heading: 'Adgangskode',
    signedInAs: 'Logget ind som {email}.',
    lastChanged: 'Sidst ændret {date}.',

    signedOutHeading: 'Har du glemt din adgangskode?',
    signedOutDescription:
      'Fortsæt til login-siden, og vælg »Har du glemt din adgangskode?« der. Så sender vi dig en e-mail med et link til at vælge en ny.',
    signIn: 'Fortsæt til login',

    reauthenticate: 'Skift adgangskode',
    reauthenticateHint: 'Log ind en gang til for at bekræfte, at det er dig, og vælg så en ny.',
    resetEmail: 'Få et link på e-mail',
    resetEmailHint: 'Vi sender det til {email}. Du skal ikke bruge din nuværende adgangskode.',
    resetEmailAskHint: 'Indtast din e-mailadresse, så sender vi dig et link til at vælge en ny adgangskode.',
    directChange: 'Skift den lige her',
    directChangeHint: 'Indtast din nuværende adgangskode og en ny.',
    universalLogin: 'Brug login-siden',
    universalLoginHint: 'Vælg »Har du glemt din adgangskode?« der, og følg e-mailen.',

    notLoaded: 'En del af siden blev ikke indlæst',
    tryAgain: 'Prøv igen',

    sending: 'Sender …',
    changing: 'Skifter din adgangskode …',
    leaving: 'Går til login-siden …',

    failedHeading: 'Det lykkedes ikke',
    errors: { offline: 'Du er offline. Tjek din forbindelse, og prøv igen.' },
  },
  later: () => import('./da-later.ts'),
  errors: () => import('./da-errors.ts'),
  form: () => import('./da-form.ts'),
};
