/** Arabic for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched: 'أنت تستخدم الآن حسابًا مختلفًا عن السابق. تحقق من صاحب كلمة المرور التي أردت تغييرها.',
  noticeNotChanged: 'مرحبًا بعودتك. على حد علمنا، لم تتغير كلمة المرور.',

  emailLabel: 'عنوان البريد الإلكتروني',
  sendLink: 'إرسال الرابط',
  cancel: 'إلغاء',
  back: 'رجوع',
  done: 'تم',

  emailSentHeading: 'تحقق من بريدك الإلكتروني',
  emailSentDescription:
    'إذا كان للعنوان \u2068{email}\u2069 كلمة مرور هنا، فإن رابط تعيين كلمة جديدة في طريقه إليك. أحدث رابط فقط هو الصالح.',
  emailSentHint:
    'لم يصل شيء بعد بضع دقائق؟ ابحث في مجلد الرسائل غير المرغوب فيها. إذا كنت تسجّل الدخول عبر Google أو عبر شركتك، فإن كلمة المرور تتغير هناك.',
  emailSentAgain: 'رابط آخر في طريقه إليك.',
  sendAgain: 'إعادة الإرسال',
  sendAgainIn: 'إعادة الإرسال بعد {time}',

  changedHeading: 'تم تغيير كلمة المرور',
  changedDescription: 'استخدم كلمة المرور الجديدة في المرة القادمة التي تسجّل فيها الدخول.',
  signOutIn: 'لحماية حسابك، سيتم تسجيل خروجك بعد {time}.',
  signOutNow: 'تسجيل الدخول من جديد الآن',
  staySignedIn: 'البقاء مسجّل الدخول حتى أغادر',
  signingOut: 'جارٍ تسجيل الخروج…',
  signOutFailed: 'تم تعيين كلمة المرور الجديدة، لكن تعذّر تسجيل الخروج. حاول مرة أخرى أو أغلق المتصفح.',

  tryAgainIn: 'إعادة المحاولة بعد {time}',

  unavailableHeading: 'إعدادات كلمة المرور غير متاحة',
  elsewhereHeading: 'يتم تسجيل دخولك عبر {provider}',
  elsewhereDescription: 'تُدار كلمة مرورك لدى {provider}. غيّرها هناك، وستسري هنا على الفور.',
  yourOrganisation: 'مؤسستك',
  passwordlessDescription: 'أنت تسجّل الدخول بدون كلمة مرور، لذا لا توجد كلمة مرور لتغييرها.',
};
