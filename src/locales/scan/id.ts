import type { TextsLike } from '../language'
import type { en } from './en'

export const id: TextsLike<typeof en> = {
  title: 'Pindai',
  view: 'Yang dilihat kamera',
  hint: 'Arahkan kamera ke kode toko.',
  seen: 'Kode ditemukan',
  opening: 'Membuka kamera',
  known: 'Kode ini baru saja Anda pindai.',
  useKnown: 'Pakai lagi',
  choose: 'Ada beberapa kode: ketuk yang Anda maksud.',
  chooseNone: 'Pindai lagi',
  scannedBefore: 'Baru saja dipindai',
  pictureView: 'Gambar yang berisi kode',
  numbered: (number, name) => `${number}: ${name}`,
  codeWith: (name, detail) => `${name}: ${detail}`,
  codeKinds: {
    'bangka-order': 'Pesanan Bangka',
    'bangka-shop': 'Kode Bangka sebuah toko',
    'bangka-friend': 'Kode Bangka seorang teman',
    'bangka-agreement': 'Pembayaran otomatis untuk merchant',
    'bangka-unknown': 'Kode Bangka yang rusak',
    'alipay-order': 'Pesanan Alipay',
    'alipay-personal': 'Kode Alipay seseorang',
    'alipay-paycode': 'Kode bayar untuk kasir',
    wechat: 'Kode WeChat',
    'unionpay-paycode': 'Kode bayar UnionPay, atau nomor kartu',
    'emv-merchant': 'Kode pembayaran bank',
    'emv-consumer': 'Kode bayar dari bank',
    'card-number': 'Nomor panjang',
    url: 'Alamat web',
    text: 'Teks',
  },
  zoomed: (factor) => `${factor}×`,
  zoomLabel: 'Dekatkan kode',
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
      title: 'Kamera tidak diizinkan',
      text: 'Coba lagi, dan pilih “Izinkan” saat ditanya. Gambar atau ketikan bisa dipakai tanpa kamera.',
    },
    blocked: {
      title: 'Kamera diblokir untuk halaman ini',
      text: 'Tadinya ditolak, jadi Anda tidak ditanya lagi. Ini bisa Anda ubah; setelah itu kamera terbuka sendiri. Gambar atau ketikan bisa dipakai tanpa kamera.',
    },
    'no-camera': {
      title: 'Perangkat ini tidak punya kamera',
      text: 'Pilih gambar kodenya, atau ketik kodenya. Bila Anda memasang kamera, coba lagi.',
    },
    'insecure-page': {
      title: 'Halaman ini tidak boleh memakai kamera',
      text: 'Browser hanya mengizinkannya untuk halaman yang alamatnya diawali https. Pilih gambar kodenya, atau ketik kodenya.',
    },
    unsupported: {
      title: 'Kamera tidak bisa dipakai di browser ini',
      text: 'Browser di dalam aplikasi lain sering tidak punya kamera. Buka halaman ini di Safari atau Chrome, pilih gambar, atau ketik kodenya.',
    },
    busy: {
      title: 'Program lain sedang memakai kamera',
      text: 'Tutup program itu (mungkin panggilan video), lalu coba lagi. Sementara itu, gambar atau ketikan bisa dipakai.',
    },
    ended: {
      title: 'Kamera terputus',
      text: 'Kamera dicabut atau dipakai program lain. Coba lagi, pilih gambar, atau ketik kodenya.',
    },
    'not-loaded': {
      title: 'Pemindai gagal dimuat',
      text: 'Periksa koneksi Anda, lalu coba lagi. Sementara itu, kodenya bisa diketik.',
    },
    'no-frames': {
      title: 'Kamera tidak menampilkan gambar',
      text: 'Mungkin sedang dipakai program lain, atau penutupnya terpasang. Coba lagi, pilih gambar, atau ketik kodenya.',
    },
  },
  settingsSteps: {
    android: [
      'Ketuk tanda di sebelah kiri alamat halaman, di bagian atas.',
      'Ketuk “Izin”, lalu “Kamera”, dan izinkan.',
      'Bila kamera tidak ada di daftar: izinkan untuk browser di pengaturan telepon, di bagian “Aplikasi”.',
    ],
    'ios-safari': [
      'Ketuk tanda di ujung awal bilah alamat.',
      'Ketuk “Pengaturan Situs Web” (mungkin di balik tiga titik).',
      'Atur “Kamera” ke “Izinkan”, lalu muat ulang halaman.',
    ],
    'ios-other': [
      'Buka Pengaturan telepon.',
      'Cari browser atau aplikasi ini di daftar aplikasi, lalu ketuk namanya.',
      'Nyalakan “Kamera”, kembali ke sini, dan muat ulang halaman.',
    ],
    desktop: [
      'Klik tanda di sebelah kiri alamat halaman.',
      'Izinkan kamera di sana.',
      'Bila tidak ada yang berubah: izinkan untuk browser di pengaturan sistem, di bagian “Privasi”.',
    ],
  },
  openSettings: 'Buka pengaturan',
  otherPicture: 'Pilih gambar lain',
  readingPicture: 'Mencari kode di gambar',
  tryCamera: 'Coba kamera lagi',
  pictureProblems: {
    'unreadable-picture': { title: 'Gambar ini tidak bisa dibuka', text: 'Pilih yang lain: JPEG dan PNG selalu bisa.' },
    'empty-file': {
      title: 'Berkas ini kosong',
      text: 'Tidak ada isinya, seperti saat unduhan terputus. Minta dikirim lagi, simpan sekali lagi, atau pilih gambar lain.',
    },
    'heic-picture': {
      title: 'Ini gambar HEIC',
      text: 'iPhone menyimpan foto dengan cara ini, dan browser ini tidak bisa membukanya. Ambil tangkapan layar gambarnya lalu pilih itu, atau simpan sebagai JPEG.',
    },
    'svg-drawing': {
      title: 'Ini gambar vektor (SVG), bukan foto',
      text: 'Demi keamanan Anda, tidak dibuka di sini. Ambil tangkapan layarnya lalu pilih itu.',
    },
    'pdf-file': {
      title: 'Ini PDF, bukan gambar',
      text: 'Buka berkasnya, ambil tangkapan layar kodenya lalu pilih itu; atau pindai dengan kamera dari layar lain.',
    },
    'video-file': {
      title: 'Ini video, bukan gambar',
      text: 'Hentikan di saat kodenya terlihat, ambil tangkapan layar lalu pilih itu.',
    },
    'text-file': {
      title: 'Ini teks, bukan gambar',
      text: 'Bila teks kodenya ada di dalamnya, salin teks itu dan pilih “Ketik”.',
    },
    'too-large-picture': {
      title: 'Gambar ini terlalu besar',
      text: 'Ukurannya lebih dari 100 megapiksel atau 50 MB. Ambil tangkapan layarnya, atau potong bagian yang berisi kode, lalu pilih itu.',
    },
    'damaged-picture': {
      title: 'Gambar ini rusak',
      text: 'Ada bagian yang hilang atau rusak, dan di sisanya tidak ada kode yang terbaca. Minta dikirim lagi, simpan sekali lagi, atau ambil tangkapan layar.',
    },
    'no-code-in-picture': {
      title: 'Tidak ada kode di gambar ini',
      text: 'Kodenya harus tajam dan utuh, dengan sedikit putih di sekelilingnya. Potong gambar lebih dekat, atau pindai dengan kamera.',
    },
    denied: {
      title: 'Pemindaian belum diizinkan',
      text: 'Izinkan kamera dan album di pengaturan telepon Anda, lalu coba lagi.',
    },
    unsupported: { title: 'Telepon ini tidak bisa memindai di sini', text: 'Pilih gambar kodenya, atau ketik kodenya.' },
    'not-loaded': { title: 'Pemindai gagal dimuat', text: 'Periksa koneksi Anda, lalu pilih gambarnya sekali lagi.' },
    busy: { title: 'Kamera sedang dipakai', text: 'Tutup program lain yang memakainya, lalu coba lagi.' },
  },
  resolving: 'Menanyakan siapa penerima uangnya',
  again: 'Pindai kode lain',
  copyAddress: 'Salin alamat',
  copied: 'Disalin',
  notCopied: 'Tidak bisa disalin di sini.',
  linkTitle: 'Ini alamat web, bukan pembayaran',
  linkOtherTitle: 'Ini tautan, bukan pembayaran',
  linkDoubtfulTitle: 'Hati-hati: jangan buka alamat ini',
  linkText: 'Kami tidak membukanya. Buka sendiri hanya bila Anda tahu siapa pengelola situs ini.',
  linkDoubtfulText:
    'Kami tidak membukanya, dan tidak ada yang dibayar. Alamat seperti ini dipakai untuk mencuri kata sandi dan uang.',
  linkNoHost: (scheme) =>
    `Ini bukan halaman web, melainkan tautan “${scheme}” yang membuat telepon Anda melakukan sesuatu. Kami tidak mengikutinya.`,
  leadsTo: 'Sebenarnya menuju ke',
  wholeAddress: 'Alamat lengkapnya',
  whyDoubtful: 'Mengapa kami memperingatkan',
  linkDangers: {
    'runs-something': 'Ini bukan halaman. Ini membuat telepon Anda menjalankan atau membuka sesuatu.',
    'look-alike': 'Ini meniru alamat layanan pembayaran: tampak hampir sama, tetapi milik orang lain.',
    'user-info': 'Diawali satu nama, tetapi menuju ke nama lain.',
    'hidden-characters': 'Ada karakter tersembunyi yang tidak terlihat. Di bawah ini karakter itu dituliskan.',
    'other-letters': 'Ini memakai huruf asing yang mirip huruf lain, agar Anda membaca nama yang berbeda.',
    'no-host': 'Tidak disebutkan ke mana tujuannya.',
    'number-host': 'Tujuannya hanya angka, bukan nama. Toko tidak melakukan itu.',
    'odd-port': 'Ini memakai jalan masuk yang tidak lazim (port), yang tidak pernah dipakai halaman biasa.',
    'not-encrypted': 'Ini menuju layanan pembayaran tanpa enkripsi: siapa pun di jalan bisa mengubahnya.',
  },
  otherWallets: {
    alipay: 'Alipay',
    'alipay-plus': 'Alipay+',
    unionpay: 'aplikasi UnionPay',
    qq: 'QQ Wallet',
    paypay: 'PayPay',
    kakaopay: 'KakaoPay',
    sbp: 'SBP',
    upi: 'UPI',
  },
  otherWalletTitle: (wallet) => `Kode untuk ${wallet}`,
  otherWalletText: (wallet) =>
    `Hanya ${wallet} yang bisa membayarnya. Minta kode lain kepada toko, atau tunjukkan kode bayar Anda.`,
  damagedTitle: 'Kode pembayaran ini rusak',
  damages: {
    hidden: 'Ada karakter tersembunyi di dalamnya, dan kode yang benar tidak pernah begitu. Jangan bayar, dan beri tahu toko.',
    'cut-off':
      'Ada bagian yang hilang: sobek, tertutup, atau tidak tersalin sampai akhir. Pindai lagi dari lebih dekat, atau minta yang baru.',
    checksum:
      'Angka pemeriksanya tidak cocok: kodenya salah terbaca, atau ada yang mengubahnya. Pindai lagi. Bila tetap begitu, jangan bayar dan beri tahu toko.',
    missing: 'Ada isi wajib yang tidak disebutkan, misalnya siapa yang dibayar. Hanya toko yang bisa membuat kode baru.',
    twice: 'Ada yang disebut dua kali, jadi tidak ada yang tahu mana yang berlaku. Minta kode lain kepada toko.',
    amount: 'Jumlah atau tip di dalamnya bukan angka. Minta kasir membuat kodenya sekali lagi.',
    value: 'Ada isi yang tidak sesuai kesepakatan bank. Minta kode lain kepada toko.',
  },
  says: 'Isi kode',
  whatToDo: 'Yang sebaiknya dilakukan',
  tamperedSteps: [
    'Lihat apakah ada stiker di atas kode toko, dan beri tahu kasir.',
    'Tunjukkan kode bayar Anda sendiri, atau pindai kode di layar kasir.',
    'Bayar hanya bila nama di layar Anda adalah nama toko itu.',
  ],
  cardTitle: 'Ini seperti nomor kartu',
  cardMaybeTitle: 'Kode bayar UnionPay, atau nomor kartu',
  cardText:
    'Ingin menghubungkan kartu ini? Demi keamanan Anda, nomornya tidak kami simpan: Anda mengetiknya di langkah berikutnya.',
  cardMaybeText:
    'Bila seseorang menunjukkan kode bayarnya, hanya toko yang bisa menagihnya. Bila ini nomor kartu Anda, Anda bisa menghubungkannya; Anda mengetiknya di langkah berikutnya.',
  linkCard: 'Hubungkan kartu',
  myCard: 'Ini kartu saya: hubungkan',
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
  toBills: 'Lihat riwayat',
}
