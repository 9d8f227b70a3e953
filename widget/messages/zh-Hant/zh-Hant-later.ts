/** Chinese (traditional) for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched: '您目前登入的帳號與先前不同。請確認您要變更的是哪個帳號的密碼。',
  noticeNotChanged: '歡迎回來。據我們所知，您的密碼尚未變更。',

  emailLabel: '電子郵件地址',
  sendLink: '傳送連結',
  cancel: '取消',
  back: '返回',
  done: '完成',

  emailSentHeading: '請查看電子郵件',
  emailSentDescription: '如果 {email} 在此設有密碼，設定新密碼的連結很快就會寄達。只有最新的連結有效。',
  emailSentHint: '過了幾分鐘還沒收到嗎？請查看垃圾郵件匣。如果您使用 Google 或透過公司登入，請在那裡變更密碼。',
  emailSentAgain: '另一個連結即將寄達。',
  sendAgain: '重新傳送',
  sendAgainIn: '{time} 後可重新傳送',

  changedHeading: '您的密碼已變更',
  changedDescription: '下次登入時請使用新密碼。',
  signOutIn: '為了保護您的帳號，您將在 {time} 後登出。',
  signOutNow: '立即重新登入',
  staySignedIn: '在我離開前保持登入',
  signingOut: '正在登出…',
  signOutFailed: '新密碼已設定，但無法登出。請再試一次，或關閉瀏覽器。',

  tryAgainIn: '{time} 後可再試一次',

  unavailableHeading: '無法使用密碼設定',
  elsewhereHeading: '您透過{provider}登入',
  elsewhereDescription: '您的密碼由{provider}管理。請在那裡變更，變更後會立即在此生效。',
  yourOrganisation: '您所屬的組織',
  passwordlessDescription: '您登入時不使用密碼，因此沒有可變更的密碼。',
};
