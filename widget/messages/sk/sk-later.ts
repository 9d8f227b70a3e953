/** Slovak for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched: 'Teraz používate iný účet ako predtým. Overte, čie heslo ste chceli zmeniť.',
  noticeNotChanged: 'Vitajte späť. Pokiaľ vieme, vaše heslo sa nezmenilo.',

  emailLabel: 'E-mailová adresa',
  sendLink: 'Poslať odkaz',
  cancel: 'Zrušiť',
  back: 'Späť',
  done: 'Hotovo',

  emailSentHeading: 'Skontrolujte si e-mail',
  emailSentDescription: 'Ak tu má {email} heslo, odkaz na nastavenie nového je na ceste. Funguje iba najnovší odkaz.',
  emailSentHint:
    'Ani po niekoľkých minútach nič? Pozrite sa do priečinka so spamom. Ak sa prihlasujete cez Google alebo cez svoju firmu, heslo sa mení tam.',
  emailSentAgain: 'Ďalší odkaz je na ceste.',
  sendAgain: 'Poslať znova',
  sendAgainIn: 'Poslať znova o {time}',

  changedHeading: 'Vaše heslo bolo zmenené',
  changedDescription: 'Pri ďalšom prihlásení použite nové heslo.',
  signOutIn: 'Kvôli bezpečnosti vášho účtu vás o {time} odhlásime.',
  signOutNow: 'Prihlásiť sa znova hneď',
  staySignedIn: 'Neodhlasovať, kým neodídem',
  signingOut: 'Prebieha odhlasovanie…',
  signOutFailed: 'Nové heslo je nastavené, ale odhlásenie sa nepodarilo. Skúste to znova alebo zatvorte prehliadač.',

  tryAgainIn: 'Skúsiť znova o {time}',

  unavailableHeading: 'Nastavenia hesla nie sú dostupné',
  elsewhereHeading: 'Prihlásenie zabezpečuje {provider}',
  elsewhereDescription: 'Vaše heslo spravuje {provider}. Zmeňte ho tam; tu začne platiť hneď.',
  yourOrganisation: 'vaša organizácia',
  passwordlessDescription: 'Prihlasujete sa bez hesla, takže niet čo meniť.',
};
