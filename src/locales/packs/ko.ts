import type { LanguagePack } from '../catalog'
import { ko as account } from '../account/ko'
import { ko as errors } from '../errors/ko'
import { ko as nationalities } from '../nationalities/ko'

export const ko: LanguagePack = {
  account,
  errors,
  nationalities,
}
