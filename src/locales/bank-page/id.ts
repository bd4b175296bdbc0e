import type { TextsLike } from '../language'
import type { en } from './en'

export const id: TextsLike<typeof en> = {
  title: 'Untuk loket bank',
  lead: 'Datanglah ke cabang mana pun dari bank Anda dan tunjukkan halaman ini. Petugas bisa melihat catatan bank, dan memperbaikinya.',
  bring: {
    heading: 'Yang perlu dibawa',
    passport: 'Paspor Anda, dan paspor lama bila masih ada',
    card: 'Kartu bank Anda',
    permit: 'Visa atau izin tinggal Anda',
    phone: 'Telepon dengan nomor yang ingin Anda daftarkan di bank; kode akan dikirim ke sana',
  },
  meaning: 'Isi halaman ini',
  hideNumbers: 'Sembunyikan nomor saya',
  showNumbers: 'Tampilkan nomor saya',
  print: 'Cetak',
  picture: 'Simpan sebagai gambar',
  copy: 'Salin teks',
  copied: 'Teks disalin.',
  outcomes: {
    saved: 'Gambar tersimpan.',
    shared: 'Gambar sudah diserahkan.',
    denied: 'Telepon tidak mengizinkan kami menyimpan gambar. Izinkan di pengaturan, atau ambil tangkapan layar.',
    unsupported: 'Telepon ini tidak bisa membuat gambarnya. Tangkapan layar sama baiknya.',
  },
  noDetails: 'Data Anda sendiri muncul di sini setelah Anda mengetiknya saat menghubungkan kartu.',
  startLinking: 'Hubungkan kartu',

  sheet: {
    title: 'Permintaan memeriksa data nasabah saya',
    lead: 'Halo! Saya ingin menghubungkan kartu bank ini ke dompet ponsel, tetapi data saya dan data di sistem Anda berbeda. Mohon bantu memeriksanya. Terima kasih!',
    leadWithCard: (last4) =>
      `Halo! Saya ingin menghubungkan kartu bank ini yang berakhiran ${last4} ke dompet ponsel, tetapi data saya dan data di sistem Anda berbeda. Mohon bantu memeriksanya. Terima kasih!`,
    check: 'Mohon bandingkan dengan sistem Anda',
    first: 'mohon lihat ini dulu',
    facts: {
      name: 'Nama',
      idKind: 'Jenis identitas',
      idNumber: 'Nomor identitas',
      phone: 'Nomor ponsel',
    },
    notes: {
      name: 'Sering berbeda: huruf besar, spasi, urutan nama keluarga dan nama depan, nama tengah, terpotong karena panjang, tercatat nama Tionghoa',
      idKind: 'Sering berbeda: jenis dokumen lain dipilih saat rekening dibuka',
      idNumber: 'Sering berbeda: nol ditambahkan di depan atau belakang, nomor paspor yang sudah diganti',
      phone: 'Sering berbeda: nomor lama, atau cara lain menulis nomor luar negeri',
    },
    chineseName: (name) => `Nama Tionghoa: ${name}`,
    ask: 'Mohon bantu saya dengan tiga hal',
    asks: {
      print:
        '1. Cetak atau tuliskan nama, nomor identitas, dan telepon saya persis seperti di sistem Anda, dengan huruf besar dan spasinya',
      correct: '2. Bila ada yang salah, perbaiki sesuai paspor saya, dan ganti teleponnya dengan nomor di atas',
      online: '3. Pastikan kartu ini bisa dipakai untuk pembayaran online (pembayaran online UnionPay, pembayaran cepat)',
    },
  },
}
