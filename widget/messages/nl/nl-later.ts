/** Dutch for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched:
    'Je bent nu ingelogd met een ander account dan eerst. Controleer van wie je het wachtwoord wilde wijzigen.',
  noticeNotChanged: 'Welkom terug. Voor zover we kunnen zien, is je wachtwoord niet gewijzigd.',

  emailLabel: 'E-mailadres',
  sendLink: 'Link versturen',
  cancel: 'Annuleren',
  back: 'Terug',
  done: 'Klaar',

  emailSentHeading: 'Bekijk je e-mail',
  emailSentDescription:
    'Als {email} hier een wachtwoord heeft, is een link om een nieuw in te stellen onderweg. Alleen de nieuwste link werkt.',
  emailSentHint:
    'Na een paar minuten nog niets? Kijk in je map met ongewenste e-mail. Log je in met Google of via je werkgever, dan wijzig je je wachtwoord daar.',
  emailSentAgain: 'Er is nog een link onderweg.',
  sendAgain: 'Opnieuw versturen',
  sendAgainIn: 'Opnieuw versturen over {time}',

  changedHeading: 'Je wachtwoord is gewijzigd',
  changedDescription: 'Gebruik je nieuwe wachtwoord als je weer inlogt.',
  signOutIn: 'Om je account te beschermen, word je over {time} uitgelogd.',
  signOutNow: 'Nu opnieuw inloggen',
  staySignedIn: 'Ingelogd blijven tot ik wegga',
  signingOut: 'Je wordt uitgelogd…',
  signOutFailed:
    'Je nieuwe wachtwoord is ingesteld, maar uitloggen is niet gelukt. Probeer het opnieuw of sluit je browser.',

  tryAgainIn: 'Opnieuw proberen over {time}',

  unavailableHeading: 'De wachtwoordinstellingen zijn niet beschikbaar',
  elsewhereHeading: 'Je logt in met {provider}',
  elsewhereDescription: 'Je wachtwoord wordt beheerd door {provider}. Wijzig het daar; het geldt hier meteen.',
  yourOrganisation: 'je organisatie',
  passwordlessDescription: 'Je logt in zonder wachtwoord, dus er is niets om te wijzigen.',
};
