import type { LanguagePack } from '../catalog'
import { ar as account } from '../account/ar'
import { ar as bills } from '../bills/ar'
import { ar as cards } from '../cards/ar'
import { ar as common } from '../common/ar'
import { ar as errors } from '../errors/ar'
import { ar as formats } from '../formats/ar'
import { ar as frame } from '../frame/ar'
import { ar as home } from '../home/ar'
import { ar as me } from '../me/ar'
import { ar as nationalities } from '../nationalities/ar'
import { ar as pay } from '../pay/ar'

export const ar: LanguagePack = {
  account,
  bills,
  cards,
  common,
  errors,
  formats,
  frame,
  home,
  me,
  nationalities,
  pay,
}
