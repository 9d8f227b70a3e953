/** Danish for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched: 'Du er nu logget ind med en anden konto end før. Tjek, hvis adgangskode du ville skifte.',
  noticeNotChanged: 'Velkommen tilbage. Så vidt vi kan se, er din adgangskode ikke blevet skiftet.',

  emailLabel: 'E-mailadresse',
  sendLink: 'Send linket',
  cancel: 'Annuller',
  back: 'Tilbage',
  done: 'Færdig',

  emailSentHeading: 'Tjek din e-mail',
  emailSentDescription:
    'Hvis {email} har en adgangskode her, er et link til at vælge en ny på vej. Kun det nyeste link virker.',
  emailSentHint:
    'Er der intet kommet efter nogle minutter? Kig i mappen med uønsket mail. Hvis du logger ind med Google eller gennem din virksomhed, skifter du adgangskoden der.',
  emailSentAgain: 'Endnu et link er på vej.',
  sendAgain: 'Send igen',
  sendAgainIn: 'Send igen om {time}',

  changedHeading: 'Din adgangskode er skiftet',
  changedDescription: 'Brug din nye adgangskode, næste gang du logger ind.',
  signOutIn: 'For at beskytte din konto bliver du logget ud om {time}.',
  signOutNow: 'Log ind igen nu',
  staySignedIn: 'Forbliv logget ind, til jeg går',
  signingOut: 'Logger dig ud …',
  signOutFailed: 'Din nye adgangskode er gemt, men det lykkedes ikke at logge dig ud. Prøv igen, eller luk browseren.',

  tryAgainIn: 'Prøv igen om {time}',

  unavailableHeading: 'Indstillingerne for adgangskoden er ikke tilgængelige',
  elsewhereHeading: 'Du logger ind med {provider}',
  elsewhereDescription: 'Din adgangskode opbevares af {provider}. Skift den der; den gælder straks her.',
  yourOrganisation: 'din organisation',
  passwordlessDescription: 'Du logger ind uden adgangskode, så der er ingen at skifte.',
};
