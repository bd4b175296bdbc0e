import type { LanguagePack } from '../catalog'
import { es as nationalities } from '../nationalities/es'

export const es: LanguagePack = {
  nationalities,
}
