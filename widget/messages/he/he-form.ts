/** Hebrew for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'שינוי הסיסמה',
  submit: 'שינוי הסיסמה',
  fields: {
    current: { label: 'הסיסמה הנוכחית', reveal: 'הצגת הסיסמה הנוכחית' },
    new: { label: 'סיסמה חדשה', reveal: 'הצגת הסיסמה החדשה' },
    repeat: { label: 'הסיסמה החדשה שוב', reveal: 'הצגת הסיסמה החוזרת' },
  },
  capsLock: 'מקש Caps Lock פועל.',
  refusals: {
    'current-missing': 'הזינו את הסיסמה הנוכחית.',
    'new-missing': 'הזינו סיסמה חדשה.',
    mismatch: 'זו אינה זהה לסיסמה החדשה שלמעלה.',
  },

  rulesHeading: 'הדרישות לסיסמה החדשה:',
  rules: {
    'min-length': 'לפחות {limit} תווים',
    'max-length': 'לכל היותר {limit} בתים; אותיות עבריות ואמוג׳י תופסים כמה בתים',
    lowercase: 'אות לטינית קטנה',
    uppercase: 'אות לטינית גדולה',
    number: 'ספרה',
    special: 'תו מיוחד, כמו ! או ?',
    'three-of-four': 'שלושה מאלה: אות לטינית קטנה, אות לטינית גדולה, ספרה, תו מיוחד',
    'identical-characters': 'אף תו לא יותר מ־{limit} פעמים ברצף',
    'sequential-characters': 'בלי רצפים כמו abc או 321',
    'profile-data': 'שום דבר מהשם או מכתובת הדוא״ל שלכם',
    dictionary: 'לא סיסמה נפוצה',
    history: 'שונה מ־{limit} הסיסמאות האחרונות שלכם',
  },
  verdicts: { met: '(מתקיים)', unmet: '(עדיין חסר)', later: '(נבדק בעת השמירה)' },
  rulesMet: 'הסיסמה החדשה עומדת בכל הדרישות שאפשר לבדוק כאן.',
  rulesLeft: 'עדיין חסר: {rules}.',

  strength: [
    'קל מאוד לנחש. עדיפות כמה מילים שאינן קשורות זו לזו.',
    'קל לנחש. עדיפות כמה מילים שאינן קשורות זו לזו.',
    'אפשר חזקה יותר. ארוך יותר עדיף.',
    'חזקה.',
    'חזקה מאוד.',
  ],

  errors: {
    'outcome-unknown':
      'החיבור נותק ואיננו יודעים אם הסיסמה שלכם שונתה. נסו להתחבר עם החדשה; אם זה לא מצליח, הישנה עדיין תקפה.',
  },
};
