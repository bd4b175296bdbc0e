import type { LanguagePack } from '../catalog'
import { fr as account } from '../account/fr'
import { fr as agreements } from '../agreements/fr'
import { fr as assistant } from '../assistant/fr'
import { fr as balance } from '../balance/fr'
import { fr as bankPage } from '../bank-page/fr'
import { fr as billPages } from '../bill-pages/fr'
import { fr as bills } from '../bills/fr'
import { fr as cards } from '../cards/fr'
import { fr as checkout } from '../checkout/fr'
import { fr as codeOrder } from '../code-order/fr'
import { fr as common } from '../common/fr'
import { fr as errors } from '../errors/fr'
import { fr as formats } from '../formats/fr'
import { fr as frame } from '../frame/fr'
import { fr as generalErrors } from '../general-errors/fr'
import { fr as guide } from '../guide/fr'
import { fr as home } from '../home/fr'
import { fr as limits } from '../limits/fr'
import { fr as riskCheck } from '../risk-check/fr'
import { fr as linkCard } from '../link-card/fr'
import { fr as me } from '../me/fr'
import { fr as nationalities } from '../nationalities/fr'
import { fr as news } from '../news/fr'
import { fr as pay } from '../pay/fr'
import { fr as sandbox } from '../sandbox/fr'
import { fr as scan } from '../scan/fr'
import { fr as verification } from '../verification/fr'

export const fr: LanguagePack = {
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
