/**
 * Indonesian: the words of the first views, and where the others are.
 * Address and terms: “Anda”; kata sandi, masuk, tautan, email, akun.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'id',
  first: {
    loading: 'Memuat pengaturan kata sandi Anda…',
    heading: 'Kata sandi',
    signedInAs: 'Anda masuk sebagai {email}.',
    lastChanged: 'Terakhir diubah {date}.',

    signedOutHeading: 'Lupa kata sandi?',
    signedOutDescription:
      'Lanjutkan ke halaman masuk, lalu pilih “Lupa kata sandi?” di sana. Kami akan mengirim email berisi tautan untuk membuat kata sandi baru.',
    signIn: 'Lanjutkan ke halaman masuk',

    reauthenticate: 'Ubah kata sandi',
    reauthenticateHint: 'Masuk sekali lagi untuk memastikan ini memang Anda, lalu pilih kata sandi baru.',
    resetEmail: 'Dapatkan tautan lewat email',
    resetEmailHint: 'Kami akan mengirimnya ke {email}. Anda tidak memerlukan kata sandi saat ini.',
    resetEmailAskHint: 'Masukkan alamat Anda dan kami akan mengirim tautan untuk membuat kata sandi baru.',
    directChange: 'Ubah langsung di sini',
    directChangeHint: 'Masukkan kata sandi saat ini dan kata sandi baru.',
    universalLogin: 'Gunakan halaman masuk',
    universalLoginHint: 'Pilih “Lupa kata sandi?” di sana, lalu ikuti petunjuk di email.',

    notLoaded: 'Sebagian halaman ini tidak dapat dimuat',
    tryAgain: 'Coba lagi',

    sending: 'Mengirim…',
    changing: 'Mengubah kata sandi Anda…',
    leaving: 'Membuka halaman masuk…',

    failedHeading: 'Tidak berhasil',
    errors: { offline: 'Anda sedang offline. Periksa koneksi, lalu coba lagi.' },
  },
  later: () => import('./id-later.ts'),
  errors: () => import('./id-errors.ts'),
  form: () => import('./id-form.ts'),
};
