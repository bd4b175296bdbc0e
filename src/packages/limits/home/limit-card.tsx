import { observer } from 'mobx-react-lite'

import { Amount } from '@/components/amount'
import { Box, Txt } from '@/components/primitives'
import { Surface } from '@/components/surface'
import type { Limit } from '@/contract'
import { useWords } from '@/frame/use-words'
import { limitsTexts } from '@/locales/limits'
import { useTexts } from '@/stores/use-texts'

/** One limit: what is left of it, as a number first, and where it comes from. */
export const LimitCard = observer(function LimitCard({ limit }: { readonly limit: Limit }) {
  const t = useTexts(limitsTexts)
  const words = useWords()
  const { mostFen, period, renewsAt, since, strength, usedFen } = limit
  const leftFen = Math.max(0, mostFen - usedFen)
  const isCounted = period !== 'payment'
  const isStatic = limit.methods !== null && limit.methods.indexOf('shop-code') >= 0
  const leftText = t.left(words.money(leftFen), words.money(mostFen))
  return (
    <Surface title={isStatic ? t.ofStaticCodes[period] : t.periods[period]}>
      <Box className="bk-limits__amount">
        <Amount amountFen={leftFen} size="large" />
        <Txt className="bk-limits__of">{isCounted ? t.leftOf(words.money(mostFen)) : t.atMost}</Txt>
      </Box>
      {isCounted && (
        <Box
          className="bk-limits__bar"
          role="progressbar"
          label={isStatic ? t.ofStaticCodes[period] : t.periods[period]}
          progress={{ now: usedFen, max: mostFen, text: leftText }}
        >
          <Box className="bk-limits__used" style={{ width: `${Math.min(100, Math.round((100 * usedFen) / mostFen))}%` }} />
        </Box>
      )}
      <Txt as="p" className="bk-limits__quiet">
        {renewsAt === null ? (isCounted ? t.never : t.each) : t.renews(words.coming(renewsAt))}
      </Txt>
      <Txt as="p" className="bk-limits__quiet">
        {t.strengths[strength](words.day(since))}
      </Txt>
    </Surface>
  )
})
