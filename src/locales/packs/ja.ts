import type { LanguagePack } from '../catalog'
import { ja as account } from '../account/ja'
import { ja as errors } from '../errors/ja'
import { ja as nationalities } from '../nationalities/ja'

export const ja: LanguagePack = {
  account,
  errors,
  nationalities,
}
