import { observer } from 'mobx-react-lite'

import { FactRow, List } from '@/components/list'
import { Txt } from '@/components/primitives'
import { movementWays } from '@/domain/balance/movements'
import { useWords } from '@/frame/use-words'
import { balanceTexts } from '@/locales/balance'
import { formatTexts } from '@/locales/formats'
import type { Balance } from '@/stores/balance/balance-view'
import { useTexts } from '@/stores/use-texts'

import { percentText } from './percent'

/** What moving money costs, how long it takes, and how much of it is left to be moved. */
export const Terms = observer(function Terms({ balance }: { readonly balance: Balance }) {
  const t = useTexts(balanceTexts)
  const formats = useTexts(formatTexts)
  const words = useWords()
  const { limits, withdrawal } = balance
  const { arrivesWithinMs, fee } = withdrawal
  const hours = Math.ceil(arrivesWithinMs / 3_600_000)
  return (
    <>
      <List title={t.cost}>
        <FactRow label={t.moves['top-up']}>
          <Txt>{t.free}</Txt>
        </FactRow>
        <FactRow label={t.moves.withdrawal}>
          <Txt>
            {fee === null
              ? t.free
              : t.feeAbove(percentText(fee.tenThousandths, formats), words.money(fee.freeFen), words.money(fee.leastFen))}
          </Txt>
        </FactRow>
        {fee !== null && (
          <FactRow label={t.freeLeft}>
            <Txt>{t.leftOf(words.money(Math.max(0, fee.freeFen - fee.freeUsedFen)), words.money(fee.freeFen))}</Txt>
          </FactRow>
        )}
        <FactRow label={t.onCard}>
          <Txt>{t.within(hours)}</Txt>
        </FactRow>
      </List>
      {fee !== null && (
        <Txt as="p" className="bk-balance__note">
          {t.strengths[fee.strength](words.day(fee.since))}
        </Txt>
      )}
      {limits.length > 0 && (
        <List title={t.limits}>
          {movementWays.map((way) =>
            limits
              .filter(({ methods }) => methods === null || methods.indexOf(way) >= 0)
              .map(({ id, mostFen, period, usedFen }) => (
                <FactRow key={`${way}/${id}`} label={t.limitOf[way][period]}>
                  <Txt>{t.leftOf(words.money(Math.max(0, mostFen - usedFen)), words.money(mostFen))}</Txt>
                </FactRow>
              )),
          )}
        </List>
      )}
      <Txt as="p" className="bk-balance__note">
        {t.abroad}
      </Txt>
    </>
  )
})
