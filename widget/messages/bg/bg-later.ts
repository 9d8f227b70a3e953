/** Bulgarian for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched:
    'Сега използвате друг акаунт, различен от предишния. Проверете чия парола искахте да промените.',
  noticeNotChanged: 'Добре дошли отново. Доколкото знаем, паролата ви не е променена.',

  emailLabel: 'Имейл адрес',
  sendLink: 'Изпращане на връзката',
  cancel: 'Отказ',
  back: 'Назад',
  done: 'Готово',

  emailSentHeading: 'Проверете имейла си',
  emailSentDescription:
    'Ако {email} има парола тук, връзка за задаване на нова вече пътува. Работи само най-новата връзка.',
  emailSentHint:
    'Няма нищо след няколко минути? Погледнете в папката за спам. Ако влизате с Google или чрез фирмата си, паролата се променя там.',
  emailSentAgain: 'Пътува още една връзка.',
  sendAgain: 'Повторно изпращане',
  sendAgainIn: 'Повторно изпращане след {time}',

  changedHeading: 'Паролата ви е променена',
  changedDescription: 'При следващото влизане използвайте новата парола.',
  signOutIn: 'За да защитим акаунта ви, сесията ще приключи след {time}.',
  signOutNow: 'Нов вход сега',
  staySignedIn: 'Без изход, докато съм тук',
  signingOut: 'Излизане…',
  signOutFailed: 'Новата парола е зададена, но излизането не успя. Опитайте отново или затворете браузъра.',

  tryAgainIn: 'Нов опит след {time}',

  unavailableHeading: 'Настройките на паролата не са налични',
  elsewhereHeading: 'Входът ви се осигурява от {provider}',
  elsewhereDescription: 'Паролата ви се управлява от {provider}. Променете я там; тук ще важи веднага.',
  yourOrganisation: 'вашата организация',
  passwordlessDescription: 'Влизате без парола, така че няма какво да се променя.',
};
