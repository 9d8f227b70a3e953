/**
 * Dutch: the words of the first views, and where the others are.
 * Address and terms: “je”; wachtwoord, inloggen, link, e-mail, account.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'nl',
  first: {
    loading: 'Je wachtwoordinstellingen worden geladen…',
    heading: 'Wachtwoord',
    signedInAs: 'Ingelogd als {email}.',
    lastChanged: 'Laatst gewijzigd op {date}.',

    signedOutHeading: 'Wachtwoord vergeten?',
    signedOutDescription:
      'Ga naar de inlogpagina en kies daar “Wachtwoord vergeten?”. We mailen je dan een link om een nieuw wachtwoord in te stellen.',
    signIn: 'Naar de inlogpagina',

    reauthenticate: 'Wachtwoord wijzigen',
    reauthenticateHint: 'Log nog een keer in om te bevestigen dat jij het bent en kies dan een nieuw wachtwoord.',
    resetEmail: 'Link per e-mail ontvangen',
    resetEmailHint: 'We sturen hem naar {email}. Je huidige wachtwoord heb je niet nodig.',
    resetEmailAskHint: 'Vul je e-mailadres in en we sturen je een link om een nieuw wachtwoord in te stellen.',
    directChange: 'Meteen hier wijzigen',
    directChangeHint: 'Vul je huidige wachtwoord en een nieuw wachtwoord in.',
    universalLogin: 'Via de inlogpagina',
    universalLoginHint: 'Kies daar “Wachtwoord vergeten?” en volg de e-mail.',

    notLoaded: 'Een deel van deze pagina is niet geladen',
    tryAgain: 'Opnieuw proberen',

    sending: 'Bezig met verzenden…',
    changing: 'Je wachtwoord wordt gewijzigd…',
    leaving: 'Je gaat naar de inlogpagina…',

    failedHeading: 'Dat is niet gelukt',
    errors: { offline: 'Je bent offline. Controleer je verbinding en probeer het opnieuw.' },
  },
  later: () => import('./nl-later.ts'),
  errors: () => import('./nl-errors.ts'),
  form: () => import('./nl-form.ts'),
};
