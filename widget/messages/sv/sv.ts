/**
 * Swedish: the words of the first views, and where the others are.
 * Address and terms: “du”; lösenord, logga in, länk, e-post, konto.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'sv',
  first: {
    loading: 'Läser in dina lösenordsinställningar …',
    heading: 'Lösenord',
    signedInAs: 'Inloggad som {email}.',
    lastChanged: 'Senast ändrat {date}.',

    signedOutHeading: 'Har du glömt lösenordet?',
    signedOutDescription:
      'Fortsätt till inloggningssidan och välj ”Har du glömt lösenordet?” där. Vi mejlar dig en länk för att välja ett nytt.',
    signIn: 'Fortsätt till inloggningen',

    reauthenticate: 'Byt lösenord',
    reauthenticateHint: 'Logga in en gång till för att bekräfta att det är du, och välj sedan ett nytt.',
    resetEmail: 'Få en länk via e-post',
    resetEmailHint: 'Vi skickar den till {email}. Du behöver inte ditt nuvarande lösenord.',
    resetEmailAskHint: 'Ange din adress så skickar vi en länk för att välja ett nytt lösenord.',
    directChange: 'Byt direkt här',
    directChangeHint: 'Ange ditt nuvarande lösenord och ett nytt.',
    universalLogin: 'Använd inloggningssidan',
    universalLoginHint: 'Välj ”Har du glömt lösenordet?” där och följ mejlet.',

    notLoaded: 'En del av sidan kunde inte läsas in',
    tryAgain: 'Försök igen',

    sending: 'Skickar …',
    changing: 'Byter ditt lösenord …',
    leaving: 'Går till inloggningssidan …',

    failedHeading: 'Det gick inte',
    errors: { offline: 'Du är offline. Kontrollera anslutningen och försök igen.' },
  },
  later: () => import('./sv-later.ts'),
  errors: () => import('./sv-errors.ts'),
  form: () => import('./sv-form.ts'),
};
