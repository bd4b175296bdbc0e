import { observer } from 'mobx-react-lite'

import { Choice } from '@/components/choice'
import { Txt } from '@/components/primitives'
import { Sheet } from '@/components/sheet'
import { type PaySource, sourceKey } from '@/domain/checkout/pay-source'
import { useWords } from '@/frame/use-words'
import { agreementsTexts } from '@/locales/agreements'
import { commonTexts } from '@/locales/common'
import type { AgreementFlow } from '@/stores/agreements/agreement-flow'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

/** Stands for nothing of its own: no source is called so. */
const inOrder = ''

/** What pays: always the same, or whatever is the first that can. */
export const SourceChoice = observer(function SourceChoice({
  flow,
  source,
}: {
  readonly flow: AgreementFlow
  readonly source: PaySource | null
}) {
  const t = useTexts(agreementsTexts)
  const common = useTexts(commonTexts)
  const words = useWords()
  const { cards } = useStores()
  const { balance, first, order } = cards
  const options = [
    {
      value: inOrder,
      label: t.firstCard,
      detail: first === null ? t.firstCardDetail : t.firstCardNow(words.source(first)),
    },
    ...order.map((each) => {
      const named = cards.named(each)
      const detail = named?.kind === 'card' ? words.card(named.card).kind : words.money(balance.availableFen)
      return { value: sourceKey(each), label: named === null ? '' : words.source(named), detail }
    }),
  ]
  return (
    <Sheet title={t.whichCard} closeLabel={common.close} onClose={() => flow.close()}>
      <Txt as="p" className="bk-screen__lead">
        {t.straight}
      </Txt>
      <Choice
        label={t.whichCard}
        labelHidden
        options={options}
        value={source === null ? inOrder : sourceKey(source)}
        onChange={(value) => flow.choose(order.find((each) => sourceKey(each) === value) ?? null)}
      />
    </Sheet>
  )
})
