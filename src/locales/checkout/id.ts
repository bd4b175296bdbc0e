import type { TextsLike } from '../language'
import type { en } from './en'

export const id: TextsLike<typeof en> = {
  title: 'Bayar',
  resultTitle: 'Pembayaran',
  loading: 'Mencari apa yang harus dibayar',
  to: (payee) => `Kepada ${payee}`,
  goods: 'Untuk',
  card: 'Bayar dari',
  changeCard: 'Ganti',
  changeCardLabel: 'Ganti sumber pembayaran',
  straight: 'Uangnya langsung dari kartu ini: tidak perlu isi saldo dulu.',
  fromBalance: 'Uangnya dari saldo Anda. Tidak perlu bertanya ke bank.',
  chooseCard: 'Bayar dari mana?',
  chooseCardLead: 'Untuk pembayaran ini. Kartu membayar langsung dari bank Anda; saldo adalah uang yang Anda simpan di sini.',
  continueToPassword: (amount) => `Bayar ${amount}`,
  dontPay: 'Jangan bayar',
  changeAmount: 'Ubah jumlah',

  amountHeading: 'Berapa?',
  amountLead: (payee) => `Anda membayar ${payee}. Tanyakan jumlahnya kepada kasir.`,
  amount: 'Jumlah dalam yuan',
  amountProblems: {
    empty: 'Ketik jumlahnya, misalnya 12.50.',
    'not-a-number': 'Gunakan angka dan titik, misalnya 12.50.',
    comma: 'Gunakan titik sebelum sen, misalnya 98.73.',
    'too-many-decimals': 'Paling banyak dua angka setelah titik: satu sen (fen) adalah satuan terkecil.',
    zero: 'Jumlahnya harus lebih dari nol.',
    negative: 'Jumlahnya harus lebih dari nol.',
    'too-large': (limit) => `Satu pembayaran paling banyak ${limit}. Minta toko membagi jumlahnya.`,
  },
  next: 'Lanjut',

  passwordTitle: 'Sandi pembayaran',
  passwordLabel: 'Enam angka untuk membayar',
  passwordHelp: 'Bukan PIN kartu bank Anda.',
  wrong: (left) => `Salah. Sisa ${left} kali mencoba, setelah itu sandi pembayaran dikunci sementara.`,
  forgotten: 'Lupa?',
  lockedTitle: 'Pembayaran terkunci sementara',
  lockedText: (when) =>
    `Sandi pembayaran terlalu sering salah. Uang Anda aman. Coba lagi ${when} (waktu Tiongkok), atau buat sandi pembayaran baru.`,
  resetPassword: 'Buat sandi pembayaran baru',
  paying: 'Membayar…',
  payingText: 'Kami sedang menanyakan bank Anda. Mohon jangan tutup halaman ini.',

  notices: {
    'amount-changed': 'Toko mengubah jumlahnya. Belum ada yang dibayar: periksa dulu.',
    'card-gone': 'Kartu itu tidak lagi terhubung. Belum ada yang dibayar: periksa kartu di bawah.',
    'not-sent': 'Anda sedang offline. Tidak ada yang dikirim dan tidak ada yang dibayar. Coba lagi saat ada koneksi.',
    'never-arrived': 'Pembayaran itu tidak pernah sampai kepada kami. Tidak ada uang yang diambil: Anda aman membayar sekarang.',
    failed: 'Tidak berhasil, dan tidak ada uang yang diambil. Silakan coba lagi.',
  },

  noCardsTitle: 'Hubungkan kartu untuk membayar ini',
  balanceShort: (amount) => `Saldo Anda ${amount} tidak cukup untuk ini.`,
  noCardsText: 'Perlu sekitar tiga menit. Setelah itu Anda kembali ke sini dan tidak ada yang hilang.',
  linkCard: 'Hubungkan kartu',
  needsPasswordTitle: 'Buat sandi pembayaran dulu',
  needsPasswordText: 'Enam angka yang Anda ketik setiap kali membayar, agar orang lain tidak bisa membayar dengan telepon Anda.',
  setPassword: 'Buat sandi pembayaran',

  loadOffline: 'Anda sedang offline, jadi kami tidak bisa mencari apa yang harus dibayar. Belum ada yang dibayar.',
  loadFailed: 'Kami tidak bisa mencari apa yang harus dibayar. Belum ada yang dibayar.',
  tryAgain: 'Coba lagi',
  problems: {
    'order-expired': { title: 'Pesanan ini kedaluwarsa', text: 'Tidak ada uang yang diambil. Minta kode baru kepada toko.' },
    'quote-expired': {
      title: 'Kurs ini sudah habis masa berlakunya',
      text: 'Kurs hanya berlaku beberapa menit. Tidak ada uang yang diambil. Lihat harga sekarang, lalu putuskan.',
    },
    'order-paid': {
      title: 'Pesanan ini sudah dibayar',
      text: 'Tidak ada uang yang diambil lagi. Bila Anda yang membayar, lihat di Riwayat.',
    },
    'order-closed': {
      title: 'Toko sudah menutup pesanan ini',
      text: 'Tidak ada uang yang diambil. Bila masih ingin membayar, minta kode baru kepada toko.',
    },
    'order-not-found': {
      title: 'Pesanan ini tidak ditemukan',
      text: 'Tidak ada uang yang diambil. Minta toko menunjukkan kodenya sekali lagi.',
    },
    'shop-not-found': {
      title: 'Toko ini tidak ditemukan',
      text: 'Tidak ada uang yang diambil. Periksa apakah kode yang Anda pindai benar.',
    },
    'charge-paid': {
      title: 'Ini sudah dibayar',
      text: 'Anda membayarnya satu kali, di jendela atau perangkat lain. Bukti bayarnya ada di Riwayat.',
    },
    'charge-closed': {
      title: 'Kasir sudah tidak menunggu',
      text: 'Tidak ada uang yang diambil. Bila masih ingin membayar, tunjukkan lagi kode bayar Anda.',
    },
    'not-payable': { title: 'Ini tidak bisa dibayar di sini', text: 'Tidak ada uang yang diambil.' },
  },
  newPrice: 'Lihat harga baru',
  scanAgain: 'Pindai lagi',
  showPayCode: 'Kode bayar saya',
  toBills: 'Lihat riwayat',
  backHome: 'Kembali ke Beranda',
  done: 'Selesai',

  paid: 'Dibayar',
  paidWith: (card) => `Langsung dari ${card}`,
  receipt: 'Lihat bukti bayar',
  declinedTitle: 'Tidak dibayar',
  paidFromBalance: 'Dari saldo Anda',
  payAgain: 'Coba lagi atau pakai kartu lain',
  processingTitle: 'Bank Anda belum menjawab',
  processingText:
    'Pembayaran ini ada di bank. Mohon jangan membayar lagi: kami terus bertanya, dan jawabannya akan muncul di sini dan di Riwayat. Biasanya bank menjawab dalam satu menit.',
  findingOutTitle: 'Kami belum tahu',
  findingOutText:
    'Koneksi terputus saat Anda membayar. Mungkin sudah berhasil. Mohon jangan membayar lagi: kami sedang mencari tahu hasilnya.',
  stillAsking: 'Masih bertanya…',
  time: 'Waktu',
  timeZone: (time) => `${time} (Tiongkok)`,
  orderNumber: 'Nomor pesanan',
}
