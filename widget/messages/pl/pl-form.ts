/** Polish for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'Zmień hasło',
  submit: 'Zmień hasło',
  fields: {
    current: { label: 'Obecne hasło', reveal: 'Pokaż obecne hasło' },
    new: { label: 'Nowe hasło', reveal: 'Pokaż nowe hasło' },
    repeat: { label: 'Powtórz nowe hasło', reveal: 'Pokaż powtórzone hasło' },
  },
  capsLock: 'Klawisz Caps Lock jest włączony.',
  refusals: {
    'current-missing': 'Wpisz obecne hasło.',
    'new-missing': 'Wpisz nowe hasło.',
    mismatch: 'To nie jest takie samo jak nowe hasło powyżej.',
  },

  rulesHeading: 'Wymagania dla nowego hasła:',
  rules: {
    'min-length': 'liczba znaków: co najmniej {limit}',
    'max-length': 'najwyżej {limit} bajty; litery z ogonkami i emoji zajmują kilka',
    lowercase: 'mała litera',
    uppercase: 'wielka litera',
    number: 'cyfra',
    special: 'znak specjalny, na przykład ! lub ?',
    'three-of-four': 'trzy z nich: mała litera, wielka litera, cyfra, znak specjalny',
    'identical-characters': 'żaden znak więcej niż {limit} razy z rzędu',
    'sequential-characters': 'żadnych ciągów takich jak abc lub 321',
    'profile-data': 'nic z Twojego imienia, nazwiska ani adresu e-mail',
    dictionary: 'niebędące popularnym hasłem',
    history: 'inne niż poprzednie hasła (ostatnie: {limit})',
  },
  verdicts: { met: '(spełnione)', unmet: '(jeszcze brakuje)', later: '(sprawdzane przy zapisie)' },
  rulesMet: 'Nowe hasło spełnia wszystkie wymagania, które możemy tu sprawdzić.',
  rulesLeft: 'Jeszcze brakuje: {rules}.',

  strength: [
    'Bardzo łatwe do odgadnięcia. Lepsze jest kilka niepowiązanych słów.',
    'Łatwe do odgadnięcia. Lepsze jest kilka niepowiązanych słów.',
    'Mogłoby być silniejsze. Im dłuższe, tym lepsze.',
    'Silne.',
    'Bardzo silne.',
  ],

  errors: {
    'outcome-unknown':
      'Połączenie zostało przerwane i nie wiemy, czy hasło się zmieniło. Spróbuj zalogować się nowym; jeśli się nie uda, nadal działa stare.',
  },
};
