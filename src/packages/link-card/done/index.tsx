import { observer } from 'mobx-react-lite'

import { Button, ButtonStack } from '@/components/button'
import { CardArt } from '@/components/card-art'
import { cardColours } from '@/domain/card/bank-colour'
import { cardsTexts } from '@/locales/cards'
import { cardName } from '@/locales/cards/card-name'
import { linkCardTexts } from '@/locales/link-card'
import { useStores } from '@/stores/context'
import type { LinkCardStore } from '@/stores/link-card/link-card-store'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { LinkStep } from '../flow'
import { LinkPage } from '../parts/step-page'

const DoneStep = observer(function DoneStep({ flow }: { readonly flow: LinkCardStore }) {
  const { cards, deps, locale } = useStores()
  const { done: t } = useTexts(linkCardTexts)
  const words = useTexts(cardsTexts)
  const { navigation } = deps.platform
  if (flow.state.at !== 'linked') return null
  const card = cards.find(flow.state.cardId)
  const name = card === null ? null : cardName(card, locale.language, words)
  return (
    <LinkPage
      place="done"
      heading={t.heading}
      lead={t.lead}
      footer={
        <ButtonStack>
          <Button onPress={() => navigation.replace(routes.pay)}>{t.pay}</Button>
          <Button kind="secondary" onPress={() => navigation.replace(routes.myCards)}>
            {t.cards}
          </Button>
        </ButtonStack>
      }
    >
      {card !== null && name !== null && (
        <CardArt
          colors={cardColours(card.bankCode, card.brand)}
          {...(name.bankZh === null ? {} : { bankZh: name.bankZh })}
          bank={name.bank}
          kind={name.kind}
          initials={name.initials}
          last4={card.last4}
          label={name.spoken}
        />
      )}
    </LinkPage>
  )
})

export default function LinkDonePage() {
  return <LinkStep place="done">{(flow) => <DoneStep flow={flow} />}</LinkStep>
}
