import type { BankField, ChargeEnd, DeclineCode, UnsupportedCardReason } from '@/contract'

import type { ErrorText, ErrorTexts } from './types'

function triesLeft(count: number): string {
  return count === 0 ? 'Anda tidak bisa mencoba lagi.' : `Anda masih bisa mencoba ${count} kali.`
}

function triesThenLocked(count: number): string {
  return count === 0
    ? 'Sandi pembayaran sekarang dikunci sementara.'
    : `Sisa ${count} kali mencoba, setelah itu sandi pembayaran dikunci sementara.`
}

function attemptsAtBank(count: number): string {
  return count === 0
    ? 'Itu percobaan terakhir yang diizinkan bank Anda hari ini. Hitungannya mulai lagi tengah malam, waktu Tiongkok.'
    : `Bank Anda mengizinkan ${count} percobaan lagi hari ini.`
}

const fieldNames = {
  name: 'nama',
  idKind: 'jenis identitas',
  idNumber: 'nomor identitas',
  phone: 'nomor telepon',
} as const satisfies Record<BankField, string>

function listed(fields: readonly BankField[]): string {
  return inWords(fields.map((field) => fieldNames[field]))
}

/** "a", "a dan b", "a, b, dan c". */
function inWords(names: readonly string[]): string {
  const last = names[names.length - 1] ?? ''
  if (names.length < 2) return last
  return names.length === 2 ? names.join(' dan ') : `${names.slice(0, -1).join(', ')}, dan ${last}`
}

const cardsThatWork =
  'Yang bisa: kartu debit dan kredit dari bank mana pun di Tiongkok, serta Visa, Mastercard, JCB, Diners Club, Discover, atau American Express dari luar negeri.'

const unsupportedCards = {
  brand: { title: 'Kartu merek ini tidak bisa dihubungkan', advice: cardsThatWork },
  prepaid: { title: 'Kartu prabayar tidak bisa dihubungkan', advice: cardsThatWork },
  maestro: { title: 'Kartu Maestro tidak bisa dihubungkan', advice: cardsThatWork },
  'not-a-bank-card': {
    title: 'Ini bukan nomor kartu bank',
    advice: `Ketik nomor panjang di bagian depan kartu bank. ${cardsThatWork}`,
  },
} as const satisfies Record<UnsupportedCardReason, ErrorText>

