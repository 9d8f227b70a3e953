/**
 * Hebrew: the words of the first views, and where the others are.
 * Address and terms: plural imperatives, which address everybody; סיסמה, להתחבר, קישור, דוא״ל, חשבון.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'he',
  first: {
    loading: 'הגדרות הסיסמה נטענות…',
    heading: 'סיסמה',
    signedInAs: 'החשבון המחובר: \u2068{email}\u2069.',
    lastChanged: 'שונתה לאחרונה ב־{date}.',

    signedOutHeading: 'שכחת את הסיסמה?',
    signedOutDescription: 'המשיכו לדף ההתחברות ובחרו שם ”שכחת את הסיסמה?”. נשלח לכם בדוא״ל קישור לקביעת סיסמה חדשה.',
    signIn: 'המשך להתחברות',

    reauthenticate: 'שינוי הסיסמה',
    reauthenticateHint: 'התחברו פעם נוספת כדי לאמת שזה אתם, ואז בחרו סיסמה חדשה.',
    resetEmail: 'קבלת קישור בדוא״ל',
    resetEmailHint: 'נשלח אותו אל \u2068{email}\u2069. לא תזדקקו לסיסמה הנוכחית.',
    resetEmailAskHint: 'הזינו את הכתובת שלכם ונשלח לכם קישור לקביעת סיסמה חדשה.',
    directChange: 'שינוי ישירות כאן',
    directChangeHint: 'הזינו את הסיסמה הנוכחית וסיסמה חדשה.',
    universalLogin: 'דרך דף ההתחברות',
    universalLoginHint: 'בחרו שם ”שכחת את הסיסמה?” ופעלו לפי הודעת הדוא״ל.',

    notLoaded: 'חלק מהדף לא נטען',
    tryAgain: 'ניסיון נוסף',

    sending: 'בשליחה…',
    changing: 'הסיסמה שלכם משתנה…',
    leaving: 'מעבר לדף ההתחברות…',

    failedHeading: 'זה לא הצליח',
    errors: { offline: 'אין חיבור לאינטרנט. בדקו את החיבור ונסו שוב.' },
  },
  later: () => import('./he-later.ts'),
  errors: () => import('./he-errors.ts'),
  form: () => import('./he-form.ts'),
};
