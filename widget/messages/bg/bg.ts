/**
 * Bulgarian: the words of the first views, and where the others are.
 * Address and terms: “вие”; парола, вход, връзка, имейл, акаунт.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'bg',
  first: {
    loading: 'Настройките на паролата се зареждат…',
    heading: 'Парола',
    signedInAs: 'Влезли сте като {email}.',
    lastChanged: 'Последна промяна: {date}.',

    signedOutHeading: 'Забравена парола?',
    signedOutDescription:
      'Продължете към страницата за вход и изберете там „Забравена парола?“. Ще ви изпратим по имейл връзка за задаване на нова.',
    signIn: 'Продължаване към вход',

    reauthenticate: 'Промяна на паролата',
    reauthenticateHint: 'Влезте още веднъж, за да потвърдите, че сте вие, и след това изберете нова парола.',
    resetEmail: 'Получаване на връзка по имейл',
    resetEmailHint: 'Ще я изпратим на {email}. Текущата парола няма да ви трябва.',
    resetEmailAskHint: 'Въведете адреса си и ще ви изпратим връзка за задаване на нова парола.',
    directChange: 'Промяна направо тук',
    directChangeHint: 'Въведете текущата си парола и нова парола.',
    universalLogin: 'Чрез страницата за вход',
    universalLoginHint: 'Изберете там „Забравена парола?“ и следвайте указанията в имейла.',

    notLoaded: 'Част от тази страница не се зареди',
    tryAgain: 'Нов опит',

    sending: 'Изпращане…',
    changing: 'Паролата ви се променя…',
    leaving: 'Страницата за вход се отваря…',

    failedHeading: 'Не се получи',
    errors: { offline: 'Няма интернет. Проверете връзката си и опитайте отново.' },
  },
  later: () => import('./bg-later.ts'),
  errors: () => import('./bg-errors.ts'),
  form: () => import('./bg-form.ts'),
};
