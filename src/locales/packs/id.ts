import type { LanguagePack } from '../catalog'
import { id as formats } from '../formats/id'
import { id as nationalities } from '../nationalities/id'

export const id: LanguagePack = {
  formats,
  nationalities,
}
