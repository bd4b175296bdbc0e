import type { TextsLike } from '../language'
import type { en } from './en'

export const id: TextsLike<typeof en> = {
  title: 'Bayar',
  barcode: 'Kode batang dari kode bayar Anda',
  qr: 'Kode QR dari kode bayar Anda',
  showLarge: (code) => `${code}: tampilkan besar`,
  tapToEnlarge: 'Ketuk kode untuk memperbesarnya.',
  tapToClose: 'Ketuk di mana saja untuk kembali.',
  loading: 'Mengambil kode bayar',
  showDigits: 'Tampilkan angka kode bayar',
  hideDigits: 'Sembunyikan angka kode bayar',
  newCodeIn: (seconds) => `Kode baru dalam ${seconds} dtk`,
  renewing: 'Mengambil kode baru…',
  paysFrom: 'Bayar dari',
  change: 'Ganti',
  changeLabel: 'Ganti sumber pembayaran kode ini',
  chooseCard: 'Bayar dari mana?',
  chooseCardLead:
    'Kartu membayar langsung dari bank Anda; saldo adalah uang yang Anda simpan di sini. Pilihan ini berlaku untuk membayar dengan kode sampai Anda menutup aplikasi.',
  rule: (limit) =>
    `Tunjukkan hanya kepada kasir, dan jangan kirim kepada siapa pun. Hingga ${limit} langsung dibayar; di atas itu kami meminta sandi pembayaran Anda.`,
  offlineTitle: 'Tanpa koneksi tidak ada kode',
  offlineText:
    'Kode bayar berlaku satu kali dan selama satu menit, jadi harus diambil dulu. Kami mencoba lagi sendiri begitu Anda terhubung.',
  failedTitle: 'Kami gagal mengambil kode bayar',
  failedText: 'Masalahnya ada pada kami. Kami terus mencoba; Anda juga bisa mencoba sekarang.',
  tryAgain: 'Coba sekarang',
  noCard: 'Anda perlu kartu untuk membayar. Hubungkan satu, dan kode bayar Anda ada di sini.',
  linkCard: 'Hubungkan kartu',
  screenshot:
    'Gambar kode ini sama dengan uang: siapa pun yang memilikinya bisa membayar dengannya selama satu menit. Mohon hapus.',
}
