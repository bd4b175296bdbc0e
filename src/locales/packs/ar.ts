import type { LanguagePack } from '../catalog'
import { ar as account } from '../account/ar'
import { ar as errors } from '../errors/ar'
import { ar as nationalities } from '../nationalities/ar'

export const ar: LanguagePack = {
  account,
  errors,
  nationalities,
}
