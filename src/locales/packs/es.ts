import type { LanguagePack } from '../catalog'
import { es as account } from '../account/es'
import { es as agreements } from '../agreements/es'
import { es as assistant } from '../assistant/es'
import { es as balance } from '../balance/es'
import { es as bankPage } from '../bank-page/es'
import { es as billPages } from '../bill-pages/es'
import { es as bills } from '../bills/es'
import { es as cards } from '../cards/es'
import { es as checkout } from '../checkout/es'
import { es as codeOrder } from '../code-order/es'
import { es as common } from '../common/es'
import { es as errors } from '../errors/es'
import { es as formats } from '../formats/es'
import { es as frame } from '../frame/es'
import { es as generalErrors } from '../general-errors/es'
import { es as guide } from '../guide/es'
import { es as home } from '../home/es'
import { es as limits } from '../limits/es'
import { es as riskCheck } from '../risk-check/es'
import { es as linkCard } from '../link-card/es'
import { es as me } from '../me/es'
import { es as nationalities } from '../nationalities/es'
import { es as news } from '../news/es'
import { es as pay } from '../pay/es'
import { es as sandbox } from '../sandbox/es'
import { es as scan } from '../scan/es'
import { es as verification } from '../verification/es'

export const es: LanguagePack = {
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
