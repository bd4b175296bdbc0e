import { observer } from 'mobx-react-lite'

import { PasswordEntry } from '@/components/password-entry'
import { Txt } from '@/components/primitives'
import { Sheet } from '@/components/sheet'
import { Failure } from '@/frame/failure'
import { useErrorLine } from '@/frame/use-error-text'
import { useShown } from '@/frame/use-shown'
import { agreementsTexts } from '@/locales/agreements'
import { commonTexts } from '@/locales/common'
import type { AgreementFlow } from '@/stores/agreements/agreement-flow'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

interface PasswordSheetProps {
  readonly flow: AgreementFlow
  readonly name: string
  readonly isNew: boolean
}

/** The payment password: the person's word that this is what they want. */
export const PasswordSheet = observer(function PasswordSheet({ flow, isNew, name }: PasswordSheetProps) {
  const t = useTexts(agreementsTexts)
  const common = useTexts(commonTexts)
  const errorLine = useErrorLine()
  const shown = useShown()
  const { navigation } = useStores().deps.platform
  const { error } = flow
  const isWrong = error?.code === 'payment-password.wrong'
  return (
    <Sheet title={t.passwordTitle} closeLabel={common.close} onClose={() => flow.close()}>
      <Txt as="p" className="bk-screen__lead">
        {isNew ? t.passwordToAgree(name) : t.passwordToChange}
      </Txt>
      {!isWrong && <Failure error={error} />}
      <PasswordEntry
        id="agreement-password"
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
