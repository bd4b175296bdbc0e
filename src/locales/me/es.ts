import type { TextsLike } from '../language'
import type { en } from './en'

export const es: TextsLike<typeof en> = {
  title: 'Perfil',
  loggedInAs: 'Sesión de',
  myAccount: 'Mi cuenta',
  myAccountDetail: 'Tarjetas, teléfono, contraseñas',
  settings: 'Ajustes',
  settingsDetail: 'Idioma, acerca de, cerrar sesión',
}
