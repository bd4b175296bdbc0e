import { observer } from 'mobx-react-lite'

import { Button } from '@/components/button'
import { checkoutTexts } from '@/locales/checkout'
import type { CheckoutFlow } from '@/stores/checkout/checkout-flow'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

/** Sends the charge back: the till hears at once that nobody will pay it. */
export const DontPay = observer(function DontPay({
  flow,
  disabled,
}: {
  readonly flow: CheckoutFlow
  readonly disabled: boolean
}) {
  const t = useTexts(checkoutTexts)
  const { navigation } = useStores().deps.platform
  return (
    <Button
      kind="secondary"
      disabled={disabled}
      onPress={() => {
        flow.act('refuse')
        navigation.back()
      }}
    >
      {t.dontPay}
    </Button>
  )
})
