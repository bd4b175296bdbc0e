import type { TextsLike } from '../language'
import type { en } from './en'

export const id: TextsLike<typeof en> = {
  title: 'Verifikasi',
  start: {
    heading: 'Tunjukkan siapa Anda',
    lead: 'Di Tiongkok, dompet harus tahu siapa pemakainya. Cukup tiga foto dan nama Anda; perlu sekitar tiga menit.',
    needed: 'Yang Anda perlukan',
    nameNeeded: 'Nama Anda seperti yang tercetak di paspor',
    privacy: 'Apa yang terjadi dengan fotonya',
    privacyText:
      'Foto itu sampai kepada petugas yang memeriksanya dan tidak kepada orang lain. Dompet tidak menyimpannya, baik di telepon ini maupun di servernya. Di telepon ini, foto dilepas setelah terkirim, atau saat Anda pergi.',
    sandbox:
      'Ini simulasi: tidak ada yang melihat fotonya, dan foto tajam apa pun bisa. Sebaiknya jangan pakai paspor asli Anda.',
    begin: 'Mulai',
    goOn: 'Lanjutkan',
  },
  pieces: {
    passport: {
      name: 'Halaman paspor',
      hint: 'Halaman dengan foto Anda, utuh, dengan dua baris huruf di bagian bawahnya.',
    },
    visa: {
      name: 'Visa atau izin tinggal',
      hint: 'Yang berlaku hari ini. Bila Anda datang tanpa visa, pakai halaman dengan cap masuk Anda di sini juga.',
    },
    'entry-stamp': {
      name: 'Cap masuk',
      hint: 'Cap yang diberikan petugas imigrasi di paspor Anda saat terakhir datang. Sering ada di halaman tersendiri.',
    },
  },
  heading: 'Tiga foto',
  lead: 'Letakkan paspor mendatar, dalam cahaya siang, dan penuhi gambar dengan halamannya.',
  take: 'Ambil foto',
  takeAgain: 'Ambil lagi',
  actionOn: (action, piece) => `${action}: ${piece}`,
  choose: 'Pilih foto',
  previewOf: (piece) => `Foto Anda: ${piece}`,
  state: {
    empty: 'Belum ada',
    taking: 'Menunggu foto Anda…',
    checking: 'Sedang dilihat…',
    rejected: 'Mohon periksa lagi',
    ready: 'Siap dikirim',
    sending: 'Sedang dikirim…',
    sent: 'Sudah sampai',
  },
  problems: {
    'too-small': 'Terlalu kecil untuk dibaca. Mendekatlah, atau pilih foto asli, bukan salinan dari obrolan.',
    'nothing-to-see': 'Tidak ada yang terlihat. Pastikan lensa tidak tertutup.',
    'too-dark': 'Terlalu gelap. Pergilah ke dekat jendela, atau nyalakan lampu.',
    'too-bright': 'Terlalu terang, cetakannya memudar. Berpalinglah dari cahaya.',
    glare: 'Ada cahaya yang memantul di halaman. Miringkan sedikit halamannya.',
    blurred: 'Fotonya buram. Letakkan halamannya, pegang telepon dengan mantap, lalu ketuk halamannya agar fokus.',
    unreadable: 'Berkas ini bukan gambar yang bisa kami buka. Ambil foto dengan kamera.',
    'same-again': 'Ini foto yang dikembalikan tadi. Ambil yang baru.',
  },
  useAnyway: 'Terbaca, pakai ini',
  trouble: {
    denied: 'Kamera belum diizinkan. Izinkan di pengaturan telepon Anda, atau pilih foto.',
    unsupported: 'Di sini tidak ada kamera. Pilih foto saja.',
    unreadable: 'Berkas ini bukan gambar yang bisa kami buka. Ambil yang lain.',
  },
  nameLabel: 'Nama lengkap',
  nameHelp: 'Seperti yang tercetak di paspor, termasuk semua nama depan',
  missing: {
    passport: 'Tambahkan halaman paspor',
    visa: 'Tambahkan visa atau izin tinggal',
    'entry-stamp': 'Tambahkan cap masuk',
    name: 'Ketik nama Anda',
  },
  send: 'Kirim untuk diperiksa',
  sending: {
    heading: 'Mengirim…',
    lead: 'Bila koneksi terputus, pengiriman lanjut dari tempat berhenti.',
    progress: (sent, of) => `${sent} dari ${of} foto sudah sampai`,
  },
  findingOut: {
    heading: 'Kami belum tahu',
    lead: 'Koneksi terputus sebelum jawaban datang. Kami sedang mencari tahu apa yang sudah sampai; Anda tidak perlu melakukan apa pun.',
  },
  offline: 'Anda sedang offline. Foto Anda masih ada di sini: kirim saat ada koneksi lagi.',
  unreachable: 'Kami tidak bisa menghubungi layanan. Kami terus mencoba.',
  inReview: {
    heading: 'Foto Anda sedang diperiksa',
    expected: (when) => `Jawabannya diperkirakan ada ${when}.`,
    lead: 'Anda tidak perlu menunggu di sini. Kami akan memberi tahu, dan yang lain tetap berfungsi.',
  },
  answered: {
    heading: 'Hampir selesai',
    lead: 'Yang lain sudah diterima. Anda tidak perlu mengirimnya lagi.',
    addHeading: 'Tambahkan yang kurang',
    action: 'Tambahkan',
  },
  reasons: {
    'stamp-missing': {
      title: 'Cap resmi tidak ada',
      advice: 'Foto halaman dengan cap yang diberikan petugas imigrasi di paspor Anda saat terakhir datang.',
    },
    'stamp-unreadable': {
      title: 'Cap tidak terbaca',
      advice: 'Ambil dari lebih dekat, dalam cahaya siang, dengan tanggalnya di tengah.',
    },
    'visa-missing': {
      title: 'Visa tidak ada',
      advice: 'Yang kami terima menunjukkan halaman lain. Foto halaman dengan visa atau izin tinggal Anda.',
    },
    'visa-expired': { title: 'Visa ini sudah habis', advice: 'Foto visa atau izin tinggal yang berlaku hari ini.' },
    'passport-cut-off': {
      title: 'Halaman paspor terpotong',
      advice: 'Keempat sudutnya harus terlihat, juga dua baris huruf di bagian bawah.',
    },
    'name-unreadable': {
      title: 'Nama Anda tidak terbaca',
      advice: 'Foto lagi halaman paspor, tanpa bayangan dan tepat dari atas.',
    },
    'name-differs': {
      title: 'Namanya berbeda dari yang di paspor',
      advice: 'Ketik persis seperti yang tercetak, dengan semua nama depan. Fotonya sudah baik.',
    },
  },
  verified: {
    heading: 'Identitas terverifikasi',
    lead: 'Dokumen Anda sudah diterima. Dompet tidak menyimpan satu pun fotonya.',
  },
}
