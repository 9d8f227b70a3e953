/** Romanian for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched: 'Acum folosiți alt cont decât înainte. Verificați a cui parolă doreați să o schimbați.',
  noticeNotChanged: 'Bine ați revenit. Din câte știm, parola dvs. nu a fost schimbată.',

  emailLabel: 'Adresă de e-mail',
  sendLink: 'Trimiteți linkul',
  cancel: 'Anulați',
  back: 'Înapoi',
  done: 'Gata',

  emailSentHeading: 'Verificați e-mailul',
  emailSentDescription:
    'Dacă {email} are o parolă aici, un link pentru a seta una nouă este pe drum. Doar cel mai nou link funcționează.',
  emailSentHint:
    'Nimic după câteva minute? Căutați în dosarul cu spam. Dacă vă conectați cu Google sau prin compania dvs., parola se schimbă acolo.',
  emailSentAgain: 'Un alt link este pe drum.',
  sendAgain: 'Trimiteți din nou',
  sendAgainIn: 'Trimiteți din nou în {time}',

  changedHeading: 'Parola dvs. a fost schimbată',
  changedDescription: 'Folosiți parola nouă la următoarea conectare.',
  signOutIn: 'Pentru a vă proteja contul, sesiunea se va încheia în {time}.',
  signOutNow: 'Conectați-vă din nou acum',
  staySignedIn: 'Nu mă deconecta până nu plec',
  signingOut: 'Se deconectează…',
  signOutFailed: 'Parola nouă este setată, dar deconectarea nu a reușit. Încercați din nou sau închideți browserul.',

  tryAgainIn: 'Încercați din nou în {time}',

  unavailableHeading: 'Setările parolei nu sunt disponibile',
  elsewhereHeading: 'Vă conectați prin {provider}',
  elsewhereDescription: 'Parola dvs. este gestionată de {provider}. Schimbați-o acolo; aici va fi valabilă imediat.',
  yourOrganisation: 'organizația dvs.',
  passwordlessDescription: 'Vă conectați fără parolă, așa că nu este nimic de schimbat.',
};
