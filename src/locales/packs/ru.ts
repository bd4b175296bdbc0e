import type { LanguagePack } from '../catalog'
import { ru as account } from '../account/ru'
import { ru as agreements } from '../agreements/ru'
import { ru as assistant } from '../assistant/ru'
import { ru as balance } from '../balance/ru'
import { ru as bankPage } from '../bank-page/ru'
import { ru as billPages } from '../bill-pages/ru'
import { ru as bills } from '../bills/ru'
import { ru as cards } from '../cards/ru'
import { ru as checkout } from '../checkout/ru'
import { ru as codeOrder } from '../code-order/ru'
import { ru as common } from '../common/ru'
import { ru as errors } from '../errors/ru'
import { ru as formats } from '../formats/ru'
import { ru as frame } from '../frame/ru'
import { ru as generalErrors } from '../general-errors/ru'
import { ru as guide } from '../guide/ru'
import { ru as home } from '../home/ru'
import { ru as limits } from '../limits/ru'
import { ru as riskCheck } from '../risk-check/ru'
import { ru as linkCard } from '../link-card/ru'
import { ru as me } from '../me/ru'
import { ru as nationalities } from '../nationalities/ru'
import { ru as news } from '../news/ru'
import { ru as pay } from '../pay/ru'
import { ru as sandbox } from '../sandbox/ru'
import { ru as scan } from '../scan/ru'
import { ru as verification } from '../verification/ru'

export const ru: LanguagePack = {
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
