import type { TextsLike } from "../language";
import type { en } from "./en";

export const id: TextsLike<typeof en> = {
  title: "Bayar",
  to: "Anda membayar",
  payeeNote: "Dari catatan kami, bukan dari kode",
  otherNameTitle: (said) => `Kode menyebut nama lain: “${said}”`,
  otherNameText: (payee) =>
    `Tetapi uangnya masuk ke ${payee}. Mungkin ada stiker yang ditempel di atas kode toko: tanyakan kepada kasir, dan bayar hanya bila nama di atas adalah nama toko ini.`,

  amount: "Jumlah",
  amountIn: (currency) => `Jumlah dalam ${currency}`,
  amountInYuan: "Jumlah dalam yuan",
  amountHelp: "Tanyakan jumlahnya kepada kasir.",
  problems: {
    empty: (example) => `Ketik jumlahnya, misalnya ${example}.`,
    "not-a-number": (example) =>
      `Gunakan angka dan titik, misalnya ${example}.`,
    comma: (example) => `Gunakan titik sebelum desimal, misalnya ${example}.`,
    "too-many-decimals": (example) =>
      `Mata uang ini tidak punya satuan yang lebih kecil. Ketik seperti ${example}.`,
    zero: "Jumlahnya harus lebih dari nol.",
    negative: "Jumlahnya harus lebih dari nol.",
  },
  tooLarge: (limit) =>
    `Satu pembayaran paling banyak ${limit}, termasuk semuanya. Minta toko membagi jumlahnya.`,
  tipTooLarge: (percent) =>
    `Untuk mencegah salah ketik, tip paling banyak ${percent}% dari jumlahnya.`,

  tip: "Tip",
  tipLead:
    "Kode menanyakan apakah Anda ingin memberi tip. Terserah Anda, dan tidak ada yang ditambahkan sendiri.",
  tipLeadYuan:
    "Kode menanyakan apakah Anda ingin memberi tip. Di Tiongkok daratan tidak ada yang mengharapkannya.",
  noTip: "Tanpa tip",
  percent: (percent) => `${percent}%`,
  otherTip: "Lainnya",
  ownTip: (currency) => `Tip Anda dalam ${currency}`,
  ownTipInYuan: "Tip Anda dalam yuan",

  asked: "Toko juga meminta",
  askedNote: (payee) =>
    `Yang Anda tulis di sini diterima ${payee}, bukan bank Anda.`,
  missing: "Mohon diisi: kode memintanya.",
  badAnswer:
    "Terlalu panjang, atau ada karakter yang tidak bisa dikirim. Mohon dipersingkat.",
  fields: {
    billNumber: { label: "Nomor tagihan", help: "Ada di tagihan atau struk." },
    mobileNumber: {
      label: "Nomor ponsel",
      help: "Nomor Anda, dengan kode negara.",
    },
    storeLabel: {
      label: "Toko",
      help: "Nomor atau namanya: tanyakan kepada kasir.",
    },
    loyaltyNumber: {
      label: "Nomor anggota",
      help: "Ada di kartu anggota Anda.",
    },
    referenceLabel: {
      label: "Referensi",
      help: "Yang diminta toko untuk ditulis di sini.",
    },
    customerLabel: { label: "Nomor pelanggan", help: "Ada di tagihan." },
    terminalLabel: { label: "Kasir", help: "Nomornya: tanyakan kepada kasir." },
    purpose: {
      label: "Untuk apa",
      help: "Beberapa kata, misalnya “kamar 304”.",
    },
    address: { label: "Alamat", help: "Ke mana toko harus mengirim barang." },
    email: { label: "Email", help: "Untuk struk dari toko." },
  },

  sum: "Yang Anda bayar",
  tipByShop: "Tip yang ditentukan toko",
  tipShareByShop: (percent) => `Tip ${percent}%, ditentukan toko`,
  total: "Total",
  totalInYuan: "Total dalam yuan",
  rate: "Kurs",
  rateText: (units, currency, yuan) => `${units} ${currency} = ¥${yuan}`,
  rateAsOf: "Waktu kurs",
  rateFrom: (when, source) => `${when} · ${source}`,
  inYuan:
    "Kartu Anda ditagih dalam yuan. Bank Anda mengubahnya ke mata uang Anda sendiri.",
  next: "Lanjut",
  nextWith: (amount) => `Lanjut: ${amount}`,
  opening: "Meminta pembayaran ini kepada toko",

  notices: {
    offline:
      "Anda sedang offline. Tidak ada yang dikirim dan tidak ada yang dibayar. Coba lagi saat ada koneksi.",
    failed:
      "Kami tidak bisa meminta pembayaran ini kepada toko. Tidak ada yang dibayar: coba lagi.",
  },
  changedTitle: "Kurs sudah berubah",
  changedText: (before, now) =>
    `Tadi Anda melihat ${before}. Sekarang ${now}. Belum ada yang dibayar.`,
  accept: (amount) => `Lanjut dengan ${amount}`,
  change: "Ubah jumlah atau tip",
  goneTitle: "Silakan pindai kodenya lagi",
  goneText:
    "Demi keamanan Anda, kode yang dipindai tidak disimpan saat aplikasi ditutup. Tidak ada yang dibayar.",
  scan: "Pindai",
  home: "Kembali ke Beranda",
};
