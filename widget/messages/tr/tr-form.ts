/** Turkish for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'Şifrenizi değiştirin',
  submit: 'Şifreyi değiştir',
  fields: {
    current: { label: 'Mevcut şifre', reveal: 'Mevcut şifreyi göster' },
    new: { label: 'Yeni şifre', reveal: 'Yeni şifreyi göster' },
    repeat: { label: 'Yeni şifre (tekrar)', reveal: 'Tekrarlanan şifreyi göster' },
  },
  capsLock: 'Caps Lock açık.',
  refusals: {
    'current-missing': 'Mevcut şifrenizi girin.',
    'new-missing': 'Yeni bir şifre girin.',
    mismatch: 'Bu, yukarıdaki yeni şifreyle aynı değil.',
  },

  rulesHeading: 'Yeni şifrenizde olması gerekenler:',
  rules: {
    'min-length': 'en az {limit} karakter',
    'max-length': 'en fazla {limit} bayt; Türkçe karakterler ve emojiler birden fazla bayt kaplar',
    lowercase: 'bir küçük harf',
    uppercase: 'bir büyük harf',
    number: 'bir rakam',
    special: '! veya ? gibi bir özel karakter',
    'three-of-four': 'şunlardan üçü: küçük harf, büyük harf, rakam, özel karakter',
    'identical-characters': 'hiçbir karakter art arda {limit} defadan fazla olmasın',
    'sequential-characters': 'abc veya 321 gibi diziler olmasın',
    'profile-data': 'adınızdan veya e-posta adresinizden hiçbir şey olmasın',
    dictionary: 'yaygın bir şifre olmasın',
    history: 'son {limit} şifrenizden farklı olsun',
  },
  verdicts: { met: '(tamam)', unmet: '(hâlâ eksik)', later: '(kaydederken denetlenir)' },
  rulesMet: 'Yeni şifre, burada denetleyebildiğimiz tüm gereksinimleri karşılıyor.',
  rulesLeft: 'Hâlâ eksik: {rules}.',

  strength: [
    'Tahmin edilmesi çok kolay. Birbiriyle ilgisiz birkaç sözcük daha iyi olur.',
    'Tahmin edilmesi kolay. Birbiriyle ilgisiz birkaç sözcük daha iyi olur.',
    'Daha güçlü olabilir. Ne kadar uzun, o kadar iyi.',
    'Güçlü.',
    'Çok güçlü.',
  ],

  errors: {
    'outcome-unknown':
      'Bağlantı koptu ve şifrenizin değişip değişmediğini bilmiyoruz. Yeni şifreyle giriş yapmayı deneyin; olmazsa eskisi hâlâ geçerlidir.',
  },
};
