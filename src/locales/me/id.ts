import type { TextsLike } from '../language'
import type { en } from './en'

export const id: TextsLike<typeof en> = {
  title: 'Saya',
  loggedInAs: 'Masuk sebagai',
  myAccount: 'Akun saya',
  myAccountDetail: 'Kartu, telepon, kata sandi',
  settings: 'Pengaturan',
  settingsDetail: 'Bahasa, tentang, keluar',
}