const declines = {
  'insufficient-funds': {
    title: 'Uang di kartu ini tidak cukup',
    advice: 'Tidak ada uang yang diambil. Pilih kartu lain, atau isi rekening ini dulu.',
  },
  'balance-not-enough': { title: 'Saldo Anda tidak cukup', advice: 'Tidak ada uang yang diambil. Bayar dengan kartu saja.' },
  'card-declined': {
    title: 'Bank Anda menolak pembayaran ini',
    advice: 'Tidak ada uang yang diambil. Pilih kartu lain, atau tanyakan alasannya kepada bank Anda.',
  },
  'over-card-limit': {
    title: 'Ini melebihi batas kartu',
    advice: 'Tidak ada uang yang diambil. Pilih kartu lain, atau minta bank Anda menaikkan batasnya.',
  },
  'card-removed': {
    title: 'Kartu ini tidak lagi terhubung',
    advice: 'Tidak ada uang yang diambil. Pilih kartu lain.',
  },
  'bank-out-of-service': {
    title: 'Bank sedang dalam pemeliharaan',
    advice: 'Tidak ada uang yang diambil. Coba lagi nanti, atau pilih kartu bank lain.',
  },
  'bank-not-reached': {
    title: 'Permintaan tidak sampai ke bank Anda',
    advice: 'Tidak ada uang yang diambil. Anda bisa membayar lagi.',
  },
  'order-expired': {
    title: 'Pesanan ini kedaluwarsa',
    advice: 'Tidak ada uang yang diambil. Minta kode baru kepada toko.',
  },
  'order-closed': {
    title: 'Toko sudah menutup pesanan ini',
    advice: 'Tidak ada uang yang diambil. Bila masih ingin membayar, minta kode baru kepada toko.',
  },
  'order-paid': {
    title: 'Pesanan ini sudah dibayar',
    advice: 'Tidak ada uang yang diambil lagi. Bila itu pembayaran Anda, lihat di Riwayat.',
  },
  cancelled: {
    title: 'Pembayaran dibatalkan',
    advice: 'Tidak ada uang yang diambil.',
  },
  'not-supported-here': {
    title: 'Toko ini tidak menerima kartu ini',
    advice: 'Tidak ada uang yang diambil. Pilih kartu bank Tiongkok bila Anda punya.',
  },
  'not-verified': {
    title: 'Identitas Anda belum diverifikasi',
    advice: 'Tidak ada uang yang diambil. Sebelum diverifikasi, batas per hari lebih rendah. Verifikasi di Saya.',
  },
  'verification-too-weak': {
    title: 'Anda mencapai batas untuk tingkat verifikasi Anda',
    advice:
      'Tidak ada uang yang diambil. Verifikasi identitas di Saya, atau tautkan kartu dari bank Tiongkok lain: keduanya menaikkan batas.',
  },
  'over-payment-limit': {
    title: 'Melebihi batas satu pembayaran',
    advice: 'Tidak ada uang yang diambil. Minta toko membagi jumlahnya.',
  },
  'over-day-limit': {
    title: 'Anda mencapai batas hari ini',
    advice: 'Tidak ada uang yang diambil. Batas dihitung ulang pada tengah malam waktu Shanghai.',
  },
  'over-month-limit': {
    title: 'Anda mencapai batas bulan ini',
    advice: 'Tidak ada uang yang diambil. Batas dihitung ulang tanggal 1 bulan depan.',
  },
  'over-year-limit': {
    title: 'Anda mencapai batas tahun ini',
    advice: 'Tidak ada uang yang diambil. Batas dihitung ulang pada 1 Januari.',
  },
  'over-lifetime-limit': {
    title: 'Anda mencapai batas akun ini',
    advice: 'Tidak ada uang yang diambil. Batas ini tidak dihitung ulang.',
  },
  'not-mainland': {
    title: 'Hanya untuk pemegang KTP Tiongkok daratan',
    advice: 'Tidak ada uang yang diambil. Aturan melarangnya bagi orang lain, kartu apa pun yang dipilih.',
  },
} as const satisfies Record<DeclineCode, ErrorText>

const notCharged = 'Tidak ada uang yang diambil. Toko bisa mencoba lagi: tunjukkan kode bayar yang baru.'

const chargeEnds = {
  paid: { title: 'Ini sudah dibayar', advice: 'Anda tidak perlu membayar lagi. Bukti bayarnya ada di Riwayat.' },
  refused: { title: 'Anda menolak pembayaran ini', advice: notCharged },
  expired: { title: 'Waktu untuk pembayaran ini habis', advice: notCharged },
  withdrawn: { title: 'Toko menarik kembali tagihan ini', advice: notCharged },
} as const satisfies Record<ChargeEnd, ErrorText>

const weakLoginPasswords = {
  'too-short': {
    title: 'Kata sandinya terlalu pendek',
    advice: 'Gunakan minimal 8 karakter. Tiga atau empat kata sudah bagus.',
  },
  'too-common': {
    title: 'Terlalu banyak orang memakai kata sandi ini',
    advice: 'Pilih yang hanya milik Anda. Tiga atau empat kata sudah bagus.',
  },
  'like-phone': {
    title: 'Kata sandinya terlalu mirip dengan nomor telepon Anda',
    advice: 'Pilih yang tidak bisa ditebak dari nomor Anda.',
  },
} as const

const weakPaymentPasswords = {
  repeated: { title: 'Angka yang sama terlalu sering', advice: 'Pilih enam angka yang tidak hampir semuanya sama.' },
  sequence: {
    title: 'Angka berurutan adalah yang pertama dicoba orang',
    advice: 'Pilih enam angka yang tidak sekadar naik atau turun.',
  },
  'like-phone': {
    title: 'Angka ini ada di nomor telepon Anda',
    advice: 'Pilih enam angka yang tidak bisa dibaca dari nomor Anda.',
  },
  'like-birth-date': {
    title: 'Ini seperti tanggal',
    advice: 'Hari lahir mudah dicari tahu. Pilih enam angka yang bukan tanggal.',
  },
  pattern: { title: 'Pola ini mudah ditebak', advice: 'Pilih enam angka tanpa pola.' },
} as const

