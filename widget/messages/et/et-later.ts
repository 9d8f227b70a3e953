/** Estonian for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched: 'Kasutate nüüd teist kontot kui enne. Kontrollige, kelle parooli soovisite muuta.',
  noticeNotChanged: 'Tere tulemast tagasi. Meie teada ei ole teie parooli muudetud.',

  emailLabel: 'E-posti aadress',
  sendLink: 'Saada link',
  cancel: 'Tühista',
  back: 'Tagasi',
  done: 'Valmis',

  emailSentHeading: 'Vaadake oma e-posti',
  emailSentDescription: 'Kui aadressil {email} on siin parool, on link uue määramiseks teel. Töötab ainult uusim link.',
  emailSentHint:
    'Kas mõne minuti pärast pole ikka midagi? Vaadake rämpsposti kausta. Kui logite sisse Google’iga või oma ettevõtte kaudu, muudetakse parooli seal.',
  emailSentAgain: 'Veel üks link on teel.',
  sendAgain: 'Saada uuesti',
  sendAgainIn: 'Saada uuesti {time} pärast',

  changedHeading: 'Teie parool on muudetud',
  changedDescription: 'Kasutage järgmisel sisselogimisel uut parooli.',
  signOutIn: 'Konto kaitseks logime teid {time} pärast välja.',
  signOutNow: 'Logi kohe uuesti sisse',
  staySignedIn: 'Ära logi välja, kuni lahkun',
  signingOut: 'Väljalogimine …',
  signOutFailed: 'Uus parool on määratud, kuid väljalogimine ei õnnestunud. Proovige uuesti või sulgege brauser.',

  tryAgainIn: 'Proovi uuesti {time} pärast',

  unavailableHeading: 'Parooliseaded pole saadaval',
  elsewhereHeading: 'Sisselogimise eest vastutab {provider}',
  elsewhereDescription: 'Teie parooli eest vastutab {provider}. Muutke seda seal; siin hakkab see kohe kehtima.',
  yourOrganisation: 'teie organisatsioon',
  passwordlessDescription: 'Logite sisse ilma paroolita, seega pole midagi muuta.',
};
