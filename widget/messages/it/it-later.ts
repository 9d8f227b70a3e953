/** Italian for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched:
    'Ora hai effettuato l’accesso con un account diverso da prima. Controlla di chi è la password che volevi cambiare.',
  noticeNotChanged: 'Rieccoti. Per quanto ne sappiamo, la tua password non è cambiata.',

  emailLabel: 'Indirizzo e-mail',
  sendLink: 'Invia il link',
  cancel: 'Annulla',
  back: 'Indietro',
  done: 'Fine',

  emailSentHeading: 'Controlla la posta',
  emailSentDescription:
    'Se {email} ha una password qui, un link per impostarne una nuova è in arrivo. Funziona solo il link più recente.',
  emailSentHint:
    'Dopo qualche minuto non è arrivato nulla? Controlla la cartella dello spam. Se accedi con Google o tramite la tua azienda, la password si cambia lì.',
  emailSentAgain: 'Un altro link è in arrivo.',
  sendAgain: 'Invia di nuovo',
  sendAgainIn: 'Invia di nuovo tra {time}',

  changedHeading: 'La tua password è stata cambiata',
  changedDescription: 'Usa la nuova password la prossima volta che accedi.',
  signOutIn: 'Per proteggere il tuo account, la sessione si chiuderà tra {time}.',
  signOutNow: 'Accedi di nuovo ora',
  staySignedIn: 'Mantieni l’accesso finché non esco',
  signingOut: 'Disconnessione in corso…',
  signOutFailed: 'La nuova password è attiva, ma la disconnessione non è riuscita. Riprova o chiudi il browser.',

  tryAgainIn: 'Riprova tra {time}',

  unavailableHeading: 'Le impostazioni della password non sono disponibili',
  elsewhereHeading: 'Accesso tramite {provider}',
  elsewhereDescription: 'A gestire la tua password è {provider}. Cambiala lì: qui sarà subito valida.',
  yourOrganisation: 'la tua organizzazione',
  passwordlessDescription: 'Accedi senza password, quindi non ce n’è una da cambiare.',
};
