import type { TextsLike } from '../language'
import type { en } from './en'

export const id: TextsLike<typeof en> = {
  title: 'Pindai',
  view: 'Yang dilihat kamera',
  hint: 'Arahkan kamera ke kode toko.',
  seen: 'Kode ditemukan',
  opening: 'Membuka kamera',
  torchOn: 'Nyalakan',
  torchOff: 'Matikan',
  album: 'Gambar',
  type: 'Ketik',
  albumLabel: 'Pilih gambar yang berisi kode',
  typeLabel: 'Ketik kodenya',
  openScanner: 'Buka pemindai',
  scannerLead: 'Pindai kode toko, pilih gambarnya, atau ketik kodenya.',
  typeTitle: 'Ketik kodenya',
  typeField: 'Kodenya, atau alamat di dalamnya',
  typeHelp: 'Toko sering mencetaknya di bawah kode. Salin dan tempel juga bisa.',
  typeSubmit: 'Lanjutkan',
  cameraProblems: {
    denied: {
      title: 'Kamera belum diizinkan',
      text: 'Izinkan untuk halaman ini di pengaturan browser atau telepon Anda, lalu coba lagi. Gambar atau ketikan bisa dipakai tanpa kamera.',
    },
    unsupported: {
      title: 'Tidak ada kamera yang bisa dipakai di sini',
      text: 'Mungkin perangkat ini tidak punya kamera, atau halaman ini tidak boleh memakainya (hanya halaman aman yang boleh). Pilih gambar atau ketik kodenya.',
    },
    busy: {
      title: 'Program lain sedang memakai kamera',
      text: 'Tutup program itu (mungkin panggilan video), lalu coba lagi. Sementara itu, gambar atau ketikan bisa dipakai.',
    },
    ended: {
      title: 'Kamera terputus',
      text: 'Kamera dicabut atau dipakai program lain. Coba lagi, pilih gambar, atau ketik kodenya.',
    },
    failed: {
      title: 'Kamera tidak menyala',
      text: 'Coba lagi, pilih gambar, atau ketik kodenya.',
    },
  },
  tryCamera: 'Coba kamera lagi',
  pictureProblems: {
    'unreadable-picture': { title: 'Gambar ini tidak bisa dibuka', text: 'Pilih yang lain: JPEG dan PNG selalu bisa.' },
    'no-code-in-picture': {
      title: 'Tidak ada kode di gambar ini',
      text: 'Kodenya harus tajam dan utuh, dengan sedikit putih di sekelilingnya. Potong gambar lebih dekat, atau pindai dengan kamera.',
    },
    denied: {
      title: 'Pemindaian belum diizinkan',
      text: 'Izinkan kamera dan album di pengaturan telepon Anda, lalu coba lagi.',
    },
    unsupported: { title: 'Telepon ini tidak bisa memindai di sini', text: 'Pilih gambar kodenya, atau ketik kodenya.' },
    busy: { title: 'Kamera sedang dipakai', text: 'Tutup program lain yang memakainya, lalu coba lagi.' },
  },
  resolving: 'Menanyakan siapa penerima uangnya',
  again: 'Pindai kode lain',
  copyAddress: 'Salin alamat',
  copied: 'Disalin',
  notCopied: 'Tidak bisa disalin di sini.',
  linkTitle: 'Ini alamat web, bukan pembayaran',
  linkDoubtfulTitle: 'Hati-hati: alamat ini menyembunyikan tujuannya',
  linkText: 'Kami tidak membukanya. Buka sendiri hanya bila Anda tahu siapa pengelola situs ini.',
  linkDoubtfulText:
    'Kami tidak membukanya. Alamat seperti ini dipakai untuk mencuri kata sandi: jangan dibuka, kecuali Anda yakin.',
  linkNoHost: (scheme) =>
    `Ini bukan halaman web, melainkan tautan “${scheme}” yang membuat telepon Anda melakukan sesuatu. Kami tidak mengikutinya.`,
  leadsTo: 'Menuju ke',
  cardTitle: 'Ini seperti nomor kartu',
  cardMaybeTitle: 'Kode bayar UnionPay, atau nomor kartu',
  cardText:
    'Ingin menghubungkan kartu ini? Demi keamanan Anda, nomornya tidak kami simpan: Anda mengetiknya di langkah berikutnya.',
  cardMaybeText:
    'Bila seseorang menunjukkan kode bayarnya, hanya toko yang bisa menagihnya. Bila ini nomor kartu Anda, Anda bisa menghubungkannya; Anda mengetiknya di langkah berikutnya.',
  linkCard: 'Hubungkan kartu',
  friendTitle: (name) => `Ini ${name}, kode seorang teman`,
  friendText:
    'Mengirim uang kepada teman belum bisa dilakukan. Tidak ada yang dikirim. Anda bisa membayar di toko dan secara online.',
  foreign: {
    empty: { title: 'Tidak ada yang dibaca', text: 'Ketik atau tempel kodenya dulu.' },
    'own-broken': {
      title: 'Kode Bangka ini rusak',
      text: 'Ada bagian yang hilang. Minta toko menunjukkannya sekali lagi.',
    },
    'own-pay-code': {
      title: 'Ini kode bayar',
      text: 'Kode bayar ditunjukkan kepada kasir, yang memindainya. Untuk membayar, pindai kode toko, atau tunjukkan kode Anda di Bayar.',
    },
    'alipay-order': {
      title: 'Pesanan Alipay',
      text: 'Toko ini menerimanya di dompet Alipay sendiri. Tanyakan apakah Bangka juga diterima, atau tunjukkan kode bayar Anda.',
    },
    'alipay-personal': {
      title: 'Kode Alipay seseorang',
      text: 'Hanya dompet Alipay yang bisa membayarnya. Minta kode Bangka kepada toko, atau tunjukkan kode bayar Anda.',
    },
    'alipay-pay-code': {
      title: 'Kode bayar Alipay',
      text: 'Ini untuk dipindai kasir, dan hanya berlaku bagi orang yang menunjukkannya.',
    },
    'wechat-pay': {
      title: 'Kode WeChat Pay',
      text: 'Hanya WeChat yang bisa membayarnya. Kebanyakan toko punya kode kedua: mintalah, atau tunjukkan kode bayar Anda.',
    },
    'wechat-friend': {
      title: 'Kontak WeChat',
      text: 'Ini menambahkan seseorang di WeChat. Tidak ada yang perlu dibayar di sini.',
    },
    'wechat-pay-code': {
      title: 'Kode bayar WeChat',
      text: 'Ini untuk dipindai kasir, dan hanya berlaku bagi orang yang menunjukkannya.',
    },
    'emv-merchant': {
      title: 'Kode pembayaran bank',
      text: 'Ini untuk aplikasi bank dan dompet dalam jaringannya. Minta kode Bangka kepada toko, atau tunjukkan kode bayar Anda.',
    },
    'emv-broken': {
      title: 'Kode pembayaran yang rusak',
      text: 'Angka pemeriksanya salah, jadi ada bagian yang salah terbaca atau diubah. Pindai lagi, atau tanyakan kepada toko.',
    },
    'emv-pay-code': {
      title: 'Kode bayar dari bank',
      text: 'Ini untuk dipindai kasir, dan hanya berlaku bagi orang yang menunjukkannya.',
    },
    'too-long': {
      title: 'Terlalu panjang untuk pembayaran',
      text: 'Isi kode ini jauh melebihi yang diperlukan untuk membayar. Kami tidak melakukan apa pun dengannya.',
    },
    text: { title: 'Hanya teks', text: 'Tidak ada yang perlu dibayar dalam kode ini. Minta kode pembayaran kepada toko.' },
  },
  showPayCode: 'Kode bayar saya',
}
