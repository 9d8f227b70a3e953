/** Chinese (traditional) for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': '此頁面尚未設定變更密碼的功能。',
  'insecure-context': '此頁面未使用安全連線，因此無法在此變更密碼。',
  'origin-not-allowed': '此網站無權要求重設連結。請通知網站營運者。',
  'tenant-unreachable': '目前無法連線到登入服務。請稍後再試。',
  'session-timeout': '登入服務未及時回應。請再試一次。',
  'storage-blocked': '您的瀏覽器封鎖了此網站的儲存空間，而登入時需要使用。請允許此網站使用，然後再試一次。',
  'load-failed': '此頁面有一部分未能載入。請檢查網路連線，然後再試一次。',
  'redirect-blocked': '您的瀏覽器未開啟登入頁面。請再試一次。',

  'rate-limited': '您在短時間內要求了多個連結。請使用收件匣中最新的連結，或稍候片刻。',
  'reset-not-allowed': '無法從這裡為此帳號傳送重設連結。',
  'email-missing': '我們不知道您的電子郵件地址，因此無法將連結寄給您。',
  'email-invalid': '請輸入電子郵件地址，例如 name@example.com。',
  'password-ill-formed': '新密碼包含損壞的字元。請重新輸入。',

  'login-cancelled': '您尚未登入就返回了。您的密碼並未變更。',
  'login-required': '您的工作階段已結束。請重新登入以繼續。',
  'login-failed': '登入未成功。您的密碼並未變更。',

  'interaction-not-possible': '登入服務無法顯示頁面。您的密碼並未變更。',
  'client-not-allowed': '此應用程式無權以這種方式變更密碼。您的密碼並未變更。',
  'not-a-database-login': '您登入時未使用我們保存的密碼。若要變更密碼，請使用電子郵件地址和密碼登入。',
  'reauthentication-not-requested': '系統未再次要求您輸入密碼，因此沒有任何變更。請再試一次。',
  'password-proof-missing-or-old': '您的登入花費太久時間，無法作為身分確認。請再試一次。',
  'session-proof-old': '您的登入時間過久，無法作為身分確認。請再試一次。',
  'mfa-required': '若要變更密碼，請使用第二重驗證確認登入。',
  'identity-ambiguous': '我們無法判斷要變更哪個密碼。請聯絡客服。',
  'password-change-unavailable': '無法開啟密碼頁面。您的密碼並未變更。',
  'password-change-not-resumable': '此次密碼變更已中斷。您的密碼並未變更。',
  'password-page-missing': '您已登入，但設定新密碼的頁面未開啟。您的密碼並未變更。',

  'invalid-request': '無法理解此要求。請重新載入頁面，然後再試一次。',
  'unsupported-media-type': '無法理解此要求。請重新載入頁面，然後再試一次。',
  'payload-too-large': '密碼太長。請選擇較短的密碼。',
  'invalid-token': '您的工作階段已結束。請重新登入以繼續。',
  'insufficient-scope': '此應用程式無權在此變更您的密碼。',
  'wrong-password': '這不是您目前的密碼。',
  'same-password': '新密碼與目前的密碼相同。',
  'password-policy': '新密碼不符合要求。',
  'password-reused': '您曾使用過這個密碼。請選擇從未使用過的密碼。',
  'password-too-common': '這個密碼太常見。請選擇更難猜到的密碼。',
  'password-contains-user-info': '新密碼包含您的姓名等個人資料。請另選一個。',
  'password-too-long': '新密碼太長：最多 72 個位元組，而有些字元會占用多個位元組。',

  'not-a-database-user': '您的密碼並未保存在這裡，因此無法在此變更。',
  'step-up-required': '您的帳號需要額外確認。請再次登入以變更密碼。',
  'account-blocked': '由於嘗試次數過多，您的帳號已遭鎖定。透過電子郵件中的重設連結即可解鎖。',
  'leaked-password': '您目前的密碼曾出現在資料外洩事件中。請透過電子郵件中的連結重設密碼。',
  'too-many-attempts': '嘗試次數過多。請稍候再試。',

  busy: '目前變更密碼的人較多。請稍後再試。',
  'tenant-unavailable': '登入服務目前發生問題。請稍後再試。',
  internal: '我們這邊發生問題。請再試一次。',
};
