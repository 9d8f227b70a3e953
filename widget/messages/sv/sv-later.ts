/** Swedish for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched: 'Du är nu inloggad med ett annat konto än tidigare. Kontrollera vems lösenord du ville byta.',
  noticeNotChanged: 'Välkommen tillbaka. Såvitt vi kan se har ditt lösenord inte bytts.',

  emailLabel: 'E-postadress',
  sendLink: 'Skicka länken',
  cancel: 'Avbryt',
  back: 'Tillbaka',
  done: 'Klart',

  emailSentHeading: 'Kolla din e-post',
  emailSentDescription:
    'Om {email} har ett lösenord här är en länk för att välja ett nytt på väg. Bara den senaste länken fungerar.',
  emailSentHint:
    'Inget efter några minuter? Titta i skräpposten. Om du loggar in med Google eller via ditt företag byter du lösenordet där.',
  emailSentAgain: 'En länk till är på väg.',
  sendAgain: 'Skicka igen',
  sendAgainIn: 'Skicka igen om {time}',

  changedHeading: 'Ditt lösenord är bytt',
  changedDescription: 'Använd ditt nya lösenord nästa gång du loggar in.',
  signOutIn: 'För att skydda ditt konto loggas du ut om {time}.',
  signOutNow: 'Logga in igen nu',
  staySignedIn: 'Förbli inloggad tills jag går',
  signingOut: 'Loggar ut dig …',
  signOutFailed:
    'Ditt nya lösenord är sparat, men det gick inte att logga ut dig. Försök igen eller stäng webbläsaren.',

  tryAgainIn: 'Försök igen om {time}',

  unavailableHeading: 'Lösenordsinställningarna är inte tillgängliga',
  elsewhereHeading: 'Du loggar in med {provider}',
  elsewhereDescription: 'Ditt lösenord hanteras av {provider}. Byt det där, så gäller det här direkt.',
  yourOrganisation: 'din organisation',
  passwordlessDescription: 'Du loggar in utan lösenord, så det finns inget att byta.',
};
