/** Ukrainian for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched:
    'Зараз ви використовуєте інший обліковий запис, ніж раніше. Перевірте, чий пароль ви хотіли змінити.',
  noticeNotChanged: 'З поверненням. Наскільки нам відомо, ваш пароль не змінено.',

  emailLabel: 'Адреса електронної пошти',
  sendLink: 'Надіслати посилання',
  cancel: 'Скасувати',
  back: 'Назад',
  done: 'Готово',

  emailSentHeading: 'Перевірте пошту',
  emailSentDescription:
    'Якщо для {email} тут задано пароль, посилання для встановлення нового вже в дорозі. Діє лише найновіше посилання.',
  emailSentHint:
    'Минуло кілька хвилин, а нічого немає? Перегляньте папку зі спамом. Якщо ви входите через Google або свою компанію, пароль змінюють там.',
  emailSentAgain: 'Ще одне посилання вже в дорозі.',
  sendAgain: 'Надіслати ще раз',
  sendAgainIn: 'Надіслати ще раз через {time}',

  changedHeading: 'Ваш пароль змінено',
  changedDescription: 'Наступного разу входьте з новим паролем.',
  signOutIn: 'Щоб захистити обліковий запис, ми завершимо сеанс через {time}.',
  signOutNow: 'Увійти знову зараз',
  staySignedIn: 'Не виходити, доки я тут',
  signingOut: 'Завершення сеансу…',
  signOutFailed: 'Новий пароль установлено, але вийти не вдалося. Спробуйте ще раз або закрийте браузер.',

  tryAgainIn: 'Спробувати ще раз через {time}',

  unavailableHeading: 'Налаштування пароля недоступні',
  elsewhereHeading: 'Вхід забезпечує {provider}',
  elsewhereDescription: 'Вашим паролем керує {provider}. Змініть його там, і тут він почне діяти одразу.',
  yourOrganisation: 'ваша організація',
  passwordlessDescription: 'Ви входите без пароля, тож змінювати нічого.',
};
