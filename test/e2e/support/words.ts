import { errorCodes, type ErrorCode, type WalletErrorOf } from '@/contract'
import { accountTexts } from '@/locales/account'
import { billsTexts } from '@/locales/bills'
import { cardsTexts } from '@/locales/cards'
import { checkoutTexts } from '@/locales/checkout'
import { commonTexts } from '@/locales/common'
import { errorTexts, type ErrorText } from '@/locales/errors'
import { moneyText, type MomentText, type MoneyText } from '@/locales/format'
import { formatTexts } from '@/locales/formats'
import { frameTexts } from '@/locales/frame'
import { guideTexts } from '@/locales/guide'
import { homeTexts } from '@/locales/home'
import type { BuiltInLanguage } from '@/locales/language'
import { linkCardTexts } from '@/locales/link-card'
import { meTexts } from '@/locales/me'
import { nationalityNames } from '@/locales/nationalities'
import { payTexts } from '@/locales/pay'
import { sandboxTexts } from '@/locales/sandbox'
import { scanTexts } from '@/locales/scan'

/** The app's own words in one language: a person finds everything by them. */
export function wordsIn(language: BuiltInLanguage) {
  return {
    account: accountTexts[language],
    bills: billsTexts[language],
    cards: cardsTexts[language],
    checkout: checkoutTexts[language],
    common: commonTexts[language],
    errors: errorsIn(language),
    frame: frameTexts[language],
    guide: guideTexts[language],
    home: homeTexts[language],
    link: linkCardTexts[language],
    me: meTexts[language],
    nationalities: nationalityNames[language],
    pay: payTexts[language],
    sandbox: sandboxTexts[language],
    scan: scanTexts[language],
  }
}

type ErrorsInWords = {
  readonly [Code in ErrorCode]: (error: WalletErrorOf<Code>, when: MomentText) => ErrorText
}

/** The errors' texts with amounts already put as this language puts them. */
function errorsIn(language: BuiltInLanguage): ErrorsInWords {
  const texts: Record<string, unknown> = {}
  for (const code of errorCodes) {
    // The function under a code takes the error of that code: TypeScript can't follow the pair through the index.
    const text = errorTexts[language][code] as (error: unknown, when: MomentText, money: MoneyText) => ErrorText
    texts[code] = (error: unknown, when: MomentText) => text(error, when, (fen) => moneyText(formatTexts[language], fen))
  }
  return texts as ErrorsInWords
}

export type Words = ReturnType<typeof wordsIn>
