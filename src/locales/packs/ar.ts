import type { LanguagePack } from '../catalog'
import { ar as account } from '../account/ar'
import { ar as agreements } from '../agreements/ar'
import { ar as assistant } from '../assistant/ar'
import { ar as balance } from '../balance/ar'
import { ar as bankPage } from '../bank-page/ar'
import { ar as billPages } from '../bill-pages/ar'
import { ar as bills } from '../bills/ar'
import { ar as cards } from '../cards/ar'
import { ar as checkout } from '../checkout/ar'
import { ar as codeOrder } from '../code-order/ar'
import { ar as common } from '../common/ar'
import { ar as errors } from '../errors/ar'
import { ar as formats } from '../formats/ar'
import { ar as frame } from '../frame/ar'
import { ar as generalErrors } from '../general-errors/ar'
import { ar as guide } from '../guide/ar'
import { ar as home } from '../home/ar'
import { ar as limits } from '../limits/ar'
import { ar as riskCheck } from '../risk-check/ar'
import { ar as linkCard } from '../link-card/ar'
import { ar as me } from '../me/ar'
import { ar as nationalities } from '../nationalities/ar'
import { ar as news } from '../news/ar'
import { ar as pay } from '../pay/ar'
import { ar as sandbox } from '../sandbox/ar'
import { ar as scan } from '../scan/ar'
import { ar as verification } from '../verification/ar'

export const ar: LanguagePack = {
  account,
  agreements,
  assistant,
  balance,
  'bank-page': bankPage,
  'bill-pages': billPages,
  bills,
  cards,
  checkout,
  'code-order': codeOrder,
  common,
  errors,
  formats,
  frame,
  'general-errors': generalErrors,
  guide,
  home,
  limits,
  riskCheck,
  'link-card': linkCard,
  me,
  nationalities,
  news,
  pay,
  sandbox,
  scan,
  verification,
}
