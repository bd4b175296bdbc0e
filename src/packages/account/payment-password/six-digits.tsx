import { observer } from 'mobx-react-lite'

import { CodeField } from '@/components/code-field'
import { Box, Txt } from '@/components/primitives'
import { useErrorLine } from '@/frame/use-error-text'
import { useShown } from '@/frame/use-shown'
import { accountTexts } from '@/locales/account'
import type { PaymentPasswordStore } from '@/stores/account/payment-password-store'
import { useTexts } from '@/stores/use-texts'

import { Problem } from '../parts/problem'
import '../parts/style.scss'

/** The six boxes of a payment password: the one that there is, the new one, and the new one again. */
export const SixDigits = observer(function SixDigits({ flow }: { readonly flow: PaymentPasswordStore }) {
  const { paymentPassword: t } = useTexts(accountTexts)
  const { step } = flow.state
  const error = useFieldError(flow)
  const shown = useShown()
  const locked = step === 'locked'
  return (
    <>
      {flow.problem !== null && error === undefined && <Problem error={flow.problem} />}
      <CodeField
        // A fresh field for each step, so that the focus and what was told begin anew.
        key={step === 'saving' || step === 'unsaved' ? 'repeat' : step}
        id={`payment-password-${step === 'saving' || step === 'unsaved' ? 'repeat' : step}`}
        label={t.digits}
        value={flow.digits}
        onChange={(digits) => flow.typeDigits(digits)}
        onComplete={(digits) => flow.submitDigits(digits)}
        secret
        autofill={step === 'old' || locked ? 'current-password' : 'new-password'}
        disabled={locked || step === 'unsaved'}
        autoFocus={shown}
        error={error}
        {...(step === 'first' && flow.mode === 'set' ? { help: t.notTheCardPin } : {})}
      />
      <Box className="bk-account-quiet" live="polite">
        {step === 'saving' && <Txt>{t.saving}</Txt>}
      </Box>
    </>
  )
})

/** What is wrong with the digits themselves. */
function useFieldError({ state, problem }: PaymentPasswordStore): string | undefined {
  const { paymentPassword: t } = useTexts(accountTexts)
  const say = useErrorLine()
  if (state.step === 'old' && problem?.code === 'payment-password.wrong') return say(problem)
  if (state.step !== 'first' || state.objection === null) return undefined
  switch (state.objection.kind) {
    case 'weak':
      return t.weak[state.objection.weakness]
    case 'mismatch':
      return t.mismatch
    case 'unchanged':
      return t.unchanged
    case 'refused':
      return undefined
  }
}
