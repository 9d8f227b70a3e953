/** Italian for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': 'Questa pagina non è ancora configurata per cambiare le password.',
  'insecure-context': 'Questa pagina non usa una connessione sicura, quindi qui non è possibile cambiare le password.',
  framed:
    'Questa pagina è mostrata dentro un altro sito, quindi qui non è possibile cambiare la password. Aprila in una scheda a parte.',
  'blocked-by-policy': 'Le impostazioni di sicurezza di questo sito lo impediscono. Avvisa chi lo gestisce.',
  'origin-not-allowed': 'Questo sito non è autorizzato a richiedere un link di reimpostazione. Avvisa chi lo gestisce.',
  'tenant-unreachable': 'Il servizio di accesso non è raggiungibile in questo momento. Riprova tra poco.',
  'session-timeout': 'Il servizio di accesso non ha risposto in tempo. Riprova.',
  'storage-blocked':
    'Il browser blocca l’archiviazione per questo sito, ma per accedere è necessaria. Consentila per questo sito e riprova.',
  'load-failed': 'Una parte di questa pagina non è stata caricata. Controlla la connessione e riprova.',
  'redirect-blocked': 'Il browser non ha aperto la pagina di accesso. Riprova.',

  'rate-limited': 'Hai richiesto più link in poco tempo. Usa il più recente nella tua posta o aspetta un momento.',
  'reset-not-allowed': 'Da qui non è possibile inviare un link di reimpostazione per questo account.',
  'email-missing': 'Non conosciamo il tuo indirizzo e-mail, quindi non possiamo inviarti un link.',
  'email-invalid': 'Inserisci un indirizzo e-mail, ad esempio nome@example.com.',
  'password-ill-formed': 'La nuova password contiene un carattere danneggiato. Inseriscila di nuovo.',

  'login-cancelled': 'Non hai effettuato l’accesso. La tua password è rimasta invariata.',
  'login-required': 'La sessione è terminata. Accedi di nuovo per continuare.',
  'login-failed': 'L’accesso non è riuscito. La tua password è rimasta invariata.',

  'interaction-not-possible':
    'Il servizio di accesso non ha potuto mostrare le sue pagine. La tua password è rimasta invariata.',
  'client-not-allowed':
    'Questa app non è autorizzata a cambiare le password in questo modo. La tua password è rimasta invariata.',
  'not-a-database-login':
    'Hai effettuato l’accesso senza una password registrata da noi. Per cambiarla, accedi con indirizzo e-mail e password.',
  'reauthentication-not-requested':
    'La password non ti è stata chiesta di nuovo, quindi non è cambiato nulla. Riprova.',
  'password-proof-missing-or-old': 'L’accesso ha richiesto troppo tempo per valere come conferma. Riprova.',
  'session-proof-old': 'L’accesso è troppo vecchio per valere come conferma. Riprova.',
  'mfa-required': 'Conferma l’accesso con il secondo fattore per cambiare la password.',
  'identity-ambiguous': 'Non siamo riusciti a capire quale password cambiare. Contatta l’assistenza.',
  'password-change-unavailable':
    'Non è stato possibile aprire la pagina della password. La tua password è rimasta invariata.',
  'password-change-not-resumable': 'Il cambio della password è stato interrotto. La tua password è rimasta invariata.',
  'password-page-missing':
    'Hai effettuato l’accesso, ma la pagina per scegliere una nuova password non si è aperta. La tua password è rimasta invariata.',

  'invalid-request': 'La richiesta non è stata compresa. Ricarica la pagina e riprova.',
  'unsupported-media-type': 'La richiesta non è stata compresa. Ricarica la pagina e riprova.',
  'payload-too-large': 'È troppo lunga. Scegli una password più corta.',
  'invalid-token': 'La sessione è terminata. Accedi di nuovo per continuare.',
  'insufficient-scope': 'Questa app non è autorizzata a cambiare qui la tua password.',
  'wrong-password': 'Non è la tua password attuale.',
  'same-password': 'La nuova password è uguale a quella attuale.',
  'password-policy': 'La nuova password non soddisfa i requisiti.',
  'password-reused': 'Hai già usato questa password. Scegline una mai usata.',
  'password-too-common': 'Questa password è troppo comune. Scegline una più difficile da indovinare.',
  'password-contains-user-info': 'La nuova password contiene dati personali, come il tuo nome. Scegline un’altra.',
  'password-too-long':
    'La nuova password è troppo lunga: al massimo 72 byte, e alcuni caratteri ne occupano più di uno.',

  'not-a-database-user': 'La tua password non è conservata qui, quindi non si può cambiare da qui.',
  'step-up-required': 'Il tuo account richiede un’ulteriore conferma. Accedi un’altra volta per cambiare la password.',
  'account-blocked':
    'Il tuo account è bloccato per i troppi tentativi. Un link di reimpostazione via e-mail lo sblocca.',
  'leaked-password':
    'La tua password attuale è comparsa in una violazione di dati. Reimpostala con un link via e-mail.',
  'too-many-attempts': 'Troppi tentativi. Aspetta prima di riprovare.',

  busy: 'In questo momento molte persone stanno cambiando la password. Riprova tra poco.',
  'tenant-unavailable': 'Il servizio di accesso ha un problema in questo momento. Riprova tra poco.',
  internal: 'Si è verificato un problema da parte nostra. Riprova.',
};