export const id: ErrorTexts = {
  'phone.taken': () => ({
    title: 'Nomor telepon ini sudah punya akun',
    advice: 'Masuklah dengannya. Bila kata sandinya tidak tahu, kode SMS sudah cukup.',
  }),
  'phone.unchanged': () => ({
    title: 'Itu nomor yang sudah Anda pakai',
    advice: 'Masukkan nomor baru, atau kembali bila tidak ada yang berubah.',
  }),
  'sms.resend-too-soon': ({ retryAt }, when) => ({
    title: 'Kode sudah dalam perjalanan',
    advice: `Mungkin perlu satu menit. Anda bisa meminta yang lain ${when(retryAt)}, waktu Tiongkok.`,
  }),
  'sms.too-many': ({ retryAt }, when) => ({
    title: 'Terlalu banyak kode untuk nomor ini hari ini',
    advice: `Untuk melindungi pemiliknya, sementara ini kami tidak mengirim lagi. Coba lagi ${when(retryAt)}, waktu Tiongkok.`,
  }),
  'sms.not-sent': () => ({
    title: 'SMS tidak bisa dikirim',
    advice: 'Periksa nomornya dan coba lagi satu menit kemudian. Telepon perlu sinyal, dan roaming bila Anda di luar negeri.',
  }),
  'code.wrong': ({ attemptsLeft }) => ({
    title: 'Itu bukan kode yang kami kirim',
    advice: `Bandingkan dengan SMS terbaru; yang lama tidak berlaku lagi. ${triesLeft(attemptsLeft)}`,
  }),
  'code.expired': () => ({ title: 'Kode ini kedaluwarsa', advice: 'Kode berlaku 10 menit. Kirim yang baru.' }),
  'code.used': () => ({ title: 'Kode ini sudah dipakai', advice: 'Setiap kode berlaku satu kali. Kirim yang baru.' }),
  'code.too-many-attempts': () => ({
    title: 'Terlalu banyak kode yang salah',
    advice: 'Untuk melindungi Anda, kode ini tidak berlaku lagi. Kirim yang baru.',
  }),
  'account.unknown': () => ({
    title: 'Tidak ada akun dengan nomor ini',
    advice: 'Periksa nomor dan negaranya. Bila Anda baru di sini, silakan daftar: hanya dua menit.',
  }),
  'log-in.wrong': ({ attemptsLeft }) => ({
    title: 'Nomor telepon atau kata sandinya salah',
    advice: `${triesLeft(attemptsLeft)} Setelah itu, akses masuk dikunci sementara. Anda juga bisa masuk dengan kode SMS.`,
  }),
  'log-in.locked': ({ retryAt }, when) => ({
    title: 'Terkunci karena terlalu banyak kata sandi salah',
    advice: `Uang Anda aman. Coba lagi ${when(retryAt)}, waktu Tiongkok, atau masuk sekarang dengan kode SMS.`,
  }),
  'login-password.weak': ({ reason }) => weakLoginPasswords[reason],
  'login-password.wrong': ({ attemptsLeft }) => ({
    title: 'Ini bukan kata sandi masuk Anda',
    advice: `Yang dimaksud adalah kata sandi untuk masuk, bukan enam angka untuk membayar. ${triesLeft(attemptsLeft)}`,
  }),
  'payment-password.weak': ({ reason }) => weakPaymentPasswords[reason],
  'payment-password.not-set': () => ({
    title: 'Anda belum punya sandi pembayaran',
    advice: 'Buat dulu: enam angka yang Anda ketik setiap kali membayar.',
  }),
  'payment-password.already-set': () => ({
    title: 'Anda sudah punya sandi pembayaran',
    advice: 'Anda bisa menggantinya di Saya, Akun saya. Bila lupa, buat yang baru di sana.',
  }),
  'payment-password.wrong': ({ attemptsLeft }) => ({
    title: 'Sandi pembayaran salah',
    advice: `Itu enam angka yang Anda pilih di sini, bukan PIN kartu Anda. ${triesThenLocked(attemptsLeft)}`,
  }),
  'payment-password.locked': ({ retryAt }, when) => ({
    title: 'Terkunci karena terlalu banyak sandi pembayaran salah',
    advice: `Uang Anda aman. Coba lagi ${when(retryAt)}, waktu Tiongkok, atau buat sandi pembayaran baru.`,
  }),

  'card.unsupported': ({ reason }) => unsupportedCards[reason],
  'card.already-yours': () => ({
    title: 'Anda sudah menghubungkan kartu ini',
    advice: 'Kartunya ada di Kartu saya. Tidak ada lagi yang perlu dilakukan.',
  }),
  'card.linked-by-other': () => ({
    title: 'Kartu ini terhubung ke akun lain',
    advice:
      'Mungkin itu akun lama Anda, atau seseorang memakai nomor kartu Anda. Bila ini kartu Anda, Anda bisa memindahkannya ke sini.',
  }),
  'card.not-found': () => ({
    title: 'Kartu ini tidak lagi terhubung',
    advice: 'Mungkin sudah dilepas di perangkat lain. Pilih kartu lain, atau hubungkan lagi.',
  }),
  'card.undo-over': () => ({
    title: 'Sudah terlambat untuk mengurungkan',
    advice: 'Kartunya sudah dilepas. Anda bisa menghubungkannya lagi di Kartu saya.',
  }),
  'bank.unknown-card': ({ attemptsLeft }) => ({
    title: 'Bank tidak mengenal nomor kartu ini',
    advice: `Bandingkan dengan kartunya, angka demi angka. Kartu baru mungkin perlu diaktifkan dulu. ${attemptsAtBank(attemptsLeft)}`,
  }),
  'bank.mismatch': ({ fields, attemptsLeft }) => ({
    title:
      fields === null || fields.length === 0
        ? 'Ada yang berbeda dari catatan bank'
        : `Berbeda dari catatan bank: ${listed(fields)}`,
    advice: `Kartu Anda tidak bermasalah: bank sering menulis data orang asing dengan caranya sendiri. ${attemptsAtBank(attemptsLeft)}`,
  }),
  'bank.too-many-attempts': ({ retryAt }, when) => ({
    title: 'Bank Anda tidak mengizinkan percobaan lagi hari ini',
    advice: `Coba lagi ${when(retryAt)}, waktu Tiongkok. Sementara itu, lihat bagaimana bank menulis data Anda: di slip atau aplikasinya.`,
  }),
  'bank.out-of-service': () => ({
    title: 'Bank sedang dalam pemeliharaan',
    advice: 'Ini bukan karena Anda, dan tidak mengurangi percobaan Anda. Coba lagi satu jam lagi, atau pakai kartu bank lain.',
  }),
  'bank.no-answer': () => ({
    title: 'Bank belum menjawab',
    advice: 'Kami belum tahu apakah berhasil, dan terus bertanya. Mohon jangan mulai lagi; lihat ke sini satu menit kemudian.',
  }),
  'link.unknown': () => ({
    title: 'Percobaan ini tidak pernah sampai kepada kami',
    advice: 'Tidak ada yang dikirim ke bank dan percobaan Anda tidak berkurang. Anda aman mengirimnya lagi.',
  }),
  'link.not-waiting-for-code': () => ({
    title: 'Di sini tidak ada lagi kode yang ditunggu',
    advice: 'Lihat di Kartu saya apakah kartunya sudah terhubung. Bila belum, mulai lagi.',
  }),

  'code.not-ours': () => ({
    title: 'Ini bukan kode yang bisa kami bayar',
    advice: 'Minta kode Bangka kepada toko. Tidak ada yang dibuka dan tidak ada yang dibayar.',
  }),
  'code.damaged': () => ({
    title: 'Kode ini rusak',
    advice:
      'Ada bagian yang hilang atau salah, jadi kami tidak memercayainya. Tidak ada yang dibayar. Pindai lagi, atau minta yang baru kepada toko.',
  }),
  'code.tampered': () => ({
    title: 'Jangan bayar kode ini',
    advice:
      'Tampak seperti milik kami, tetapi bukan kami yang membuatnya: mungkin ada yang menempelkannya di atas kode toko. Tidak ada yang dibayar. Beri tahu toko.',
  }),
  'code.network-not-served': ({ networks }) => ({
    title: networks.length === 0 ? 'Kode ini untuk dompet lain' : `Kode ini untuk ${inWords(networks)}`,
    advice:
      'Kami tidak bisa membayarnya. Minta kode UnionPay atau Bangka kepada toko, atau tunjukkan kode bayar Anda. Tidak ada yang dibayar.',
  }),
  'code.currency-not-served': ({ currency }) => ({
    title: `Kami tidak bisa membayar dalam mata uang ini (${currency})`,
    advice: 'Kami tidak punya kursnya. Tanyakan kepada toko apakah bisa membayar dalam yuan. Tidak ada yang dibayar.',
  }),
  'code.answer-missing': () => ({
    title: 'Toko meminta keterangan lagi',
    advice: 'Isi setiap kolom yang diminta kode, lalu lanjutkan. Tidak ada yang dibayar.',
  }),
  'order.quote-expired': () => ({
    title: 'Kurs ini tidak berlaku lagi',
    advice: 'Kurs berlaku beberapa menit. Tidak ada uang yang diambil. Pindai kodenya lagi untuk melihat jumlah sekarang.',
  }),
  'tip.too-large': ({ mostPercent }) => ({
    title: 'Tip ini terlalu besar',
    advice: `Untuk mencegah salah ketik, tip paling banyak ${mostPercent}% dari jumlahnya. Periksa angkanya dan ketik lagi.`,
  }),
  'order.expired': () => ({
    title: 'Pesanan ini kedaluwarsa',
    advice: 'Tidak ada uang yang diambil. Minta kode baru kepada toko.',
  }),
  'order.paid': () => ({
    title: 'Pesanan ini sudah dibayar',
    advice: 'Tidak ada uang yang diambil lagi. Bila Anda yang membayar, lihat di Riwayat.',
  }),
  'order.closed': () => ({
    title: 'Toko sudah menutup pesanan ini',
    advice: 'Tidak ada uang yang diambil. Bila masih ingin membayar, minta kode baru kepada toko.',
  }),
  'order.not-found': () => ({
    title: 'Pesanan ini tidak ditemukan',
    advice: 'Minta toko menunjukkan kodenya sekali lagi.',
  }),
  'charge.not-found': () => ({
    title: 'Pembayaran ini tidak lagi menunggu',
    advice: 'Lihat hasilnya di Riwayat, atau tunjukkan lagi kode bayar Anda.',
  }),
  'charge.closed': ({ reason }) => chargeEnds[reason],
  'agreement.not-found': () => ({
    title: 'Pembayaran otomatis ini tidak ada, atau bukan milik Anda',
    advice: 'Minta kode baru dari merchant. Tidak ada yang ditagih.',
  }),
  'agreement.closed': ({ reason }) => agreementEnds[reason],
  'risk.check-needed': () => ({
    title: 'Perlu satu pemeriksaan lagi sebelum bisa membayar',
    advice: 'Tidak ada yang ditagih. Tautkan kartu kedua atau verifikasi identitas: Akun Saya, Pemeriksaan keamanan.',
  }),
  'shop.not-found': () => ({
    title: 'Toko ini tidak ditemukan',
    advice: 'Pastikan kodenya utuh dan pindai lagi, atau tanyakan kepada toko.',
  }),
  'balance.not-enough': ({ availableFen, feeFen }, _when, money) => ({
    title: 'Uang di dompet Anda tidak sebanyak itu',
    advice: `Dengan biaya ${money(feeFen)}, ini melebihi ${money(availableFen)} yang ada. Tarik lebih sedikit, atau isi saldo dulu.`,
  }),
  'card.not-for-balance': () => ({
    title: 'Kartu ini tidak bisa dipakai di sini',
    advice: 'Hanya kartu bank Tiongkok yang bisa mengisi dan menerima saldo. Pilih kartu lain.',
  }),
  'movement.unknown': () => ({
    title: 'Permintaan tidak sampai ke kami',
    advice: 'Tidak ada yang dipindahkan. Anda aman mencoba lagi.',
  }),
  'movement.fee-changed': ({ feeFen }, _when, money) => ({
    title: `Biayanya kini ${money(feeFen)}`,
    advice: 'Tidak ada yang dipindahkan. Periksa dulu, lanjutkan hanya jika benar.',
  }),
  'movement.over-limit': ({ leftFen, mostFen, raisable, renewsAt }, when, money) => ({
    title: 'Ini melebihi yang bisa Anda pindahkan sekarang',
    advice: `Dari ${money(mostFen)} tersisa ${money(leftFen)}.${renewsAt === null ? '' : ` Dihitung lagi ${when(renewsAt)}, waktu Tiongkok.`}${raisable ? ' Verifikasi identitas, atau menghubungkan kartu bank Tiongkok lain, menaikkannya.' : ''}`,
  }),
  'amount.invalid': () => ({
    title: 'Jumlah ini tidak bisa dibayar',
    advice: 'Masukkan minimal ¥0.01, dengan paling banyak dua angka setelah titik.',
  }),
  'amount.too-large': ({ limitFen }, _when, money) => ({
    title: 'Ini melebihi batas satu pembayaran',
    advice: `Paling banyak ${money(limitFen)} untuk sekali bayar. Minta toko membagi jumlahnya.`,
  }),
  'amount.changed': ({ amountFen }, _when, money) => ({
    title: `Jumlahnya sekarang ${money(amountFen)}`,
    advice: 'Toko mengubahnya setelah Anda melihatnya. Belum ada yang dibayar. Periksa, dan bayar hanya bila sudah benar.',
  }),
  'card.none': () => ({
    title: 'Anda tidak punya kartu untuk membayar',
    advice: 'Hubungkan kartu dulu: perlu sekitar tiga menit.',
  }),
  'payment.unknown': () => ({
    title: 'Pembayaran ini tidak pernah sampai kepada kami',
    advice: 'Tidak ada uang yang diambil. Anda aman membayar lagi.',
  }),
  'payment.refused': ({ reason }) => declines[reason],
  'pay-code.invalid': () => ({
    title: 'Kode bayar ini tidak berlaku',
    advice: 'Buka Bayar dan tunjukkan kode yang Anda lihat di sana.',
  }),
  'pay-code.used': () => ({
    title: 'Kode bayar ini sudah dipakai',
    advice: 'Setiap kode berlaku satu kali. Buka Bayar: kode baru ada di sana.',
  }),
  'pay-code.expired': () => ({
    title: 'Kode bayar ini kedaluwarsa',
    advice: 'Kode berlaku satu menit. Buka Bayar: kode baru ada di sana.',
  }),

  'verification.closed': () => ({
    title: 'Sekarang tidak ada yang perlu dikirim',
    advice: 'Foto Anda sedang diperiksa, atau sudah diterima. Buka Verifikasi untuk melihat perkembangannya.',
  }),
  'verification.incomplete': () => ({
    title: 'Masih ada yang kurang',
    advice: 'Buka Verifikasi: di sana terlihat bagian mana yang perlu ditambahkan.',
  }),
  'picture.unreadable': () => ({
    title: 'Berkas ini bukan gambar yang bisa kami buka',
    advice: 'Ambil foto dengan kamera, atau pilih yang lain.',
  }),
  'picture.same-again': () => ({
    title: 'Ini foto yang dikembalikan tadi',
    advice: 'Ambil foto baru yang menunjukkan bagian yang kurang.',
  }),
  'reviewers.out-of-service': () => ({
    title: 'Petugas pemeriksa foto tidak bisa dihubungi',
    advice: 'Tidak ada yang hilang: yang sudah Anda kirim tetap ada. Coba lagi beberapa menit lagi.',
  }),

  'sandbox.absent': () => ({
    title: 'Tidak ada simulasi di sini',
    advice: 'Dompet ini terhubung ke layanan nyata. Simulasi hanya ada di versi untuk mencoba-coba.',
  }),
}

/** Why an agreement can't be signed or changed any more. */
const agreementEnds = {
  lapsed: {
    title: 'Waktu untuk menyetujui sudah habis',
    advice: 'Anda tidak menyetujui apa pun dan tidak ada yang ditagih. Minta merchant mengajukan lagi.',
  },
  signed: {
    title: 'Anda sudah menyetujuinya',
    advice: 'Batasnya ada di Saya → Akun saya → Pembayaran otomatis.',
  },
  ended: {
    title: 'Pembayaran otomatis ini sudah berakhir',
    advice: 'Merchant tidak bisa lagi menagih Anda. Jika masih perlu, merchant harus mengajukan lagi.',
  },
} as const
