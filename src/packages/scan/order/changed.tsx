import { observer } from 'mobx-react-lite'

import { Amount } from '@/components/amount'
import { Button, ButtonStack } from '@/components/button'
import { Notice } from '@/components/notice'
import { Txt } from '@/components/primitives'
import type { OpenedOrder } from '@/domain/checkout/code-order-machine'
import { Page } from '@/frame/page'
import { useWords } from '@/frame/use-words'
import { codeOrderTexts } from '@/locales/code-order'
import type { CodeOrderFlow } from '@/stores/scan/code-order-flow'
import { useTexts } from '@/stores/use-texts'

import { Payee } from './payee'

interface ChangedProps {
  readonly flow: CodeOrderFlow
  readonly beforeFen: number
  readonly order: OpenedOrder
}

/** The order costs something else than what was shown a moment ago: agreed to before anything goes on. */
export const Changed = observer(function Changed({ flow, beforeFen, order }: ChangedProps) {
  const t = useTexts(codeOrderTexts)
  const words = useWords()
  const now = words.money(order.amountFen)
  return (
    <Page
      title={t.title}
      onBack={() => flow.act('back')}
      footer={
        <ButtonStack>
          <Button onPress={() => flow.act('accept')}>{t.accept(now)}</Button>
          <Button kind="secondary" onPress={() => flow.act('back')}>
            {t.change}
          </Button>
        </ButtonStack>
      }
    >
      {flow.offer !== null && (
        <Payee payee={flow.offer.payee} otherName={flow.otherName}>
          <Amount amountFen={order.amountFen} size="huge" />
        </Payee>
      )}
      <Notice tone="warn" live title={t.changedTitle}>
        <Txt>{t.changedText(words.money(beforeFen), now)}</Txt>
      </Notice>
    </Page>
  )
})
