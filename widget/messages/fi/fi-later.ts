/** Finnish for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched: 'Käytät nyt eri tiliä kuin aiemmin. Tarkista, kenen salasanan halusit vaihtaa.',
  noticeNotChanged: 'Tervetuloa takaisin. Tietojemme mukaan salasanaasi ei ole vaihdettu.',

  emailLabel: 'Sähköpostiosoite',
  sendLink: 'Lähetä linkki',
  cancel: 'Peruuta',
  back: 'Takaisin',
  done: 'Valmis',

  emailSentHeading: 'Tarkista sähköpostisi',
  emailSentDescription:
    'Jos osoitteella {email} on täällä salasana, linkki uuden asettamiseen on matkalla. Vain uusin linkki toimii.',
  emailSentHint:
    'Eikö mitään ole tullut muutamassa minuutissa? Katso roskapostikansio. Jos kirjaudut Googlella tai yrityksesi kautta, salasana vaihdetaan siellä.',
  emailSentAgain: 'Uusi linkki on matkalla.',
  sendAgain: 'Lähetä uudelleen',
  sendAgainIn: 'Lähetä uudelleen ({time})',

  changedHeading: 'Salasanasi on vaihdettu',
  changedDescription: 'Käytä uutta salasanaa, kun seuraavan kerran kirjaudut.',
  signOutIn: 'Tilisi suojaamiseksi sinut kirjataan pian ulos ({time}).',
  signOutNow: 'Kirjaudu uudelleen nyt',
  staySignedIn: 'Pysy kirjautuneena, kunnes lähden',
  signingOut: 'Kirjataan ulos…',
  signOutFailed: 'Uusi salasanasi on asetettu, mutta uloskirjaus ei onnistunut. Yritä uudelleen tai sulje selain.',

  tryAgainIn: 'Yritä uudelleen ({time})',

  unavailableHeading: 'Salasana-asetukset eivät ole käytettävissä',
  elsewhereHeading: 'Kirjautumisestasi vastaa {provider}',
  elsewhereDescription: 'Salasanastasi vastaa {provider}. Vaihda se siellä, niin se on heti voimassa täällä.',
  yourOrganisation: 'organisaatiosi',
  passwordlessDescription: 'Kirjaudut ilman salasanaa, joten vaihdettavaa ei ole.',
};
