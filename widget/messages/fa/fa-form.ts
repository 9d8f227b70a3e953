/** Persian for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'تغییر گذرواژه',
  submit: 'تغییر گذرواژه',
  fields: {
    current: { label: 'گذرواژهٔ فعلی', reveal: 'نمایش گذرواژهٔ فعلی' },
    new: { label: 'گذرواژهٔ جدید', reveal: 'نمایش گذرواژهٔ جدید' },
    repeat: { label: 'تکرار گذرواژهٔ جدید', reveal: 'نمایش گذرواژهٔ تکراری' },
  },
  capsLock: 'کلید Caps Lock روشن است.',
  refusals: {
    'current-missing': 'گذرواژهٔ فعلی خود را وارد کنید.',
    'new-missing': 'گذرواژهٔ جدیدی وارد کنید.',
    mismatch: 'این با گذرواژهٔ جدید بالا یکی نیست.',
  },

  rulesHeading: 'شرایط گذرواژهٔ جدید:',
  rules: {
    'min-length': 'دست‌کم {limit} نویسه',
    'max-length': 'حداکثر {limit} بایت؛ حروف فارسی و شکلک‌ها چند بایت می‌گیرند',
    lowercase: 'یک حرف کوچک لاتین',
    uppercase: 'یک حرف بزرگ لاتین',
    number: 'یک عدد',
    special: 'یک نویسهٔ ویژه، مانند ! یا ?',
    'three-of-four': 'سه مورد از این‌ها: حرف کوچک لاتین، حرف بزرگ لاتین، عدد، نویسهٔ ویژه',
    'identical-characters': 'هیچ نویسه‌ای بیش از {limit} بار پشت سر هم نباشد',
    'sequential-characters': 'بدون دنباله‌هایی مانند abc یا 321',
    'profile-data': 'چیزی از نام یا نشانی ایمیل شما نباشد',
    dictionary: 'گذرواژهٔ رایجی نباشد',
    history: 'با {limit} گذرواژهٔ اخیر شما فرق داشته باشد',
  },
  verdicts: { met: '(برآورده)', unmet: '(هنوز لازم)', later: '(هنگام ذخیره بررسی می‌شود)' },
  rulesMet: 'گذرواژهٔ جدید همهٔ شرایطی را که می‌توانیم در اینجا بررسی کنیم دارد.',
  rulesLeft: 'هنوز لازم: {rules}.',

  strength: [
    'حدس زدنش بسیار آسان است. چند واژهٔ بی‌ربط بهتر است.',
    'حدس زدنش آسان است. چند واژهٔ بی‌ربط بهتر است.',
    'می‌تواند قوی‌تر باشد. هرچه بلندتر، بهتر.',
    'قوی.',
    'بسیار قوی.',
  ],
};
