/**
 * Polish: the words of the first views, and where the others are.
 * Address and terms: second person, “Twoje” with a capital, forms without gender; hasło, zalogować się, link, e-mail, konto.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'pl',
  first: {
    loading: 'Wczytywanie ustawień hasła…',
    heading: 'Hasło',
    signedInAs: 'Zalogowane konto: {email}.',
    lastChanged: 'Ostatnia zmiana: {date}.',

    signedOutHeading: 'Nie pamiętasz hasła?',
    signedOutDescription:
      'Przejdź na stronę logowania i wybierz tam „Nie pamiętasz hasła?”. Wyślemy Ci e-mailem link do ustawienia nowego.',
    signIn: 'Przejdź do logowania',

    reauthenticate: 'Zmień hasło',
    reauthenticateHint: 'Zaloguj się jeszcze raz, aby potwierdzić, że to Ty, a potem wybierz nowe hasło.',
    resetEmail: 'Otrzymaj link e-mailem',
    resetEmailHint: 'Wyślemy go na adres {email}. Obecne hasło nie będzie potrzebne.',
    resetEmailAskHint: 'Podaj swój adres, a wyślemy Ci link do ustawienia nowego hasła.',
    directChange: 'Zmień od razu tutaj',
    directChangeHint: 'Wpisz obecne hasło i nowe hasło.',
    universalLogin: 'Użyj strony logowania',
    universalLoginHint: 'Wybierz tam „Nie pamiętasz hasła?” i postępuj zgodnie z e-mailem.',

    notLoaded: 'Część tej strony się nie wczytała',
    tryAgain: 'Spróbuj ponownie',

    sending: 'Wysyłanie…',
    changing: 'Zmienianie hasła…',
    leaving: 'Przechodzenie na stronę logowania…',

    failedHeading: 'Nie udało się',
    errors: { offline: 'Brak połączenia z internetem. Sprawdź je i spróbuj ponownie.' },
  },
  later: () => import('./pl-later.ts'),
  errors: () => import('./pl-errors.ts'),
  form: () => import('./pl-form.ts'),
};
