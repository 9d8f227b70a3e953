/** Polish for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': 'Ta strona nie jest jeszcze przygotowana do zmiany haseł.',
  'insecure-context': 'Ta strona nie korzysta z bezpiecznego połączenia, więc nie można tu zmienić hasła.',
  framed:
    'Ta strona jest wyświetlana wewnątrz innej witryny, więc nie można tu zmienić hasła. Otwórz ją w osobnej karcie.',
  'blocked-by-policy': 'Ustawienia zabezpieczeń tej witryny na to nie pozwalają. Powiadom jej operatora.',
  'origin-not-allowed': 'Ta witryna nie może poprosić o link do zresetowania hasła. Powiadom jej operatora.',
  'tenant-unreachable': 'Nie możemy teraz połączyć się z usługą logowania. Spróbuj ponownie za chwilę.',
  'session-timeout': 'Usługa logowania nie odpowiedziała na czas. Spróbuj ponownie.',
  'storage-blocked':
    'Przeglądarka blokuje pamięć tej witryny, a bez niej nie można się zalogować. Zezwól na nią w tej witrynie i spróbuj ponownie.',
  'load-failed': 'Część tej strony się nie wczytała. Sprawdź połączenie i spróbuj ponownie.',
  'redirect-blocked': 'Przeglądarka nie otworzyła strony logowania. Spróbuj ponownie.',

  'rate-limited':
    'W krótkim czasie wysłano kilka próśb o link. Użyj najnowszego ze swojej skrzynki albo chwilę poczekaj.',
  'reset-not-allowed': 'Nie można stąd wysłać linku do zresetowania hasła tego konta.',
  'email-missing': 'Nie znamy Twojego adresu e-mail, więc nie możemy wysłać linku.',
  'email-invalid': 'Wpisz adres e-mail, na przykład imie@example.com.',
  'password-ill-formed': 'Nowe hasło zawiera uszkodzony znak. Wpisz je jeszcze raz.',

  'login-cancelled': 'Powrót nastąpił bez zalogowania. Hasło się nie zmieniło.',
  'login-required': 'Sesja wygasła. Zaloguj się ponownie, aby kontynuować.',
  'login-failed': 'Logowanie się nie udało. Hasło się nie zmieniło.',

  'interaction-not-possible': 'Usługa logowania nie mogła wyświetlić swoich stron. Hasło się nie zmieniło.',
  'client-not-allowed': 'Ta aplikacja nie może zmieniać haseł w ten sposób. Hasło się nie zmieniło.',
  'not-a-database-login':
    'Logowanie odbyło się bez hasła zapisanego u nas. Aby zmienić hasło, zaloguj się adresem e-mail i hasłem.',
  'reauthentication-not-requested': 'Nie poproszono ponownie o hasło, więc nic się nie zmieniło. Spróbuj ponownie.',
  'password-proof-missing-or-old': 'Logowanie trwało zbyt długo, aby mogło być potwierdzeniem. Spróbuj ponownie.',
  'session-proof-old': 'Od logowania minęło zbyt dużo czasu, aby mogło być potwierdzeniem. Spróbuj ponownie.',
  'mfa-required': 'Aby zmienić hasło, potwierdź logowanie drugim składnikiem.',
  'identity-ambiguous': 'Nie udało się ustalić, które hasło zmienić. Skontaktuj się z pomocą techniczną.',
  'password-change-unavailable': 'Nie udało się otworzyć strony hasła. Hasło się nie zmieniło.',
  'password-change-not-resumable': 'Ta zmiana hasła została przerwana. Hasło się nie zmieniło.',
  'password-page-missing':
    'Logowanie się udało, ale strona wyboru nowego hasła się nie otworzyła. Hasło się nie zmieniło.',

  'invalid-request': 'Żądanie nie zostało zrozumiane. Odśwież stronę i spróbuj ponownie.',
  'unsupported-media-type': 'Żądanie nie zostało zrozumiane. Odśwież stronę i spróbuj ponownie.',
  'payload-too-large': 'To za długie. Wybierz krótsze hasło.',
  'invalid-token': 'Sesja wygasła. Zaloguj się ponownie, aby kontynuować.',
  'insufficient-scope': 'Ta aplikacja nie może tutaj zmienić Twojego hasła.',
  'wrong-password': 'To nie jest Twoje obecne hasło.',
  'same-password': 'Nowe hasło jest takie samo jak obecne.',
  'password-policy': 'Nowe hasło nie spełnia wymagań.',
  'password-reused': 'To hasło było już używane. Wybierz takie, którego jeszcze nie było.',
  'password-too-common': 'To hasło jest zbyt popularne. Wybierz trudniejsze do odgadnięcia.',
  'password-contains-user-info': 'Nowe hasło zawiera dane osobowe, na przykład Twoje imię. Wybierz inne.',
  'password-too-long': 'Nowe hasło jest za długie: najwyżej 72 bajty, a niektóre znaki zajmują kilka.',

  'not-a-database-user': 'Twoje hasło nie jest przechowywane tutaj, więc nie można go tu zmienić.',
  'step-up-required': 'Twoje konto wymaga dodatkowego potwierdzenia. Zaloguj się jeszcze raz, aby zmienić hasło.',
  'account-blocked':
    'Twoje konto zostało zablokowane po zbyt wielu próbach. Link do zresetowania hasła wysłany e-mailem zdejmie blokadę.',
  'leaked-password': 'Twoje obecne hasło pojawiło się w wycieku danych. Zresetuj je linkiem z e-maila.',
  'too-many-attempts': 'Zbyt wiele prób. Poczekaj, zanim spróbujesz ponownie.',

  busy: 'Wiele osób zmienia teraz hasło. Spróbuj ponownie za chwilę.',
  'tenant-unavailable': 'Usługa logowania ma teraz problem. Spróbuj ponownie za chwilę.',
  internal: 'Coś poszło nie tak po naszej stronie. Spróbuj ponownie.',
};
