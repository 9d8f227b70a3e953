/**
 * Ukrainian: the words of the first views, and where the others are.
 * Address and terms: “ви”, forms without gender; пароль, увійти, посилання, електронна пошта, обліковий запис.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'uk',
  first: {
    loading: 'Завантаження налаштувань пароля…',
    heading: 'Пароль',
    signedInAs: 'Обліковий запис: {email}.',
    lastChanged: 'Остання зміна: {date}.',

    signedOutHeading: 'Забули пароль?',
    signedOutDescription:
      'Перейдіть на сторінку входу й виберіть там «Забули пароль?». Ми надішлемо електронною поштою посилання, щоб установити новий.',
    signIn: 'Перейти до входу',

    reauthenticate: 'Змінити пароль',
    reauthenticateHint: 'Увійдіть ще раз, щоб підтвердити, що це ви, а потім виберіть новий пароль.',
    resetEmail: 'Отримати посилання поштою',
    resetEmailHint: 'Ми надішлемо його на {email}. Поточний пароль не знадобиться.',
    resetEmailAskHint: 'Введіть свою адресу, і ми надішлемо посилання, щоб установити новий пароль.',
    directChange: 'Змінити просто тут',
    directChangeHint: 'Введіть поточний пароль і новий.',
    universalLogin: 'Через сторінку входу',
    universalLoginHint: 'Виберіть там «Забули пароль?» і дотримуйтеся вказівок у листі.',

    notLoaded: 'Частина цієї сторінки не завантажилася',
    tryAgain: 'Спробувати ще раз',

    sending: 'Надсилання…',
    changing: 'Змінюємо ваш пароль…',
    leaving: 'Переходимо на сторінку входу…',

    failedHeading: 'Не вдалося',
    errors: { offline: 'Немає з’єднання з інтернетом. Перевірте його та спробуйте ще раз.' },
  },
  later: () => import('./uk-later.ts'),
  errors: () => import('./uk-errors.ts'),
  form: () => import('./uk-form.ts'),
};
