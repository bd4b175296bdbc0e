import { observer } from 'mobx-react-lite'

import { Button, ButtonStack } from '@/components/button'
import { Notice } from '@/components/notice'
import { Txt } from '@/components/primitives'
import { Surface } from '@/components/surface'
import type { LinkStateAt } from '@/domain/link-card/states'
import { useErrorText } from '@/frame/use-error-text'
import { linkCardTexts } from '@/locales/link-card'
import type { LinkCardStore } from '@/stores/link-card/link-card-store'
import { useTexts } from '@/stores/use-texts'

import { Facts } from '../parts/facts'
import { LinkPage } from '../parts/step-page'
import { useBank } from '../parts/use-bank'
import './taken.scss'

/** The card is linked to another account: what that means, and how its holder takes it over. */
export const Taken = observer(function Taken(props: {
  readonly flow: LinkCardStore
  readonly state: LinkStateAt<'refused' | 'taking-over'>
}) {
  const { flow, state } = props
  const { refused: t } = useTexts(linkCardTexts)
  const { title, advice } = useErrorText()({ code: 'card.linked-by-other' })
  const bank = useBank(state.details) ?? t.yourBank
  const asking = state.at === 'taking-over'
  return (
    <LinkPage
      place="summary"
      heading={title}
      lead={advice}
      footer={
        <ButtonStack>
          <Button busy={asking} onPress={() => flow.takeOver()}>
            {asking ? t.takeOver.asking : t.takeOver.prove}
          </Button>
          <Button kind="secondary" disabled={asking} onPress={() => flow.startOver()}>
            {t.anotherCard}
          </Button>
        </ButtonStack>
      }
    >
      <Notice tone="info">
        <Txt>{t.takeOver.why(bank)}</Txt>
      </Notice>
      <Surface title={t.takeOver.title}>
        <Txt as="p" className="bk-taken__text">
          {t.takeOver.how}
        </Txt>
      </Surface>
      <Facts title={t.sentLast} details={state.details} {...(asking ? {} : { onChange: (step) => flow.change(step) })} />
      <Notice tone="warn">
        <Txt>{t.takeOver.unexpected}</Txt>
      </Notice>
    </LinkPage>
  )
})
