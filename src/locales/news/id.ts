import type { TextsLike } from '../language'
import type { en } from './en'

export const id: TextsLike<typeof en> = {
  loading: 'Memuat notifikasi Anda',
  empty:
    'Belum ada kabar. Yang dilakukan kasir, toko, dan bank saat Anda tidak di sini akan tampil di sini: pembayaran, pengembalian dana, kabar kartu Anda.',
  new: 'Baru',
  unread: (shown) => `${shown} belum dibaca`,
  allRead: 'Semua sudah dibaca',
  readAll: 'Tandai semua sudah dibaca',
  more: 'Tampilkan yang lebih lama',
  end: 'Notifikasi disimpan 90 hari, riwayat disimpan selamanya.',
  withTime: (time, detail) => `${time} · ${detail}`,
  paid: (amount, payee) => `${amount} dibayar ke ${payee}`,
  declined: (amount, payee) => `${amount} ke ${payee} tidak terbayar`,
  processing: (amount, payee) => `${amount} ke ${payee}: bank belum menjawab`,
  moneyBack: (amount, payee) => `${payee} mengembalikan ${amount}`,
  toCard: (card) => `Ke ${card}`,
  movements: {
    'top-up': {
      succeeded: (amount) => `${amount} masuk ke saldo Anda`,
      failed: (amount) => `${amount} tidak masuk ke saldo Anda`,
      processing: (amount) => `Isi saldo ${amount}: bank belum menjawab`,
    },
    withdrawal: {
      succeeded: (amount) => `${amount} ditarik ke kartu Anda`,
      failed: (amount) => `${amount} tidak ditarik dan kembali ke saldo Anda`,
      processing: (amount) => `${amount} dalam perjalanan ke kartu Anda`,
    },
  },
  asks: (amount, payee) => `${payee} meminta ${amount}`,
  asksDetail: 'Menunggu kata sandi pembayaran Anda',
  askedInVain: (amount, payee) => `${payee} meminta ${amount}, waktunya habis`,
  askedNoMore: (amount, payee) => `${payee} tidak lagi meminta ${amount}`,
  nothingPaid: 'Tidak ada yang dibayar',
  toBalance: 'Ke saldo Anda',
  cardTakenOver: (card) => `${card} pindah ke akun lain`,
  cardTakenOverDetail: 'Dibuktikan dengan kode bank Anda. Bila itu bukan Anda, segera hubungi bank Anda.',
  verified: 'Identitas Anda terverifikasi',
  answered: 'Foto Anda sudah diperiksa',
  answeredDetail: 'Ada yang kurang: lihat apa yang perlu dikirim lagi.',
  riskCheckAsked: 'Perlu pemeriksaan keamanan',
  riskCheckPassed: 'Anda bisa membayar lagi',
  riskCheckDetail: {
    'second-card': 'Tautkan kartu kedua atau verifikasi identitas, lalu Anda bisa membayar lagi.',
    verification: 'Verifikasi identitas, lalu Anda bisa membayar lagi.',
  },
}
