/** Russian for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched: 'Теперь вы используете другую учётную запись. Проверьте, чей пароль вы хотели изменить.',
  noticeNotChanged: 'С возвращением. Насколько нам известно, ваш пароль не изменился.',

  emailLabel: 'Адрес электронной почты',
  sendLink: 'Отправить ссылку',
  cancel: 'Отмена',
  back: 'Назад',
  done: 'Готово',

  emailSentHeading: 'Проверьте почту',
  emailSentDescription:
    'Если для {email} здесь задан пароль, письмо со ссылкой для нового уже в пути. Действует только последняя ссылка.',
  emailSentHint:
    'Прошло несколько минут, а письма нет? Загляните в папку со спамом. Если вы входите через Google или свою компанию, пароль меняется там.',
  emailSentAgain: 'Ещё одна ссылка уже в пути.',
  sendAgain: 'Отправить ещё раз',
  sendAgainIn: 'Отправить ещё раз через {time}',

  changedHeading: 'Ваш пароль изменён',
  changedDescription: 'В следующий раз входите с новым паролем.',
  signOutIn: 'Чтобы защитить учётную запись, мы завершим сеанс через {time}.',
  signOutNow: 'Войти заново сейчас',
  staySignedIn: 'Не выходить, пока я здесь',
  signingOut: 'Завершаем сеанс…',
  signOutFailed: 'Новый пароль задан, но выйти не удалось. Попробуйте ещё раз или закройте браузер.',

  tryAgainIn: 'Повторить через {time}',

  unavailableHeading: 'Настройки пароля недоступны',
  elsewhereHeading: 'Вход обеспечивает {provider}',
  elsewhereDescription: 'Вашим паролем управляет {provider}. Измените его там, и здесь он начнёт действовать сразу.',
  yourOrganisation: 'ваша организация',
  passwordlessDescription: 'Вы входите без пароля, поэтому менять нечего.',
};
