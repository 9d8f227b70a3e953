/** Persian for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched:
    'اکنون از حسابی متفاوت با قبل استفاده می‌کنید. بررسی کنید که می‌خواستید گذرواژهٔ چه کسی را تغییر دهید.',
  noticeNotChanged: 'خوش برگشتید. تا جایی که می‌دانیم، گذرواژهٔ شما تغییر نکرده است.',

  emailLabel: 'نشانی ایمیل',
  sendLink: 'فرستادن پیوند',
  cancel: 'لغو',
  back: 'بازگشت',
  done: 'انجام شد',

  emailSentHeading: 'ایمیل خود را بررسی کنید',
  emailSentDescription:
    'اگر \u2068{email}\u2069 در اینجا گذرواژه داشته باشد، پیوندی برای تعیین گذرواژهٔ جدید در راه است. فقط جدیدترین پیوند کار می‌کند.',
  emailSentHint:
    'پس از چند دقیقه خبری نشد؟ پوشهٔ هرزنامه را ببینید. اگر با Google یا از طریق شرکت خود وارد می‌شوید، گذرواژه در همان‌جا تغییر می‌کند.',
  emailSentAgain: 'پیوند دیگری در راه است.',
  sendAgain: 'فرستادن دوباره',
  sendAgainIn: 'فرستادن دوباره تا {time} دیگر',

  changedHeading: 'گذرواژهٔ شما تغییر کرد',
  changedDescription: 'دفعهٔ بعد با گذرواژهٔ جدید وارد شوید.',
  signOutIn: 'برای حفاظت از حسابتان، تا {time} دیگر از حساب خارج می‌شوید.',
  signOutNow: 'همین حالا دوباره وارد شوید',
  staySignedIn: 'تا وقتی نرفته‌ام وارد بمانم',
  signingOut: 'در حال خروج…',
  signOutFailed: 'گذرواژهٔ جدید تعیین شد، اما خروج انجام نشد. دوباره تلاش کنید یا مرورگر را ببندید.',

  tryAgainIn: 'تلاش دوباره تا {time} دیگر',

  unavailableHeading: 'تنظیمات گذرواژه در دسترس نیست',
  elsewhereHeading: 'ورود شما از طریق {provider} است',
  elsewhereDescription: 'گذرواژهٔ شما نزد {provider} است. آن را در آنجا تغییر دهید؛ بلافاصله در اینجا هم اعمال می‌شود.',
  yourOrganisation: 'سازمان شما',
  passwordlessDescription: 'شما بدون گذرواژه وارد می‌شوید، پس گذرواژه‌ای برای تغییر وجود ندارد.',
};
