import type { LanguagePack } from '../catalog'
import { id as account } from '../account/id'
import { id as agreements } from '../agreements/id'
import { id as assistant } from '../assistant/id'
import { id as balance } from '../balance/id'
import { id as bankPage } from '../bank-page/id'
import { id as billPages } from '../bill-pages/id'
import { id as bills } from '../bills/id'
import { id as cards } from '../cards/id'
import { id as checkout } from '../checkout/id'
import { id as codeOrder } from '../code-order/id'
import { id as common } from '../common/id'
import { id as errors } from '../errors/id'
import { id as formats } from '../formats/id'
import { id as frame } from '../frame/id'
import { id as generalErrors } from '../general-errors/id'
import { id as guide } from '../guide/id'
import { id as home } from '../home/id'
import { id as limits } from '../limits/id'
import { id as riskCheck } from '../risk-check/id'
import { id as linkCard } from '../link-card/id'
import { id as me } from '../me/id'
import { id as nationalities } from '../nationalities/id'
import { id as news } from '../news/id'
import { id as pay } from '../pay/id'
import { id as sandbox } from '../sandbox/id'
import { id as scan } from '../scan/id'
import { id as verification } from '../verification/id'

export const id: LanguagePack = {
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
