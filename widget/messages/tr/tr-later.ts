/** Turkish for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched:
    'Şimdi öncekinden farklı bir hesap kullanıyorsunuz. Kimin şifresini değiştirmek istediğinizi kontrol edin.',
  noticeNotChanged: 'Tekrar hoş geldiniz. Bildiğimiz kadarıyla şifreniz değişmedi.',

  emailLabel: 'E-posta adresi',
  sendLink: 'Bağlantıyı gönder',
  cancel: 'İptal',
  back: 'Geri',
  done: 'Tamam',

  emailSentHeading: 'E-postanızı kontrol edin',
  emailSentDescription:
    '{email} adresinin burada bir şifresi varsa yenisini belirlemek için bir bağlantı yolda. Yalnızca en yeni bağlantı geçerlidir.',
  emailSentHint:
    'Birkaç dakika sonra hâlâ bir şey gelmedi mi? İstenmeyen posta klasörüne bakın. Google ile veya şirketiniz üzerinden giriş yapıyorsanız şifreniz orada değiştirilir.',
  emailSentAgain: 'Yeni bir bağlantı daha yolda.',
  sendAgain: 'Tekrar gönder',
  sendAgainIn: '{time} sonra tekrar gönder',

  changedHeading: 'Şifreniz değiştirildi',
  changedDescription: 'Bir sonraki girişinizde yeni şifrenizi kullanın.',
  signOutIn: 'Hesabınızı korumak için oturumunuz {time} sonra kapatılacak.',
  signOutNow: 'Şimdi yeniden giriş yap',
  staySignedIn: 'Ben ayrılana kadar oturum açık kalsın',
  signingOut: 'Oturum kapatılıyor…',
  signOutFailed: 'Yeni şifreniz ayarlandı, ancak oturum kapatılamadı. Tekrar deneyin veya tarayıcınızı kapatın.',

  tryAgainIn: '{time} sonra tekrar dene',

  unavailableHeading: 'Şifre ayarları kullanılamıyor',
  elsewhereHeading: 'Giriş yönteminiz: {provider}',
  elsewhereDescription: 'Şifrenizin tutulduğu yer: {provider}. Orada değiştirin; burada hemen geçerli olur.',
  yourOrganisation: 'kuruluşunuz',
  passwordlessDescription: 'Şifresiz giriş yapıyorsunuz, bu yüzden değiştirilecek bir şifre yok.',
};
