/**
 * Russian: the words of the first views, and where the others are.
 * Address and terms: “вы”, forms without gender; пароль, войти, ссылка, письмо and электронная почта, учётная запись.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'ru',
  first: {
    loading: 'Загружаем настройки пароля…',
    heading: 'Пароль',
    signedInAs: 'Учётная запись: {email}.',
    lastChanged: 'Последнее изменение: {date}.',

    signedOutHeading: 'Забыли пароль?',
    signedOutDescription:
      'Перейдите на страницу входа и выберите там «Забыли пароль?». Мы пришлём письмо со ссылкой, по которой можно задать новый.',
    signIn: 'Перейти ко входу',

    reauthenticate: 'Изменить пароль',
    reauthenticateHint: 'Войдите ещё раз, чтобы подтвердить, что это вы, а затем выберите новый пароль.',
    resetEmail: 'Получить ссылку по почте',
    resetEmailHint: 'Мы отправим её на {email}. Текущий пароль не понадобится.',
    resetEmailAskHint: 'Введите свой адрес, и мы пришлём ссылку, по которой можно задать новый пароль.',
    directChange: 'Изменить прямо здесь',
    directChangeHint: 'Введите текущий пароль и новый.',
    universalLogin: 'Через страницу входа',
    universalLoginHint: 'Выберите там «Забыли пароль?» и следуйте указаниям в письме.',

    notLoaded: 'Часть этой страницы не загрузилась',
    tryAgain: 'Повторить',

    sending: 'Отправляем…',
    changing: 'Меняем ваш пароль…',
    leaving: 'Переходим на страницу входа…',

    failedHeading: 'Не получилось',
    errors: { offline: 'Нет подключения к интернету. Проверьте его и попробуйте ещё раз.' },
  },
  later: () => import('./ru-later.ts'),
  errors: () => import('./ru-errors.ts'),
  form: () => import('./ru-form.ts'),
};
