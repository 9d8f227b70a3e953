/** Latvian for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched: 'Tagad izmantojat citu kontu nekā iepriekš. Pārbaudiet, kura konta paroli vēlējāties mainīt.',
  noticeNotChanged: 'Laipni lūdzam atpakaļ. Cik mums zināms, jūsu parole nav mainīta.',

  emailLabel: 'E-pasta adrese',
  sendLink: 'Nosūtīt saiti',
  cancel: 'Atcelt',
  back: 'Atpakaļ',
  done: 'Gatavs',

  emailSentHeading: 'Pārbaudiet e-pastu',
  emailSentDescription:
    'Ja adresei {email} šeit ir parole, saite jaunas iestatīšanai jau ir ceļā. Darbojas tikai jaunākā saite.',
  emailSentHint:
    'Pēc dažām minūtēm joprojām nekā? Ieskatieties surogātpasta mapē. Ja piesakāties ar Google vai caur savu uzņēmumu, parole jāmaina tur.',
  emailSentAgain: 'Vēl viena saite ir ceļā.',
  sendAgain: 'Sūtīt vēlreiz',
  sendAgainIn: 'Sūtīt vēlreiz pēc {time}',

  changedHeading: 'Jūsu parole ir nomainīta',
  changedDescription: 'Nākamreiz piesakieties ar jauno paroli.',
  signOutIn: 'Lai aizsargātu kontu, sesija tiks beigta pēc {time}.',
  signOutNow: 'Pieteikties no jauna tūlīt',
  staySignedIn: 'Neizrakstīt, līdz aiziešu',
  signingOut: 'Notiek izrakstīšana…',
  signOutFailed: 'Jaunā parole ir iestatīta, bet izrakstīšana neizdevās. Mēģiniet vēlreiz vai aizveriet pārlūku.',

  tryAgainIn: 'Mēģināt vēlreiz pēc {time}',

  unavailableHeading: 'Paroles iestatījumi nav pieejami',
  elsewhereHeading: 'Pieteikšanos nodrošina {provider}',
  elsewhereDescription: 'Jūsu paroli pārvalda {provider}. Mainiet to tur; šeit tā būs spēkā uzreiz.',
  yourOrganisation: 'jūsu organizācija',
  passwordlessDescription: 'Jūs piesakāties bez paroles, tāpēc nav ko mainīt.',
};
