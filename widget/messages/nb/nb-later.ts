/** Norwegian Bokmål for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched: 'Du er nå logget på med en annen konto enn før. Sjekk hvem sitt passord du ville bytte.',
  noticeNotChanged: 'Velkommen tilbake. Så vidt vi kan se, er passordet ditt ikke byttet.',

  emailLabel: 'E-postadresse',
  sendLink: 'Send lenken',
  cancel: 'Avbryt',
  back: 'Tilbake',
  done: 'Ferdig',

  emailSentHeading: 'Sjekk e-posten din',
  emailSentDescription:
    'Hvis {email} har et passord her, er en lenke for å velge et nytt på vei. Bare den nyeste lenken virker.',
  emailSentHint:
    'Ingenting etter noen minutter? Se i søppelposten. Hvis du logger på med Google eller gjennom firmaet ditt, bytter du passordet der.',
  emailSentAgain: 'En lenke til er på vei.',
  sendAgain: 'Send på nytt',
  sendAgainIn: 'Send på nytt om {time}',

  changedHeading: 'Passordet ditt er byttet',
  changedDescription: 'Bruk det nye passordet neste gang du logger på.',
  signOutIn: 'For å beskytte kontoen din blir du logget av om {time}.',
  signOutNow: 'Logg på igjen nå',
  staySignedIn: 'Forbli pålogget til jeg går',
  signingOut: 'Logger deg av …',
  signOutFailed: 'Det nye passordet er lagret, men det gikk ikke å logge deg av. Prøv igjen, eller lukk nettleseren.',

  tryAgainIn: 'Prøv igjen om {time}',

  unavailableHeading: 'Passordinnstillingene er ikke tilgjengelige',
  elsewhereHeading: 'Du logger på med {provider}',
  elsewhereDescription: 'Passordet ditt håndteres av {provider}. Bytt det der, så gjelder det her med én gang.',
  yourOrganisation: 'organisasjonen din',
  passwordlessDescription: 'Du logger på uten passord, så det er ingenting å bytte.',
};
