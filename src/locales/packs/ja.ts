import type { LanguagePack } from '../catalog'
import { ja as account } from '../account/ja'
import { ja as agreements } from '../agreements/ja'
import { ja as assistant } from '../assistant/ja'
import { ja as balance } from '../balance/ja'
import { ja as bankPage } from '../bank-page/ja'
import { ja as billPages } from '../bill-pages/ja'
import { ja as bills } from '../bills/ja'
import { ja as cards } from '../cards/ja'
import { ja as checkout } from '../checkout/ja'
import { ja as codeOrder } from '../code-order/ja'
import { ja as common } from '../common/ja'
import { ja as errors } from '../errors/ja'
import { ja as formats } from '../formats/ja'
import { ja as frame } from '../frame/ja'
import { ja as generalErrors } from '../general-errors/ja'
import { ja as guide } from '../guide/ja'
import { ja as home } from '../home/ja'
import { ja as limits } from '../limits/ja'
import { ja as riskCheck } from '../risk-check/ja'
import { ja as linkCard } from '../link-card/ja'
import { ja as me } from '../me/ja'
import { ja as nationalities } from '../nationalities/ja'
import { ja as news } from '../news/ja'
import { ja as pay } from '../pay/ja'
import { ja as sandbox } from '../sandbox/ja'
import { ja as scan } from '../scan/ja'
import { ja as verification } from '../verification/ja'

export const ja: LanguagePack = {
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
