import type { TextsOf } from '../catalog'

export const id: TextsOf<'riskCheck'> = {
  title: 'Pemeriksaan keamanan',
  headings: { 'second-card': 'Tautkan kartu kedua untuk lanjut', verification: 'Tunjukkan paspor Anda untuk lanjut' },
  lead: 'Ada yang tidak biasa pada akun ini, jadi kami meminta satu bukti lagi bahwa ini memang Anda. Anda tidak salah apa-apa, dan tidak ada uang yang diambil.',
  asked: (when) => `Diminta: ${when}`,
  works: 'Yang tetap berjalan',
  stillWork: [
    'Pengembalian dana tetap masuk ke kartu',
    'Tagihan, kartu, dan batas tetap terlihat',
    'Anda bisa menautkan dan melepas kartu',
    'Pesanan toko menunggu Anda sampai waktunya habis',
  ],
  waits: 'Yang menunggu',
  waitsText: 'Pembayaran: dengan memindai, kode bayar, dan pembayaran otomatis. Isi saldo dan tarik dana juga.',
  how: 'Cara melewatinya',
  anyCard:
    'Kartu apa pun atas nama Anda bisa: dari bank lain di Tiongkok, atau Visa, Mastercard, atau kartu luar negeri lain. Cukup paspor sebagai identitas.',
  orVerify: 'Hanya punya satu kartu? Verifikasi identitas saja, dengan foto paspor, visa, dan cap masuk.',
  sendPictures: 'Kirim foto paspor, visa, dan cap masuk. Petugas melihatnya, dan kami segera memberi tahu Anda.',
  linkCard: 'Tautkan kartu',
  verify: 'Verifikasi identitas',
  inReview: 'Foto Anda sedang diperiksa. Kami segera memberi tahu Anda.',
  answered: 'Ada yang kurang pada foto Anda: lihat apa yang perlu dikirim lagi.',
  passed: 'Anda bisa membayar lagi',
  passedText: 'Pemeriksaan selesai. Terima kasih atas kesabaran Anda.',
  done: 'Selesai',
}
