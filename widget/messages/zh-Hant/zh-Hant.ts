/**
 * Chinese (traditional): the words of the first views, and where the others are.
 * Address and terms: “您”; 密碼, 登入, 連結, 電子郵件, 帳號.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'zh-Hant',
  first: {
    loading: '正在載入您的密碼設定…',
    heading: '密碼',
    signedInAs: '已登入為 {email}。',
    lastChanged: '上次變更時間：{date}。',

    signedOutHeading: '忘記密碼？',
    signedOutDescription: '請前往登入頁面並選擇「忘記密碼？」。我們會透過電子郵件將設定新密碼的連結寄給您。',
    signIn: '前往登入',

    reauthenticate: '變更密碼',
    reauthenticateHint: '請再次登入以確認是您本人，然後設定新密碼。',
    resetEmail: '透過電子郵件取得連結',
    resetEmailHint: '我們會將連結寄到 {email}。您不需要輸入目前的密碼。',
    resetEmailAskHint: '輸入您的電子郵件地址，我們會將設定新密碼的連結寄給您。',
    directChange: '直接在這裡變更',
    directChangeHint: '輸入目前的密碼和新密碼。',
    universalLogin: '使用登入頁面',
    universalLoginHint: '在登入頁面選擇「忘記密碼？」，然後依照電子郵件的指示操作。',

    notLoaded: '此頁面有一部分未能載入',
    tryAgain: '再試一次',

    sending: '正在傳送…',
    changing: '正在變更您的密碼…',
    leaving: '正在前往登入頁面…',

    failedHeading: '操作未成功',
    errors: { offline: '您目前離線。請檢查網路連線，然後再試一次。' },
  },
  later: () => import('./zh-Hant-later.ts'),
  errors: () => import('./zh-Hant-errors.ts'),
  form: () => import('./zh-Hant-form.ts'),
};
