import type { GeneralErrorTexts } from './types'

export const id: GeneralErrorTexts = {
  'request.invalid': () => ({
    title: 'Ada yang tidak tepat dalam permintaan ini',
    advice: 'Periksa yang Anda ketik dan coba lagi. Bila tetap begitu, tutup aplikasi lalu buka lagi.',
  }),
  'request.unknown-operation': () => ({
    title: 'Versi aplikasi ini terlalu lama',
    advice: 'Perbarui aplikasi, atau muat ulang halaman, lalu coba sekali lagi.',
  }),
  'request.key-reused': () => ({
    title: 'Permintaan ini tertukar dengan yang lain',
    advice: 'Permintaan ini tidak dijalankan. Mundur satu langkah dan coba lagi.',
  }),
  'request.still-running': () => ({
    title: 'Kami masih mengerjakannya',
    advice: 'Anda tidak perlu mengulanginya. Tunggu sebentar, lalu lihat lagi.',
  }),
  'request.too-many': ({ retryAt }, when) => ({
    title: 'Terlalu banyak permintaan',
    advice: `Mohon tunggu sebentar dan coba lagi ${when(retryAt)}, waktu Tiongkok.`,
  }),
  'session.missing': () => ({ title: 'Anda belum masuk', advice: 'Silakan masuk dan coba lagi.' }),
  'session.ended': () => ({
    title: 'Anda telah keluar',
    advice: 'Ini terjadi setelah kata sandi diganti, atau setelah waktu yang lama. Silakan masuk lagi.',
  }),
  'network.offline': () => ({
    title: 'Anda sedang offline',
    advice: 'Tidak ada yang dikirim. Periksa Wi-Fi atau data seluler Anda, lalu coba lagi.',
  }),
  'network.lost-answer': () => ({
    title: 'Kami belum tahu apakah berhasil',
    advice: 'Koneksi terputus sebelum jawaban datang. Coba lagi: tidak ada yang dilakukan dua kali.',
  }),
  'network.bad-answer': () => ({
    title: 'Kami menerima jawaban yang tidak bisa dipahami',
    advice: 'Ada yang menghalangi antara Anda dan kami, misalnya halaman masuk Wi-Fi. Ganti jaringan dan coba lagi.',
  }),
  'service.unavailable': () => ({
    title: 'Kami belum tahu apakah berhasil',
    advice: 'Layanan tidak selesai tepat waktu. Coba lagi: tidak ada yang dilakukan dua kali.',
  }),
  'storage.full': () => ({
    title: 'Ruang di perangkat ini habis',
    advice: 'Hapus sesuatu yang tidak Anda perlukan lagi, lalu coba lagi.',
  }),
  'service.failed': ({ requestId }) => ({
    title: 'Ada yang salah di pihak kami',
    advice: `Ini bukan kesalahan Anda. Coba lagi satu menit kemudian. Bila Anda menghubungi kami, sebutkan nomor ini: ${requestId}`,
  }),
}
