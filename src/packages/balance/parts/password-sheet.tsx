import { observer } from 'mobx-react-lite'

import { PasswordEntry } from '@/components/password-entry'
import { Txt } from '@/components/primitives'
import { Sheet } from '@/components/sheet'
import type { Card } from '@/contract'
import { Failure } from '@/frame/failure'
import { useErrorLine } from '@/frame/use-error-text'
import { useShown } from '@/frame/use-shown'
import { useWords } from '@/frame/use-words'
import { balanceTexts } from '@/locales/balance'
import { commonTexts } from '@/locales/common'
import type { MoveFlow } from '@/stores/balance/move-flow'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

/** The payment password, below what it moves. */
export const MovePasswordSheet = observer(function MovePasswordSheet({
  card,
  flow,
}: {
  readonly flow: MoveFlow
  readonly card: Card
}) {
  const t = useTexts(balanceTexts)
  const common = useTexts(commonTexts)
  const words = useWords()
  const errorLine = useErrorLine()
  const shown = useShown()
  const { navigation } = useStores().deps.platform
  const { error, quote, way } = flow
  const isWrong = error?.code === 'payment-password.wrong'
  return (
    <Sheet title={t.passwordTitle} closeLabel={common.close} onClose={() => flow.close()}>
      {quote !== null && (
        <Txt as="p" className="bk-screen__lead">
          {t.confirm[way](words.money(quote.amountFen), words.card(card).short)}
        </Txt>
      )}
      {!isWrong && <Failure error={error} />}
      <PasswordEntry
        id="move-password"
        label={t.passwordLabel}
        help={t.passwordHelp}
        value={flow.password}
        onChange={(digits) => flow.typePassword(digits)}
        autoFocus={shown}
        error={isWrong && flow.password === '' ? errorLine(error) : undefined}
        busy={flow.isBusy ? t.sending : null}
        forgotten={{ text: t.forgotten, onPress: () => navigation.push(routes.paymentPassword, { mode: 'reset' }) }}
      />
    </Sheet>
  )
})
