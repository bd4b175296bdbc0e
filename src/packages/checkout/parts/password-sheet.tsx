import { observer } from 'mobx-react-lite'

import { Amount } from '@/components/amount'
import { Button } from '@/components/button'
import { CodeField } from '@/components/code-field'
import { Notice } from '@/components/notice'
import { Box, Txt } from '@/components/primitives'
import { Sheet } from '@/components/sheet'
import { Spinner } from '@/components/spinner'
import { useShown } from '@/frame/use-shown'
import { useWords } from '@/frame/use-words'
import { checkoutTexts } from '@/locales/checkout'
import { commonTexts } from '@/locales/common'
import type { CheckoutFlow } from '@/stores/checkout/checkout-flow'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import type { ReviewState } from './review'

interface PasswordSheetProps {
  readonly flow: CheckoutFlow
  readonly state: Extract<ReviewState, { at: 'password' | 'locked' | 'paying' }>
}

/** The payment password, below what it pays: payee, amount and card stay in sight. */
export const PasswordSheet = observer(function PasswordSheet({ flow, state }: PasswordSheetProps) {
  const t = useTexts(checkoutTexts)
  const common = useTexts(commonTexts)
  const words = useWords()
  const { offer, amountFen } = state.purchase
  const { paysFrom } = flow
  return (
    <Sheet
      title={t.passwordTitle}
      closeLabel={common.close}
      // While it is being paid, closing the sheet would hide what is going on without stopping it.
      onClose={() => flow.act('back')}
    >
      <Box className="bk-checkout__sheet-sum">
        <Txt as="p" className="bk-checkout__payee">
          {t.to(words.payee(offer.payee))}
        </Txt>
        <Amount amountFen={amountFen} size="huge" />
        {paysFrom !== null && (
          <Txt as="p" className="bk-checkout__label">
            {words.source(paysFrom)}
          </Txt>
        )}
      </Box>
      {state.at === 'locked' ? (
        <Locked retryAt={state.retryAt} />
      ) : state.at === 'paying' ? (
        <Paying asksBank={state.purchase.source.kind === 'card'} />
      ) : (
        <Password flow={flow} attemptsLeft={state.attemptsLeft} />
      )}
    </Sheet>
  )
})

const Password = observer(function Password({
  flow,
  attemptsLeft,
}: {
  readonly flow: CheckoutFlow
  readonly attemptsLeft: number | null
}) {
  const t = useTexts(checkoutTexts)
  const { navigation } = useStores().deps.platform
  const shown = useShown()
  const isWrong = attemptsLeft !== null && flow.password === ''
  return (
    <>
      <CodeField
        id="checkout-password"
        label={t.passwordLabel}
        help={t.passwordHelp}
        value={flow.password}
        onChange={(digits) => flow.typePassword(digits)}
        secret
        autofill="current-password"
        autoFocus={shown}
        {...(isWrong ? { error: t.wrong(attemptsLeft) } : {})}
      />
      <Box className="bk-checkout__forgotten">
        <Button kind="secondary" size="small" onPress={() => navigation.push(routes.paymentPassword, { mode: 'reset' })}>
          {t.forgotten}
        </Button>
      </Box>
    </>
  )
})

const Locked = observer(function Locked({ retryAt }: { readonly retryAt: number }) {
  const { navigation } = useStores().deps.platform
  const t = useTexts(checkoutTexts)
  const words = useWords()
  return (
    <Notice
      tone="warn"
      live
      title={t.lockedTitle}
      action={{ text: t.resetPassword, onPress: () => navigation.push(routes.paymentPassword, { mode: 'reset' }) }}
    >
      <Txt>{t.lockedText(words.coming(retryAt))}</Txt>
    </Notice>
  )
})

const Paying = observer(function Paying({ asksBank }: { readonly asksBank: boolean }) {
  const t = useTexts(checkoutTexts)
  return (
    <Box className="bk-checkout__paying" role="status">
      <Spinner />
      <Txt as="p" className="bk-checkout__name">
        {t.paying}
      </Txt>
      {asksBank && (
        <Txt as="p" className="bk-checkout__label">
          {t.payingText}
        </Txt>
      )}
    </Box>
  )
})
