/** Slovenian for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched: 'Zdaj uporabljate drug račun kot prej. Preverite, čigavo geslo ste želeli spremeniti.',
  noticeNotChanged: 'Dobrodošli nazaj. Kolikor vemo, se vaše geslo ni spremenilo.',

  emailLabel: 'E-poštni naslov',
  sendLink: 'Pošlji povezavo',
  cancel: 'Prekliči',
  back: 'Nazaj',
  done: 'Končano',

  emailSentHeading: 'Preverite e-pošto',
  emailSentDescription:
    'Če ima {email} tukaj geslo, je povezava za nastavitev novega že na poti. Deluje samo najnovejša povezava.',
  emailSentHint:
    'Po nekaj minutah še nič? Poglejte v mapo z neželeno pošto. Če se prijavljate z Googlom ali prek svojega podjetja, se geslo spremeni tam.',
  emailSentAgain: 'Še ena povezava je na poti.',
  sendAgain: 'Pošlji znova',
  sendAgainIn: 'Pošlji znova čez {time}',

  changedHeading: 'Vaše geslo je spremenjeno',
  changedDescription: 'Ob naslednji prijavi uporabite novo geslo.',
  signOutIn: 'Zaradi varnosti računa vas bomo čez {time} odjavili.',
  signOutNow: 'Prijavi se znova zdaj',
  staySignedIn: 'Ne odjavi me, dokler ne odidem',
  signingOut: 'Odjavljanje …',
  signOutFailed: 'Novo geslo je nastavljeno, odjava pa ni uspela. Poskusite znova ali zaprite brskalnik.',

  tryAgainIn: 'Poskusi znova čez {time}',

  unavailableHeading: 'Nastavitve gesla niso na voljo',
  elsewhereHeading: 'Za prijavo skrbi {provider}',
  elsewhereDescription: 'Za vaše geslo skrbi {provider}. Spremenite ga tam; tukaj bo veljalo takoj.',
  yourOrganisation: 'vaša organizacija',
  passwordlessDescription: 'Prijavljate se brez gesla, zato ni česa spremeniti.',
};
