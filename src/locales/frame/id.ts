import type { TextsLike } from '../language'
import type { en } from './en'

export const id: TextsLike<typeof en> = {
  tabsLabel: 'Layar utama',
  tabs: { home: 'Beranda', bills: 'Riwayat', me: 'Saya' },
  notices: 'Notifikasi',
  newNotices: (_count, shown) => `${shown} notifikasi baru`,
  seeNotices: 'Lihat',
  tabWithNews: (tab, news) => `${tab}, ${news}`,
  sandbox: {
    phone: 'Simulasi: lihat SMS di telepon',
    people: 'Simulasi: ambil seseorang dengan kartu uji',
    shops: 'Simulasi: pergi ke toko atau kasir',
    home: 'Simulasi: dunia di balik dompet ini',
  },
  cardTakenOver: (card) =>
    `${card} sudah pindah ke akun lain, dibuktikan dengan kode bank Anda. Bila itu bukan Anda, segera hubungi bank Anda.`,
  verified: 'Identitas Anda sudah terverifikasi.',
  verificationAnswered: 'Foto Anda sudah diperiksa, dan ada yang kurang. Lihat Akun saya, Verifikasi.',
  storageFull: 'Ruang di perangkat Anda habis. Anda bisa lanjut, tetapi yang Anda lakukan sekarang mungkin tidak tersimpan.',
  storageUnavailable:
    'Browser Anda tidak mengizinkan aplikasi ini menyimpan apa pun. Anda bisa lanjut, tetapi setelah dibuka ulang semuanya mulai dari awal.',
  storageCorrupt: 'Yang tersimpan di perangkat ini tidak bisa dibaca, jadi aplikasi mulai dari awal. Silakan masuk lagi.',
  languageUnreachable: (language) => `${language} tidak bisa dimuat. Periksa koneksi Anda dan coba lagi.`,
  riskCheck: {
    title: 'Perlu satu pemeriksaan lagi sebelum bisa membayar',
    action: 'Lihat caranya',
    passed: 'Pemeriksaan lolos. Anda bisa membayar lagi.',
    texts: {
      'second-card':
        'Tautkan kartu kedua, atau verifikasi identitas Anda. Uang Anda aman, dan fitur lain berjalan seperti biasa.',
      verification: 'Verifikasi identitas dengan paspor Anda. Uang Anda aman, dan fitur lain berjalan seperti biasa.',
    },
  },
}
