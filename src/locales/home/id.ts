import type { TextsLike } from '../language'
import type { en } from './en'

export const id: TextsLike<typeof en> = {
  title: 'Bangka',
  scan: 'Pindai',
  pay: 'Bayar',
  paysNext: 'Bayar dengan',
  change: 'Ganti',
  changeLabel: 'Ganti sumber pembayaran',
  noCardTitle: 'Hubungkan kartu untuk mulai',
  noCardText:
    'Kartu bank apa pun dari Tiongkok, atau Visa atau Mastercard dari luar negeri. Uangnya langsung dari kartu: tidak perlu isi saldo.',
  linkCard: 'Hubungkan kartu',
  recent: 'Terbaru',
  allBills: 'Lihat semua',
  noBills: 'Pembayaran Anda akan muncul di sini.',
  interrupted: 'Ada pembayaran yang terputus',
  interruptedText: (payee, amount) => `${amount} kepada ${payee}. Mari lihat hasilnya sebelum Anda membayar lagi.`,
  interruptedUnknown: 'Mari lihat hasilnya sebelum Anda membayar lagi.',
  seeWhat: 'Lihat hasilnya',
}
