import { observer } from 'mobx-react-lite'

import { Choice } from '@/components/choice'
import { Txt } from '@/components/primitives'
import { Sheet } from '@/components/sheet'
import { useWords } from '@/frame/use-words'
import { agreementsTexts } from '@/locales/agreements'
import { commonTexts } from '@/locales/common'
import type { AgreementFlow } from '@/stores/agreements/agreement-flow'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

/** Stands for no card of its own: no id is empty. */
const inOrder = ''

/** Which card pays: always the same one, or whichever is the first. */
export const CardChoice = observer(function CardChoice({
  cardId,
  flow,
}: {
  readonly flow: AgreementFlow
  readonly cardId: string | null
}) {
  const t = useTexts(agreementsTexts)
  const common = useTexts(commonTexts)
  const words = useWords()
  const { cards } = useStores().cards
  const [first] = cards
  const options = [
    {
      value: inOrder,
      label: t.firstCard,
      detail: first === undefined ? t.firstCardDetail : t.firstCardNow(words.card(first).short),
    },
    ...cards.map((card) => {
      const { kind, short } = words.card(card)
      return { value: card.id, label: short, detail: kind }
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
        value={cardId ?? inOrder}
        onChange={(value) => flow.chooseCard(value === inOrder ? null : value)}
      />
    </Sheet>
  )
})
