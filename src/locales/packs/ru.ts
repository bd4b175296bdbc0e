import type { LanguagePack } from '../catalog'
import { ru as account } from '../account/ru'
import { ru as errors } from '../errors/ru'
import { ru as nationalities } from '../nationalities/ru'

export const ru: LanguagePack = {
  account,
  errors,
  nationalities,
}
