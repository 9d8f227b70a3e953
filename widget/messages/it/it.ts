/**
 * Italian: the words of the first views, and where the others are.
 * Address and terms: “tu”; password, accedere, link, e-mail, account.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'it',
  first: {
    loading: 'Caricamento delle impostazioni della password…',
    heading: 'Password',
    signedInAs: 'Accesso effettuato come {email}.',
    lastChanged: 'Ultima modifica: {date}.',

    signedOutHeading: 'Hai dimenticato la password?',
    signedOutDescription:
      'Vai alla pagina di accesso e scegli «Hai dimenticato la password?». Ti invieremo via e-mail un link per impostarne una nuova.',
    signIn: 'Vai alla pagina di accesso',

    reauthenticate: 'Cambia la password',
    reauthenticateHint: 'Accedi un’altra volta per confermare che sei tu, poi scegline una nuova.',
    resetEmail: 'Ricevi un link via e-mail',
    resetEmailHint: 'Lo invieremo a {email}. Non ti servirà la password attuale.',
    resetEmailAskHint: 'Inserisci il tuo indirizzo e-mail e ti invieremo un link per impostare una nuova password.',
    directChange: 'Cambiala qui',
    directChangeHint: 'Inserisci la password attuale e una nuova.',
    universalLogin: 'Usa la pagina di accesso',
    universalLoginHint: 'Scegli «Hai dimenticato la password?» e segui le istruzioni nell’e-mail.',

    notLoaded: 'Una parte di questa pagina non è stata caricata',
    tryAgain: 'Riprova',

    sending: 'Invio in corso…',
    changing: 'Modifica della password in corso…',
    leaving: 'Apertura della pagina di accesso…',

    failedHeading: 'Qualcosa non ha funzionato',
    errors: { offline: 'Sei offline. Controlla la connessione e riprova.' },
  },
  later: () => import('./it-later.ts'),
  errors: () => import('./it-errors.ts'),
  form: () => import('./it-form.ts'),
};
