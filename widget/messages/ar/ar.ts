/**
 * Arabic: the words of the first views, and where the others are.
 * Address and terms: imperatives, verbal nouns where they spare the gender; كلمة المرور، تسجيل الدخول، رابط، البريد الإلكتروني، حساب.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'ar',
  first: {
    loading: 'جارٍ تحميل إعدادات كلمة المرور…',
    heading: 'كلمة المرور',
    signedInAs: 'تم تسجيل الدخول باسم \u2068{email}\u2069.',
    lastChanged: 'آخر تغيير: {date}.',

    signedOutHeading: 'هل نسيت كلمة المرور؟',
    signedOutDescription:
      'انتقل إلى صفحة تسجيل الدخول واختر «هل نسيت كلمة المرور؟» هناك. سنرسل إليك عبر البريد الإلكتروني رابطًا لتعيين كلمة مرور جديدة.',
    signIn: 'المتابعة إلى تسجيل الدخول',

    reauthenticate: 'تغيير كلمة المرور',
    reauthenticateHint: 'سجّل الدخول مرة أخرى لتأكيد هويتك، ثم اختر كلمة مرور جديدة.',
    resetEmail: 'الحصول على رابط بالبريد الإلكتروني',
    resetEmailHint: 'سنرسله إلى \u2068{email}\u2069. لن تحتاج إلى كلمة المرور الحالية.',
    resetEmailAskHint: 'أدخل عنوانك وسنرسل إليك رابطًا لتعيين كلمة مرور جديدة.',
    directChange: 'التغيير هنا مباشرة',
    directChangeHint: 'أدخل كلمة المرور الحالية وأخرى جديدة.',
    universalLogin: 'استخدام صفحة تسجيل الدخول',
    universalLoginHint: 'اختر «هل نسيت كلمة المرور؟» هناك واتبع الرسالة.',

    notLoaded: 'تعذّر تحميل جزء من هذه الصفحة',
    tryAgain: 'إعادة المحاولة',

    sending: 'جارٍ الإرسال…',
    changing: 'جارٍ تغيير كلمة المرور…',
    leaving: 'جارٍ الانتقال إلى صفحة تسجيل الدخول…',

    failedHeading: 'لم ينجح ذلك',
    errors: { offline: 'لا يوجد اتصال بالإنترنت. تحقق من اتصالك وحاول مرة أخرى.' },
  },
  later: () => import('./ar-later.ts'),
  errors: () => import('./ar-errors.ts'),
  form: () => import('./ar-form.ts'),
};
