/** Czech for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched: 'Nyní používáte jiný účet než předtím. Ověřte, čí heslo jste chtěli změnit.',
  noticeNotChanged: 'Vítejte zpět. Pokud víme, vaše heslo se nezměnilo.',

  emailLabel: 'E-mailová adresa',
  sendLink: 'Poslat odkaz',
  cancel: 'Zrušit',
  back: 'Zpět',
  done: 'Hotovo',

  emailSentHeading: 'Zkontrolujte e-mail',
  emailSentDescription:
    'Pokud tu má {email} heslo, odkaz pro nastavení nového je na cestě. Funguje jen nejnovější odkaz.',
  emailSentHint:
    'Ani po několika minutách nic? Podívejte se do složky se spamem. Pokud se přihlašujete přes Google nebo přes svou firmu, heslo se mění tam.',
  emailSentAgain: 'Další odkaz je na cestě.',
  sendAgain: 'Poslat znovu',
  sendAgainIn: 'Poslat znovu za {time}',

  changedHeading: 'Vaše heslo bylo změněno',
  changedDescription: 'Při příštím přihlášení použijte nové heslo.',
  signOutIn: 'Kvůli bezpečnosti vašeho účtu vás za {time} odhlásíme.',
  signOutNow: 'Přihlásit se znovu hned',
  staySignedIn: 'Neodhlašovat, dokud neodejdu',
  signingOut: 'Odhlašování…',
  signOutFailed: 'Nové heslo je nastavené, ale odhlášení se nepodařilo. Zkuste to znovu nebo zavřete prohlížeč.',

  tryAgainIn: 'Zkusit znovu za {time}',

  unavailableHeading: 'Nastavení hesla není dostupné',
  elsewhereHeading: 'Přihlášení zajišťuje {provider}',
  elsewhereDescription: 'Vaše heslo spravuje {provider}. Změňte ho tam; tady začne platit hned.',
  yourOrganisation: 'vaše organizace',
  passwordlessDescription: 'Přihlašujete se bez hesla, takže není co měnit.',
};
