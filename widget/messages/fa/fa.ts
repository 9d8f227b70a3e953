/**
 * Persian: the words of the first views, and where the others are.
 * Address and terms: “شما”; گذرواژه، ورود، پیوند، ایمیل، حساب.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'fa',
  first: {
    loading: 'در حال بارگذاری تنظیمات گذرواژه…',
    heading: 'گذرواژه',
    signedInAs: 'با حساب \u2068{email}\u2069 وارد شده‌اید.',
    lastChanged: 'آخرین تغییر: {date}.',

    signedOutHeading: 'گذرواژه را فراموش کرده‌اید؟',
    signedOutDescription:
      'به صفحهٔ ورود بروید و در آنجا «گذرواژه را فراموش کرده‌اید؟» را انتخاب کنید. پیوندی برای تعیین گذرواژهٔ جدید به شما ایمیل می‌کنیم.',
    signIn: 'رفتن به صفحهٔ ورود',

    reauthenticate: 'تغییر گذرواژه',
    reauthenticateHint: 'برای تأیید هویت خود یک بار دیگر وارد شوید و سپس گذرواژهٔ جدیدی انتخاب کنید.',
    resetEmail: 'دریافت پیوند با ایمیل',
    resetEmailHint: 'آن را به \u2068{email}\u2069 می‌فرستیم. به گذرواژهٔ فعلی نیازی نیست.',
    resetEmailAskHint: 'نشانی خود را وارد کنید تا پیوندی برای تعیین گذرواژهٔ جدید بفرستیم.',
    directChange: 'تغییر در همین‌جا',
    directChangeHint: 'گذرواژهٔ فعلی و یک گذرواژهٔ جدید وارد کنید.',
    universalLogin: 'استفاده از صفحهٔ ورود',
    universalLoginHint: 'در آنجا «گذرواژه را فراموش کرده‌اید؟» را انتخاب کنید و طبق ایمیل پیش بروید.',

    notLoaded: 'بخشی از این صفحه بارگذاری نشد',
    tryAgain: 'تلاش دوباره',

    sending: 'در حال فرستادن…',
    changing: 'در حال تغییر گذرواژهٔ شما…',
    leaving: 'در حال رفتن به صفحهٔ ورود…',

    failedHeading: 'انجام نشد',
    errors: { offline: 'آفلاین هستید. اتصال خود را بررسی کنید و دوباره تلاش کنید.' },
  },
  later: () => import('./fa-later.ts'),
  errors: () => import('./fa-errors.ts'),
  form: () => import('./fa-form.ts'),
};
