/** Indonesian for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'Ubah kata sandi',
  submit: 'Ubah kata sandi',
  fields: {
    current: { label: 'Kata sandi saat ini', reveal: 'Tampilkan kata sandi saat ini' },
    new: { label: 'Kata sandi baru', reveal: 'Tampilkan kata sandi baru' },
    repeat: { label: 'Ulangi kata sandi baru', reveal: 'Tampilkan kata sandi yang diulang' },
  },
  capsLock: 'Caps Lock aktif.',
  refusals: {
    'current-missing': 'Masukkan kata sandi saat ini.',
    'new-missing': 'Masukkan kata sandi baru.',
    mismatch: 'Ini tidak sama dengan kata sandi baru di atas.',
  },

  rulesHeading: 'Persyaratan kata sandi baru:',
  rules: {
    'min-length': 'minimal {limit} karakter',
    'max-length': 'maksimal {limit} byte; huruf beraksen dan emoji memakan beberapa byte',
    lowercase: 'satu huruf kecil',
    uppercase: 'satu huruf besar',
    number: 'satu angka',
    special: 'satu karakter khusus, misalnya ! atau ?',
    'three-of-four': 'tiga dari berikut ini: huruf kecil, huruf besar, angka, karakter khusus',
    'identical-characters': 'tidak ada karakter lebih dari {limit} kali berturut-turut',
    'sequential-characters': 'tanpa urutan seperti abc atau 321',
    'profile-data': 'tidak memuat nama atau alamat email Anda',
    dictionary: 'bukan kata sandi yang umum',
    history: 'berbeda dari {limit} kata sandi terakhir Anda',
  },
  verdicts: { met: '(terpenuhi)', unmet: '(masih diperlukan)', later: '(diperiksa saat disimpan)' },
  rulesMet: 'Kata sandi baru memenuhi semua persyaratan yang dapat kami periksa di sini.',
  rulesLeft: 'Masih diperlukan: {rules}.',

  strength: [
    'Sangat mudah ditebak. Beberapa kata yang tidak berkaitan lebih baik.',
    'Mudah ditebak. Beberapa kata yang tidak berkaitan lebih baik.',
    'Bisa lebih kuat. Makin panjang makin baik.',
    'Kuat.',
    'Sangat kuat.',
  ],

  errors: {
    'outcome-unknown':
      'Koneksi terputus dan kami tidak tahu apakah kata sandi Anda berubah. Coba masuk dengan yang baru; jika gagal, yang lama masih berlaku.',
  },
};
