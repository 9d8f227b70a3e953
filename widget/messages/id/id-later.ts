/** Indonesian for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched:
    'Anda kini masuk dengan akun yang berbeda dari sebelumnya. Pastikan kata sandi siapa yang ingin Anda ubah.',
  noticeNotChanged: 'Selamat datang kembali. Sejauh yang kami ketahui, kata sandi Anda belum diubah.',

  emailLabel: 'Alamat email',
  sendLink: 'Kirim tautan',
  cancel: 'Batal',
  back: 'Kembali',
  done: 'Selesai',

  emailSentHeading: 'Periksa email Anda',
  emailSentDescription:
    'Jika {email} memiliki kata sandi di sini, tautan untuk membuat yang baru sedang dikirim. Hanya tautan terbaru yang berfungsi.',
  emailSentHint:
    'Belum ada setelah beberapa menit? Periksa folder spam. Jika Anda masuk dengan Google atau melalui perusahaan, kata sandi diubah di sana.',
  emailSentAgain: 'Tautan lain sedang dikirim.',
  sendAgain: 'Kirim lagi',
  sendAgainIn: 'Kirim lagi dalam {time}',

  changedHeading: 'Kata sandi Anda telah diubah',
  changedDescription: 'Gunakan kata sandi baru saat Anda masuk lagi.',
  signOutIn: 'Untuk menjaga keamanan akun, Anda akan dikeluarkan dalam {time}.',
  signOutNow: 'Masuk lagi sekarang',
  staySignedIn: 'Tetap masuk sampai saya pergi',
  signingOut: 'Mengeluarkan Anda…',
  signOutFailed:
    'Kata sandi baru sudah ditetapkan, tetapi Anda belum berhasil dikeluarkan. Coba lagi atau tutup browser.',

  tryAgainIn: 'Coba lagi dalam {time}',

  unavailableHeading: 'Pengaturan kata sandi tidak tersedia',
  elsewhereHeading: 'Anda masuk dengan {provider}',
  elsewhereDescription: 'Kata sandi Anda dikelola oleh {provider}. Ubah di sana; perubahan langsung berlaku di sini.',
  yourOrganisation: 'organisasi Anda',
  passwordlessDescription: 'Anda masuk tanpa kata sandi, jadi tidak ada yang perlu diubah.',
};
