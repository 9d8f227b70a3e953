/** Hebrew for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched: 'אתם משתמשים כעת בחשבון אחר מקודם. בדקו את הסיסמה של מי רציתם לשנות.',
  noticeNotChanged: 'ברוכים השבים. למיטב ידיעתנו, הסיסמה שלכם לא שונתה.',

  emailLabel: 'כתובת דוא״ל',
  sendLink: 'שליחת הקישור',
  cancel: 'ביטול',
  back: 'חזרה',
  done: 'סיום',

  emailSentHeading: 'בדקו את הדוא״ל',
  emailSentDescription:
    'אם לכתובת \u2068{email}\u2069 יש כאן סיסמה, קישור לקביעת סיסמה חדשה כבר בדרך. רק הקישור האחרון תקף.',
  emailSentHint:
    'לא הגיע דבר אחרי כמה דקות? חפשו בתיקיית הספאם. אם אתם מתחברים עם Google או דרך החברה שלכם, הסיסמה משתנה שם.',
  emailSentAgain: 'קישור נוסף בדרך.',
  sendAgain: 'שליחה חוזרת',
  sendAgainIn: 'שליחה חוזרת בעוד {time}',

  changedHeading: 'הסיסמה שלכם שונתה',
  changedDescription: 'השתמשו בסיסמה החדשה בהתחברות הבאה.',
  signOutIn: 'כדי להגן על החשבון, תנותקו בעוד {time}.',
  signOutNow: 'התחברות מחדש עכשיו',
  staySignedIn: 'להישאר בחשבון עד שאצא',
  signingOut: 'מתבצע ניתוק…',
  signOutFailed: 'הסיסמה החדשה נקבעה, אך הניתוק לא הצליח. נסו שוב או סגרו את הדפדפן.',

  tryAgainIn: 'ניסיון נוסף בעוד {time}',

  unavailableHeading: 'הגדרות הסיסמה אינן זמינות',
  elsewhereHeading: 'ההתחברות שלכם היא דרך {provider}',
  elsewhereDescription: 'הסיסמה שלכם מנוהלת על ידי {provider}. שנו אותה שם; כאן היא תחול מיד.',
  yourOrganisation: 'הארגון שלכם',
  passwordlessDescription: 'אתם מתחברים ללא סיסמה, ולכן אין מה לשנות.',
};
