import type { TextsLike } from '../language'
import type { en } from './en'

export const id: TextsLike<typeof en> = {
  title: 'Bisa saya pakai?',
  seeAnswer: 'Lihat jawabannya',
  chooseOne: 'Pilih satu, yang paling sesuai dengan Anda.',
  unreadable: 'Sebagian tautan tidak bisa dibaca. Jawab yang masih kurang, lalu selesai.',
  private: 'Di sini tidak ditanyakan siapa Anda, dan tidak perlu akun.',

  questions: {
    live: {
      short: 'Tempat tinggal',
      heading: 'Di mana Anda tinggal?',
      lead: 'Toko yang menerima Bangka ada di Tiongkok daratan.',
    },
    card: {
      short: 'Kartu saya',
      heading: 'Kartu apa yang Anda punya?',
      lead: 'Bila punya beberapa, pilih yang paling atas dalam daftar ini.',
    },
    phone: {
      short: 'Telepon saya',
      heading: 'Nomor telepon mana yang Anda pakai?',
      lead: 'Harus bisa menerima SMS: kode datang lewat SMS.',
    },
    id: {
      short: 'Identitas saya',
      heading: 'Identitas apa yang Anda punya?',
      lead: 'Bila punya rekening bank di Tiongkok, pilih identitas yang dikenal bank.',
    },
  },

  live: {
    mainland: { name: 'Di Tiongkok daratan', detail: 'Untuk bekerja, belajar, atau bersama keluarga' },
    visiting: { name: 'Di tempat lain, dan saya mengunjungi Tiongkok', detail: 'Liburan atau bisnis, sekarang atau segera' },
    'hk-macau-taiwan': { name: 'Di Hong Kong, Makau, atau Taiwan', detail: '' },
    abroad: { name: 'Di negara lain', detail: 'Tanpa rencana ke Tiongkok' },
  },
  card: {
    chinese: { name: 'Kartu bank di Tiongkok daratan', detail: 'Debit atau kredit' },
    international: {
      name: 'Visa, Mastercard, atau sejenisnya, dari luar negeri',
      detail: 'Juga American Express, JCB, Diners Club, dan Discover',
    },
    'unionpay-abroad': { name: 'UnionPay, dari luar Tiongkok daratan', detail: 'Misalnya dari bank di Hong Kong' },
    other: { name: 'Jenis kartu lain', detail: 'Maestro, prabayar, atau merek yang hanya ada di satu negara' },
    'account-only': { name: 'Rekening bank atau PayPal, tanpa kartu', detail: '' },
    none: { name: 'Tidak satu pun', detail: '' },
  },
  phone: {
    mainland: { name: 'Nomor Tiongkok', detail: 'Diawali +86' },
    foreign: { name: 'Nomor dari tempat lain', detail: 'Negara mana pun; juga Hong Kong, Makau, dan Taiwan' },
    none: { name: 'Tidak ada yang bisa menerima SMS', detail: '' },
  },
  id: {
    passport: { name: 'Paspor', detail: 'Dari negara mana pun' },
    'passport-away': { name: 'Paspor, tetapi tidak saya bawa', detail: 'Di rumah, atau di kantor visa' },
    'permanent-resident': {
      name: 'Kartu penduduk tetap asing',
      detail: 'Kartu Tiongkok bagi orang asing yang menetap',
    },
    'hk-macau-taiwan-permit': {
      name: 'Izin untuk Hong Kong, Makau, atau Taiwan',
      detail: 'Izin perjalanan atau izin tinggal',
    },
    'resident-id': { name: 'Kartu identitas penduduk Tiongkok', detail: '' },
    none: { name: 'Tidak satu pun', detail: 'Misalnya hanya KTP atau SIM dari luar Tiongkok' },
  },

  verdicts: {
    yes: { heading: 'Ya, Anda bisa membayar dengan Bangka', lead: 'Kartu, telepon, dan identitas Anda sudah sesuai.' },
    'yes-with-limits': {
      heading: 'Ya, dengan beberapa batasan',
      lead: 'Anda bisa menghubungkan kartu dan membayar. Lihat apa yang berbeda bagi Anda.',
    },
    'after-steps': {
      heading: 'Ya, setelah ini selesai',
      lead: 'Masih ada yang kurang. Ini yang perlu dilakukan, sesuai urutan.',
    },
    'not-yet': {
      heading: 'Untuk saat ini belum bisa',
      lead: 'Lebih baik tahu sekarang daripada di kasir. Inilah yang bisa mengubahnya.',
    },
  },

  next: 'Langkah berikutnya',
  groups: { works: 'Bisa', conditions: 'Dengan batasan, atau setelah satu langkah', worksNot: 'Tidak bisa' },
  yourAnswers: 'Jawaban Anda',
  changeAnswer: (question, answer) => `Ubah: ${question}, ${answer}`,
  alsoAskedTitle: 'Pertanyaan lain',
  howWeKnow: 'Dari mana kami tahu',
  share: 'Salin tautan ke jawaban ini',
  shareNote: 'Tautan ini berisi empat pilihan Anda, tidak ada yang lain.',
  copied: 'Tautan disalin.',
  notCopied: 'Tautan tidak bisa disalin di sini. Ini tautannya:',
  startOver: 'Mulai dari awal',

  capabilities: {
    'sign-up': 'Mendaftar',
    'link-chinese-card': 'Menghubungkan kartu Tiongkok',
    'link-international-card': 'Menghubungkan kartu luar negeri',
    'pay-in-shops': 'Membayar di toko',
    'pay-online': 'Membayar online',
    'travel-and-top-ups': 'Kereta, pesawat, pulsa',
    'pay-friends': 'Kirim dan terima uang antarteman',
    'red-packets': 'Angpao (hongbao)',
    balance: 'Isi saldo dan tarik tunai',
    'money-market-funds': 'Reksa dana pasar uang',
    'app-agreements': 'Ditagih oleh aplikasi, misalnya taksi',
    'pay-abroad': 'Membayar di luar Tiongkok daratan',
  },

  reasons: {
    'any-phone': 'Dengan nomor telepon apa pun, dari negara mana pun.',
    'phone-needed': 'Perlu nomor yang bisa menerima SMS. Negara mana pun bisa.',
    'id-of-the-account': 'Perlu nomor identitas yang dipakai saat membuka rekening.',
    'passport-number': 'Untuk ini cukup nomor paspor Anda; foto halamannya memuat nomor itu.',
    'bank-phone-needed': 'Bank mengirim kode lewat SMS ke nomor telepon Anda yang tercatat.',
    'bank-has-phone':
      'Bank mengirim kodenya ke nomor Anda yang tercatat. Nomor luar negeri bisa, asalkan persis nomor itu yang tercatat di bank.',
    'sms-abroad': 'Bank mengirim kodenya ke nomor Tiongkok Anda, jadi telepon itu harus bisa menerima SMS di tempat Anda berada.',
    'every-chinese-bank':
      'Kartu debit dan kredit bank di Tiongkok daratan. Bila bank menulis nama Anda dengan caranya sendiri, kami bantu mencari tahu caranya.',
    'account-needs-passport': 'Bank membuka rekening bagi orang yang punya paspor atau identitas Tiongkok.',
    'account-in-the-mainland':
      'Tidak perlu bila Anda punya Visa atau Mastercard, tetapi bisa dipakai di lebih banyak tempat. Rekening dibuka langsung di loket bank.',
    'account-on-a-visit': 'Banyak cabang tidak membuka rekening untuk kunjungan singkat. Kartu luar negeri lebih mudah.',
    'account-not-from-afar':
      'Bank Tiongkok ingin bertemu Anda di loket di Tiongkok daratan: rekening tidak bisa dibuka dari jauh.',
    'id-for-card-abroad': 'Bangka meminta nomor paspor atau identitas Tiongkok.',
    'card-from-abroad':
      'Visa, Mastercard, American Express, JCB, Diners Club, dan Discover, dari bank dan negara mana pun. Tidak perlu rekening Tiongkok.',
    'card-from-abroad-too':
      'Tidak perlu, tetapi Anda juga bisa menghubungkannya: Visa, Mastercard, American Express, JCB, Diners Club, atau Discover.',
    'unionpay-abroad':
      'Sebagian bisa dihubungkan, sebagian tidak. Bila Bangka menampilkan nama bank di samping nomornya, layak dicoba.',
    'kind-of-card': 'Jenis ini tidak bisa. Visa, Mastercard, American Express, JCB, Diners Club, dan Discover bisa.',
    'account-is-no-card':
      'Hanya kartu yang bisa dihubungkan: bukan rekening bank saja, bukan akses internet banking, bukan PayPal.',
    'no-card-yet': 'Dengan Visa atau Mastercard dari bank di negara Anda, Anda tidak perlu rekening Tiongkok.',
    'shops-when-there': 'Di Tiongkok daratan, saat Anda di sana: tunjukkan kode Anda, atau pindai kode toko.',
    'shops-when-there-abroad-card': 'Di Tiongkok daratan, saat Anda di sana. Beberapa toko tidak menerima kartu luar negeri.',
    shops: 'Tunjukkan kode Anda, atau pindai kode toko. Uangnya langsung dari kartu Anda.',
    'shops-abroad-card': 'Tunjukkan kode Anda, atau pindai kode toko. Beberapa toko tidak menerima kartu luar negeri.',
    online: 'Pindai kode pesanan, atau pilih gambarnya.',
    'online-abroad-card': 'Pindai kode pesanan. Beberapa toko tidak menerima kartu luar negeri.',
    tickets: 'Bangka sendiri tidak menjual tiket. Pilih di penjualnya, lalu bayar dengan kode pesanan.',
    'tickets-abroad-card':
      'Ada yang sudah membayar tiket kereta dan pulsa dengan kartu luar negeri. Bangka sendiri tidak menjualnya: bayar dengan kode pesanan.',
    'once-linked': 'Begitu ada kartu yang terhubung.',
    'nothing-to-pay-with': 'Setiap pembayaran langsung dari kartu, dan belum ada yang bisa dihubungkan.',
    'no-transfers-abroad-card':
      'Aturan dompet tidak mengizinkan transfer dengan kartu luar negeri. Bangka juga tidak menyediakannya.',
    'no-receiving-without-account': 'Belum ada di Bangka. Di dompet yang menyediakannya, perlu rekening di bank Tiongkok.',
    'no-transfers-yet':
      'Belum ada di Bangka. Di dompet yang menyediakannya, perlu kartu Tiongkok dan identitas yang sudah diperiksa, dengan batas per tahun.',
    'no-red-packets-abroad-card': 'Aturan tidak mengizinkannya dengan kartu luar negeri.',
    'no-red-packets-yet':
      'Belum ada di Bangka. Di dompet yang menyediakannya, perlu kartu Tiongkok dan identitas yang sudah diperiksa.',
    balance:
      'Bisa. Isi dari kartu bank Tiongkok, tarik lagi ke kartu, atau bayar langsung dari kartu: tiap pembayaran menunjukkan sumbernya. Batas dan biaya ditampilkan lebih dulu.',
    'no-balance-abroad-card':
      'Kartu luar negeri tidak bisa mengisi saldo atau menerima penarikan. Kartu itu membayar langsung, jadi tidak perlu isi saldo.',
    'no-funds-abroad-card': 'Aturan tidak mengizinkannya dengan kartu dari luar negeri.',
    'funds-ask-for-chinese-id':
      'Orang asing dulu diminta kartu identitas penduduk Tiongkok, dan kami tidak tahu ada perubahan. Bangka tidak punya reksa dana.',
    'no-funds': 'Bangka tidak punya reksa dana.',
    agreements:
      'Bisa. Aplikasi meminta sekali, Anda menentukan berapa yang boleh diambil, melihat setiap tagihan, dan bisa mengakhirinya kapan saja.',
    'mainland-shops-only': 'Bangka membayar toko di Tiongkok daratan, dalam yuan.',
  },

  limits: {
    walletPayment: (yuan) => `Paling banyak ${yuan} untuk sekali bayar.`,
    abroadFee: (yuan, percent) =>
      `Aturannya: tanpa biaya hingga ${yuan}; di atas itu, ${percent}% dari seluruh jumlah. Bangka tidak menambah apa pun.`,
    abroadAmounts: (payment, year) => `Paling banyak ${payment} per pembayaran dan ${year} per tahun.`,
    withoutId: (year, since) =>
      `Sejauh yang kami tahu, dompet lain mengizinkan pengunjung membayar ${year} per tahun tanpa identitas (per ${since}).`,
    dollars: (amount) => `US$${amount}`,
  },

  steps: {
    'get-id': {
      title: 'Punya paspor',
      text: 'Atau salah satu identitas Tiongkok. SIM atau KTP dari luar Tiongkok tidak cukup.',
    },
    'have-passport-number': {
      title: 'Siapkan nomor paspor Anda',
      text: 'Untuk menghubungkan kartu cukup foto atau salinan halamannya. Di toko Anda hanya perlu telepon.',
    },
    'find-bank-id': {
      title: 'Cari tahu identitas mana yang tercatat di bank',
      text: 'Mungkin paspor yang lama. Aplikasi bank atau loket bisa memberi tahu.',
    },
    'get-phone': {
      title: 'Dapatkan nomor yang bisa menerima SMS',
      text: 'Dari negara mana pun. Di Tiongkok, operator menjual kartu SIM kepada pemegang paspor.',
    },
    'open-account': {
      title: 'Buka rekening di bank',
      text: 'Bawa paspor dengan visa atau izin tinggal, telepon, dan surat dari tempat kerja atau sekolah bila ada. Minta dicetakkan nama Anda seperti yang tersimpan: Anda akan memerlukannya. Persyaratan tiap cabang berbeda.',
    },
    'get-card': {
      title: 'Dapatkan Visa atau Mastercard',
      text: 'Dari bank di negara Anda, sebelum bepergian; kartu debit juga bisa. Itu saja sudah cukup, tanpa rekening di Tiongkok.',
    },
    'phone-at-bank': {
      title: 'Pastikan bank mencatat nomor ini',
      text: 'Aplikasi bank atau loket bisa memberi tahu nomor mana yang tercatat.',
    },
    roaming: {
      title: 'Aktifkan roaming untuk SIM Tiongkok Anda',
      text: 'Hanya untuk menerima SMS. Lakukan sebelum berangkat bila bisa.',
    },
    'bank-slip': {
      title: 'Siapkan slip bank atau aplikasi bank Anda',
      text: 'Di sana nama Anda tertulis persis seperti yang dicatat bank. Kebanyakan kartu gagal dihubungkan karena ini.',
    },
    'sign-up': { title: 'Mendaftar', text: 'Nomor telepon, kode SMS, kata sandi: dua menit.' },
    'try-number': {
      title: 'Ketik nomor kartu Anda',
      text: 'Bila Bangka menampilkan nama bank di sampingnya, lanjutkan. Siapkan kartu kedua.',
    },
    'link-card': {
      title: 'Hubungkan kartu Anda',
      text: 'Nomor kartu, nama, identitas, dan telepon, seperti yang tercatat di bank.',
    },
    'other-way-to-be-paid': {
      title: 'Untuk menerima uang, sepakati cara lain',
      text: 'Misalnya transfer bank atau PayPal. Pembayar di Tiongkok bisa melakukan keduanya.',
    },
    'bring-cash': {
      title: 'Bawa sedikit uang tunai',
      text: 'Sampai kartu terhubung, uang itu cukup untuk makan dan taksi.',
    },
  },

  alsoAsked: {
    nationality: {
      question: 'Negara saya tidak pernah ada di daftar',
      answer: 'Di daftar kami ada: semua kewarganegaraan, juga tanpa kewarganegaraan.',
    },
    minors: {
      question: 'Saya belum berumur 18 tahun',
      answer: 'Bangka tidak menanyakan umur. Bank menanyakannya: sejauh yang kami tahu, rekening anak dibuka bersama orang tua.',
    },
    companies: {
      question: 'Rekening perusahaan',
      answer: 'Tidak bisa. Kartu dihubungkan atas nama satu orang, dengan identitas orang itu.',
    },
    paypal: {
      question: 'PayPal',
      answer: 'Tidak bisa. Namun, Visa atau Mastercard di balik akun PayPal Anda sering bisa dihubungkan langsung.',
    },
  },

  strengths: {
    own: (since) => `Aturan Bangka sendiri, per ${since}`,
    published: (since) => `Aturan yang diterbitkan, per ${since}`,
    reported: (since) => `Sejauh yang kami tahu, per ${since}`,
  },

  facts: {
    'this-wallet': 'Yang dilakukan dan tidak dilakukan Bangka',
    'cards-from-abroad': 'Biaya dan batas kartu luar negeri',
    'without-id': 'Membayar tanpa identitas',
    'accounts-in-classes': 'Identitas yang diperiksa dan batas tahunan',
    'opening-an-account': 'Cara bank membuka rekening; tiap cabang berbeda, dan tidak ada bank yang menerbitkan satu aturan',
    'how-banks-write': 'Yang tercatat di bank; tidak ada bank yang menerbitkan aturannya',
    'guide-readers': 'Yang dilaporkan pembaca sebuah panduan bagi orang asing',
  },
}
