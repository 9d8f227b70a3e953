/** Turkish for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': 'Bu sayfa henüz şifre değiştirmek için ayarlanmadı.',
  'insecure-context': 'Bu sayfa güvenli bir bağlantı kullanmıyor, bu yüzden burada şifre değiştirilemez.',
  framed:
    'Bu sayfa başka bir sitenin içinde gösteriliyor, bu yüzden şifre burada değiştirilemez. Sayfayı kendi sekmesinde açın.',
  'blocked-by-policy': 'Bu sitenin güvenlik ayarları buna izin vermiyor. Lütfen site yöneticisine bildirin.',
  'origin-not-allowed':
    'Bu sitenin sıfırlama bağlantısı istemesine izin verilmiyor. Lütfen site yöneticisine bildirin.',
  'tenant-unreachable': 'Giriş hizmetine şu anda ulaşılamıyor. Birazdan tekrar deneyin.',
  'session-timeout': 'Giriş hizmeti zamanında yanıt vermedi. Tekrar deneyin.',
  'storage-blocked':
    'Tarayıcınız bu site için depolamayı engelliyor; giriş yapmak için depolama gerekli. Bu siteye izin verip tekrar deneyin.',
  'load-failed': 'Bu sayfanın bir bölümü yüklenmedi. Bağlantınızı kontrol edip tekrar deneyin.',
  'redirect-blocked': 'Tarayıcınız giriş sayfasını açmadı. Tekrar deneyin.',

  'rate-limited':
    'Kısa sürede birden fazla bağlantı istediniz. Gelen kutunuzdaki en yenisini kullanın veya biraz bekleyin.',
  'reset-not-allowed': 'Bu hesap için buradan sıfırlama bağlantısı gönderilemiyor.',
  'email-missing': 'E-posta adresinizi bilmediğimiz için size bağlantı gönderemiyoruz.',
  'email-invalid': 'Bir e-posta adresi girin, örneğin ad@example.com.',
  'password-ill-formed': 'Yeni şifrede bozuk bir karakter var. Lütfen yeniden yazın.',

  'login-cancelled': 'Giriş yapmadan geri döndünüz. Şifreniz değişmedi.',
  'login-required': 'Oturumunuz sona erdi. Devam etmek için yeniden giriş yapın.',
  'login-failed': 'Giriş yapılamadı. Şifreniz değişmedi.',

  'interaction-not-possible': 'Giriş hizmeti sayfalarını gösteremedi. Şifreniz değişmedi.',
  'client-not-allowed': 'Bu uygulamanın şifreleri bu yolla değiştirmesine izin verilmiyor. Şifreniz değişmedi.',
  'not-a-database-login':
    'Bizde kayıtlı bir şifre olmadan giriş yaptınız. Şifrenizi değiştirmek için e-posta adresiniz ve şifrenizle giriş yapın.',
  'reauthentication-not-requested': 'Şifreniz yeniden sorulmadı, bu yüzden hiçbir şey değişmedi. Tekrar deneyin.',
  'password-proof-missing-or-old': 'Girişiniz onay sayılamayacak kadar uzun sürdü. Tekrar deneyin.',
  'session-proof-old': 'Girişiniz onay sayılamayacak kadar eski. Tekrar deneyin.',
  'mfa-required': 'Şifreyi değiştirmek için girişinizi ikinci adımla doğrulayın.',
  'identity-ambiguous': 'Hangi şifrenin değiştirileceğini belirleyemedik. Lütfen destek ekibiyle iletişime geçin.',
  'password-change-unavailable': 'Şifre sayfası açılamadı. Şifreniz değişmedi.',
  'password-change-not-resumable': 'Bu şifre değişikliği yarıda kaldı. Şifreniz değişmedi.',
  'password-page-missing': 'Giriş yaptınız, ancak yeni şifre seçme sayfası açılmadı. Şifreniz değişmedi.',

  'invalid-request': 'İstek anlaşılamadı. Sayfayı yenileyip tekrar deneyin.',
  'unsupported-media-type': 'İstek anlaşılamadı. Sayfayı yenileyip tekrar deneyin.',
  'payload-too-large': 'Bu çok uzun. Lütfen daha kısa bir şifre seçin.',
  'invalid-token': 'Oturumunuz sona erdi. Devam etmek için yeniden giriş yapın.',
  'insufficient-scope': 'Bu uygulamanın şifrenizi burada değiştirmesine izin verilmiyor.',
  'wrong-password': 'Bu, mevcut şifreniz değil.',
  'same-password': 'Yeni şifre mevcut şifreyle aynı.',
  'password-policy': 'Yeni şifre gereksinimleri karşılamıyor.',
  'password-reused': 'Bu şifreyi daha önce kullandınız. Henüz kullanmadığınız bir şifre seçin.',
  'password-too-common': 'Bu şifre çok yaygın. Tahmin edilmesi daha zor bir şifre seçin.',
  'password-contains-user-info': 'Yeni şifrede adınız gibi kişisel bilgiler var. Başka bir şifre seçin.',
  'password-too-long': 'Yeni şifre çok uzun: en fazla 72 bayt olabilir ve bazı karakterler birden fazla bayt kaplar.',

  'not-a-database-user': 'Şifreniz burada tutulmuyor, bu yüzden burada değiştirilemez.',
  'step-up-required': 'Hesabınız ek bir onay gerektiriyor. Şifrenizi değiştirmek için bir kez daha giriş yapın.',
  'account-blocked':
    'Çok fazla deneme nedeniyle hesabınız engellendi. E-postayla gelen sıfırlama bağlantısı engeli kaldırır.',
  'leaked-password': 'Mevcut şifreniz bir veri sızıntısında ortaya çıktı. E-postayla gelen bağlantıyla sıfırlayın.',
  'too-many-attempts': 'Çok fazla deneme yapıldı. Tekrar denemeden önce lütfen bekleyin.',

  busy: 'Şu anda çok sayıda kişi şifresini değiştiriyor. Birazdan tekrar deneyin.',
  'tenant-unavailable': 'Giriş hizmetinde şu anda bir sorun var. Birazdan tekrar deneyin.',
  internal: 'Bizim tarafımızda bir sorun oluştu. Tekrar deneyin.',
};
