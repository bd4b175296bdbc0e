import { accountTexts } from '@/locales/account'
import { billsTexts } from '@/locales/bills'
import { cardsTexts } from '@/locales/cards'
import { checkoutTexts } from '@/locales/checkout'
import { commonTexts } from '@/locales/common'
import { errorTexts } from '@/locales/errors'
import { frameTexts } from '@/locales/frame'
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
    errors: errorTexts[language],
    frame: frameTexts[language],
    home: homeTexts[language],
    link: linkCardTexts[language],
    me: meTexts[language],
    nationalities: nationalityNames[language],
    pay: payTexts[language],
    sandbox: sandboxTexts[language],
    scan: scanTexts[language],
  }
}

export type Words = ReturnType<typeof wordsIn>
