/** Indonesian for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': 'Halaman ini belum disiapkan untuk mengubah kata sandi.',
  'insecure-context': 'Halaman ini tidak memakai koneksi aman, jadi kata sandi tidak dapat diubah di sini.',
  framed:
    'Halaman ini ditampilkan di dalam situs lain, jadi kata sandi tidak dapat diubah di sini. Buka halaman ini di tab sendiri.',
  'blocked-by-policy': 'Pengaturan keamanan situs ini mencegahnya. Beri tahu pengelolanya.',
  'origin-not-allowed': 'Situs ini tidak diizinkan meminta tautan reset. Beri tahu pengelolanya.',
  'tenant-unreachable': 'Layanan masuk tidak dapat dijangkau saat ini. Coba lagi sebentar lagi.',
  'session-timeout': 'Layanan masuk tidak menjawab tepat waktu. Coba lagi.',
  'storage-blocked':
    'Browser Anda memblokir penyimpanan untuk situs ini, padahal diperlukan untuk masuk. Izinkan untuk situs ini, lalu coba lagi.',
  'load-failed': 'Sebagian halaman ini tidak dapat dimuat. Periksa koneksi, lalu coba lagi.',
  'redirect-blocked': 'Browser Anda tidak membuka halaman masuk. Coba lagi.',

  'rate-limited':
    'Anda meminta beberapa tautan dalam waktu singkat. Gunakan yang terbaru di kotak masuk, atau tunggu sebentar.',
  'reset-not-allowed': 'Tautan reset untuk akun ini tidak dapat dikirim dari sini.',
  'email-missing': 'Kami tidak mengetahui alamat email Anda, jadi kami tidak dapat mengirim tautan.',
  'email-invalid': 'Masukkan alamat email, misalnya nama@example.com.',
  'password-ill-formed': 'Kata sandi baru berisi karakter yang rusak. Ketik lagi.',

  'login-cancelled': 'Anda kembali tanpa masuk. Kata sandi Anda tidak berubah.',
  'login-required': 'Sesi Anda telah berakhir. Masuk lagi untuk melanjutkan.',
  'login-failed': 'Gagal masuk. Kata sandi Anda tidak berubah.',

  'interaction-not-possible': 'Layanan masuk tidak dapat menampilkan halamannya. Kata sandi Anda tidak berubah.',
  'client-not-allowed':
    'Aplikasi ini tidak diizinkan mengubah kata sandi dengan cara ini. Kata sandi Anda tidak berubah.',
  'not-a-database-login':
    'Anda masuk tanpa kata sandi yang kami simpan. Untuk mengubahnya, masuk dengan alamat email dan kata sandi.',
  'reauthentication-not-requested': 'Kata sandi Anda tidak diminta lagi, jadi tidak ada yang berubah. Coba lagi.',
  'password-proof-missing-or-old': 'Proses masuk terlalu lama untuk dianggap sebagai konfirmasi. Coba lagi.',
  'session-proof-old': 'Anda masuk terlalu lama yang lalu untuk dianggap sebagai konfirmasi. Coba lagi.',
  'mfa-required': 'Untuk mengubah kata sandi, konfirmasikan proses masuk dengan faktor kedua Anda.',
  'identity-ambiguous': 'Kami tidak dapat menentukan kata sandi mana yang akan diubah. Hubungi dukungan.',
  'password-change-unavailable': 'Halaman kata sandi tidak dapat dibuka. Kata sandi Anda tidak berubah.',
  'password-change-not-resumable': 'Perubahan kata sandi itu terputus. Kata sandi Anda tidak berubah.',
  'password-page-missing':
    'Anda sudah masuk, tetapi halaman untuk memilih kata sandi baru tidak terbuka. Kata sandi Anda tidak berubah.',

  'invalid-request': 'Permintaan tidak dapat dipahami. Muat ulang halaman, lalu coba lagi.',
  'unsupported-media-type': 'Permintaan tidak dapat dipahami. Muat ulang halaman, lalu coba lagi.',
  'payload-too-large': 'Terlalu panjang. Pilih kata sandi yang lebih pendek.',
  'invalid-token': 'Sesi Anda telah berakhir. Masuk lagi untuk melanjutkan.',
  'insufficient-scope': 'Aplikasi ini tidak diizinkan mengubah kata sandi Anda di sini.',
  'wrong-password': 'Itu bukan kata sandi Anda saat ini.',
  'same-password': 'Kata sandi baru sama dengan yang sekarang.',
  'password-policy': 'Kata sandi baru tidak memenuhi persyaratan.',
  'password-reused': 'Anda pernah memakai kata sandi itu. Pilih yang belum pernah Anda pakai.',
  'password-too-common': 'Kata sandi itu terlalu umum. Pilih yang lebih sulit ditebak.',
  'password-contains-user-info': 'Kata sandi baru berisi data pribadi seperti nama Anda. Pilih yang lain.',
  'password-too-long':
    'Kata sandi baru terlalu panjang: maksimal 72 byte, dan sebagian karakter memakan beberapa byte.',

  'not-a-database-user': 'Kata sandi Anda tidak disimpan di sini, jadi tidak dapat diubah di sini.',
  'step-up-required': 'Akun Anda memerlukan konfirmasi tambahan. Masuk sekali lagi untuk mengubah kata sandi.',
  'account-blocked':
    'Akun Anda diblokir karena terlalu banyak percobaan. Tautan reset lewat email akan membuka blokirnya.',
  'leaked-password': 'Kata sandi Anda saat ini muncul dalam kebocoran data. Reset dengan tautan lewat email.',
  'too-many-attempts': 'Terlalu banyak percobaan. Tunggu sebelum mencoba lagi.',

  busy: 'Banyak orang sedang mengubah kata sandi. Coba lagi sebentar lagi.',
  'tenant-unavailable': 'Layanan masuk sedang bermasalah. Coba lagi sebentar lagi.',
  internal: 'Terjadi kesalahan di pihak kami. Coba lagi.',
};
