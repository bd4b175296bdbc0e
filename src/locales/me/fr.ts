import type { TextsLike } from '../language'
import type { en } from './en'

export const fr: TextsLike<typeof en> = {
  title: 'Profil',
  loggedInAs: 'Session de',
  myAccount: 'Mon compte',
  myAccountDetail: 'Cartes, téléphone, mots de passe',
  settings: 'Réglages',
  settingsDetail: 'Langue, à propos, déconnexion',
}
