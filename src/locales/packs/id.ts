import type { LanguagePack } from '../catalog'
import { id as nationalities } from '../nationalities/id'

export const id: LanguagePack = {
  nationalities,
}
