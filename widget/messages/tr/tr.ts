/**
 * Turkish: the words of the first views, and where the others are.
 * Address and terms: “siz”; şifre, giriş yapmak, bağlantı, e-posta, hesap.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'tr',
  first: {
    loading: 'Şifre ayarlarınız yükleniyor…',
    heading: 'Şifre',
    signedInAs: 'Giriş yapılan hesap: {email}.',
    lastChanged: 'Son değişiklik: {date}.',

    signedOutHeading: 'Şifrenizi mi unuttunuz?',
    signedOutDescription:
      'Giriş sayfasına gidin ve orada “Şifrenizi mi unuttunuz?” seçeneğini seçin. Yeni bir şifre belirlemeniz için size e-postayla bir bağlantı göndereceğiz.',
    signIn: 'Giriş sayfasına git',

    reauthenticate: 'Şifrenizi değiştirin',
    reauthenticateHint: 'Siz olduğunuzu doğrulamak için bir kez daha giriş yapın, ardından yeni bir şifre seçin.',
    resetEmail: 'E-postayla bağlantı alın',
    resetEmailHint: 'Şu adrese göndereceğiz: {email}. Mevcut şifreniz gerekmeyecek.',
    resetEmailAskHint: 'Adresinizi girin, size yeni bir şifre belirlemeniz için bir bağlantı gönderelim.',
    directChange: 'Hemen burada değiştirin',
    directChangeHint: 'Mevcut şifrenizi ve yeni bir şifre girin.',
    universalLogin: 'Giriş sayfasını kullanın',
    universalLoginHint: 'Orada “Şifrenizi mi unuttunuz?” seçeneğini seçin ve e-postadaki adımları izleyin.',

    notLoaded: 'Bu sayfanın bir bölümü yüklenmedi',
    tryAgain: 'Tekrar dene',

    sending: 'Gönderiliyor…',
    changing: 'Şifreniz değiştiriliyor…',
    leaving: 'Giriş sayfası açılıyor…',

    failedHeading: 'Bu işlem olmadı',
    errors: { offline: 'Çevrimdışısınız. Bağlantınızı kontrol edip tekrar deneyin.' },
  },
  later: () => import('./tr-later.ts'),
  errors: () => import('./tr-errors.ts'),
  form: () => import('./tr-form.ts'),
};
