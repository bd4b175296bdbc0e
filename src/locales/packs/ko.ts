import type { LanguagePack } from '../catalog'
import { ko as account } from '../account/ko'
import { ko as agreements } from '../agreements/ko'
import { ko as assistant } from '../assistant/ko'
import { ko as balance } from '../balance/ko'
import { ko as bankPage } from '../bank-page/ko'
import { ko as billPages } from '../bill-pages/ko'
import { ko as bills } from '../bills/ko'
import { ko as cards } from '../cards/ko'
import { ko as checkout } from '../checkout/ko'
import { ko as codeOrder } from '../code-order/ko'
import { ko as common } from '../common/ko'
import { ko as errors } from '../errors/ko'
import { ko as formats } from '../formats/ko'
import { ko as frame } from '../frame/ko'
import { ko as generalErrors } from '../general-errors/ko'
import { ko as guide } from '../guide/ko'
import { ko as home } from '../home/ko'
import { ko as limits } from '../limits/ko'
import { ko as riskCheck } from '../risk-check/ko'
import { ko as linkCard } from '../link-card/ko'
import { ko as me } from '../me/ko'
import { ko as nationalities } from '../nationalities/ko'
import { ko as news } from '../news/ko'
import { ko as pay } from '../pay/ko'
import { ko as sandbox } from '../sandbox/ko'
import { ko as scan } from '../scan/ko'
import { ko as verification } from '../verification/ko'

export const ko: LanguagePack = {
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
