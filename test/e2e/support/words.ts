import { errorCodes, type ErrorCode, type WalletErrorOf } from '@/contract'
import { accountTexts } from '@/locales/account'
import { agreementsTexts } from '@/locales/agreements'
import { assistantTexts } from '@/locales/assistant'
import { balanceTexts } from '@/locales/balance'
import { bankPageTexts } from '@/locales/bank-page'
import { billPagesTexts } from '@/locales/bill-pages'
import { billsTexts } from '@/locales/bills'
import { cardsTexts } from '@/locales/cards'
import { checkoutTexts } from '@/locales/checkout'
import { codeOrderTexts } from '@/locales/code-order'
import { commonTexts } from '@/locales/common'
import { errorTexts, type ErrorText } from '@/locales/errors'
import { moneyText, type MomentText, type MoneyText } from '@/locales/format'
import { formatTexts } from '@/locales/formats'
import { generalErrorTexts } from '@/locales/general-errors'
import { frameTexts } from '@/locales/frame'
import { guideTexts } from '@/locales/guide'
import { homeTexts } from '@/locales/home'
import type { Language } from '@/locales/language'
import { linkCardTexts } from '@/locales/link-card'
import { meTexts } from '@/locales/me'
import { nationalityNames } from '@/locales/nationalities'
import { newsTexts } from '@/locales/news'
import { payTexts } from '@/locales/pay'
import { sandboxTexts } from '@/locales/sandbox'
import { scanTexts } from '@/locales/scan'
import { verificationTexts } from '@/locales/verification'

import { textsOf } from '../../locales/texts-in'

/** The app's own words in one language: a person finds everything by them. */
export function wordsIn(language: Language) {
  return {
    account: textsOf(accountTexts, language),
    agreements: textsOf(agreementsTexts, language),
    assistant: textsOf(assistantTexts, language),
    balance: textsOf(balanceTexts, language),
    bankPage: textsOf(bankPageTexts, language),
    billPages: textsOf(billPagesTexts, language),
    bills: textsOf(billsTexts, language),
    cards: textsOf(cardsTexts, language),
    checkout: textsOf(checkoutTexts, language),
    codeOrder: textsOf(codeOrderTexts, language),
    common: textsOf(commonTexts, language),
    errors: errorsIn(language),
    frame: textsOf(frameTexts, language),
    guide: textsOf(guideTexts, language),
    home: textsOf(homeTexts, language),
    link: textsOf(linkCardTexts, language),
    me: textsOf(meTexts, language),
    nationalities: textsOf(nationalityNames, language),
    news: textsOf(newsTexts, language),
    pay: textsOf(payTexts, language),
    sandbox: textsOf(sandboxTexts, language),
    scan: textsOf(scanTexts, language),
    verification: textsOf(verificationTexts, language),
  }
}

type ErrorsInWords = {
  readonly [Code in ErrorCode]: (error: WalletErrorOf<Code>, when: MomentText) => ErrorText
}

/** The errors' texts with amounts already put as this language puts them. */
function errorsIn(language: Language): ErrorsInWords {
  const said = { ...textsOf(generalErrorTexts, language), ...textsOf(errorTexts, language) }
  const texts: Record<string, unknown> = {}
  for (const code of errorCodes) {
    // The function under a code takes the error of that code: TypeScript can't follow the pair through the index.
    const text = said[code] as (error: unknown, when: MomentText, money: MoneyText) => ErrorText
    texts[code] = (error: unknown, when: MomentText) => text(error, when, (fen) => moneyText(textsOf(formatTexts, language), fen))
  }
  return texts as ErrorsInWords
}

export type Words = ReturnType<typeof wordsIn>
