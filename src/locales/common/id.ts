import type { TextsLike } from '../language'
import type { en } from './en'

export const id: TextsLike<typeof en> = {
  back: 'Kembali',
  close: 'Tutup',
  cancel: 'Batal',
  next: 'Lanjut',
  done: 'Selesai',
  tryAgain: 'Coba lagi',
  loading: 'Memuat',
  copy: 'Salin',
  copied: 'Disalin',
  undo: 'Urungkan',
  optional: 'Opsional',
  show: 'Tampilkan',
  hide: 'Sembunyikan',
  clear: 'Hapus',
  change: 'Ganti',
  remove: 'Buang',
  save: 'Simpan',
  error: 'Kesalahan',
  warning: 'Perhatian',
  success: 'Berhasil',
  space: 'spasi',
  offline: 'Tidak ada koneksi. Yang Anda lihat mungkin bukan yang terbaru.',
  step: (step, of) => `Langkah ${step} dari ${of}`,
  fixBelow: (count) => `${count} hal perlu Anda periksa`,
}
