/** Polish for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched: 'Używasz teraz innego konta niż wcześniej. Sprawdź, czyje hasło chcesz zmienić.',
  noticeNotChanged: 'Witaj ponownie. O ile nam wiadomo, Twoje hasło się nie zmieniło.',

  emailLabel: 'Adres e-mail',
  sendLink: 'Wyślij link',
  cancel: 'Anuluj',
  back: 'Wstecz',
  done: 'Gotowe',

  emailSentHeading: 'Sprawdź pocztę',
  emailSentDescription:
    'Jeśli konto {email} ma tutaj hasło, link do ustawienia nowego jest już w drodze. Działa tylko najnowszy link.',
  emailSentHint:
    'Nic nie przyszło po kilku minutach? Zajrzyj do folderu ze spamem. Jeśli logujesz się przez Google lub przez swoją firmę, hasło zmienisz właśnie tam.',
  emailSentAgain: 'Kolejny link jest w drodze.',
  sendAgain: 'Wyślij ponownie',
  sendAgainIn: 'Wyślij ponownie za {time}',

  changedHeading: 'Hasło zostało zmienione',
  changedDescription: 'Użyj nowego hasła przy następnym logowaniu.',
  signOutIn: 'Aby chronić Twoje konto, wylogujemy Cię za {time}.',
  signOutNow: 'Zaloguj się ponownie teraz',
  staySignedIn: 'Nie wylogowuj, dopóki nie wyjdę',
  signingOut: 'Wylogowywanie…',
  signOutFailed:
    'Nowe hasło jest już ustawione, ale wylogowanie się nie udało. Spróbuj ponownie lub zamknij przeglądarkę.',

  tryAgainIn: 'Spróbuj ponownie za {time}',

  unavailableHeading: 'Ustawienia hasła są niedostępne',
  elsewhereHeading: 'Logowanie obsługuje {provider}',
  elsewhereDescription: 'Twoim hasłem zarządza {provider}. Zmień je tam, a tutaj zacznie działać od razu.',
  yourOrganisation: 'Twoja organizacja',
  passwordlessDescription: 'Logujesz się bez hasła, więc nie ma czego zmieniać.',
};
