import type { TextsLike } from '../language'
import type { en } from './en'

export const id: TextsLike<typeof en> = {
  kinds: { debit: 'Debit', credit: 'Kredit', 'semi-credit': 'Semi-kredit', prepaid: 'Prabayar', unknown: 'Kartu' },
  brands: {
    unionpay: 'UnionPay',
    visa: 'Visa',
    mastercard: 'Mastercard',
    amex: 'American Express',
    jcb: 'JCB',
    diners: 'Diners Club',
    discover: 'Discover',
    maestro: 'Maestro',
    unknown: 'Kartu bank',
  },
  international: (kind) => `${kind} internasional`,
  short: (bank, kind, last4) => `${bank} ${kind.toLowerCase()} ··\u00a0${last4}`,
  spoken: (bank, kind, last4) => `${bank}, ${kind.toLowerCase()}, berakhiran ${last4.split('').join(' ')}`,

  title: 'Kartu saya',
  addCard: 'Tambah kartu',
  empty: 'Belum ada kartu. Hubungkan satu, lalu Anda bisa membayar di toko dengan kode.',
  loading: 'Memuat kartu Anda',
  isDefault: 'Utama',
  balance: 'Saldo',
  tooShort: (amount) => `${amount}: tidak cukup`,
  balanceHere: 'Uang yang Anda simpan di dompet ini',
  order: 'Urutan pembayaran',
  orderLead:
    'Yang pertama bisa membayar yang dipakai: kartu, atau saldo Anda jika cukup. Anda bisa memilih yang lain setiap kali membayar.',
  moveUp: (card) => `Naikkan ${card}`,
  moveDown: (card) => `Turunkan ${card}`,
  manage: 'Kelola',
  manageCard: (card) => `Kelola ${card}`,
  limits: (perPayment, perDay) =>
    perPayment === null
      ? perDay === null
        ? 'Bank tidak menetapkan batas'
        : `Hingga ${perDay} per hari`
      : perDay === null
        ? `Hingga ${perPayment} per pembayaran`
        : `Hingga ${perPayment} per pembayaran, ${perDay} per hari`,
  limitPerPayment: 'Batas per pembayaran',
  limitPerDay: 'Batas per hari',
  noLimit: 'Tidak ditetapkan bank',
  linkedOn: 'Dihubungkan',
  internationalUse: 'Diterbitkan di luar Tiongkok daratan: beberapa toko dan layanan di Tiongkok tidak menerimanya.',
  makeDefault: 'Utamakan kartu ini',
  unlink: 'Lepaskan kartu ini',
  unlinkTitle: 'Lepaskan kartu ini?',
  unlinkExplained: (card) =>
    `${card} tidak bisa lagi membayar di sini. Rekening Anda di bank tetap seperti semula, dan pembayaran Anda tetap ada di Riwayat.`,
  unlinkLast: 'Ini satu-satunya kartu Anda: tanpa kartu ini Anda tidak bisa membayar sampai menghubungkan yang lain.',
  unlinkNow: 'Lepaskan',
  keep: 'Simpan',
  unlinked: (card) => `${card} sudah dilepas.`,
  restored: (card) => `${card} kembali terhubung.`,
}
