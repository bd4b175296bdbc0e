import { observer } from 'mobx-react-lite'
import { useState } from 'react'

import { Button, ButtonStack } from '@/components/button'
import { ErrorSummary } from '@/components/error-summary'
import { Notice } from '@/components/notice'
import { Txt } from '@/components/primitives'
import { Sheet } from '@/components/sheet'
import { Page } from '@/frame/page'
import { accountTexts } from '@/locales/account'
import { commonTexts } from '@/locales/common'
import { LogInStore } from '@/stores/account/log-in-store'
import { useFlow, useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { PasswordField } from '../parts/password-field'
import { PhoneField } from '../parts/phone-field'
import { Problem } from '../parts/problem'

interface PasswordLogInProps {
  readonly onByCode: () => void
}

const phoneId = 'log-in-phone'
const passwordId = 'log-in-password'

/** Logging in by phone and password. */
export const PasswordLogIn = observer(function PasswordLogIn({ onByCode }: PasswordLogInProps) {
  const { navigation } = useStores().deps.platform
  const { logIn: t, phone: phoneTexts, password: passwordTexts } = useTexts(accountTexts)
  const common = useTexts(commonTexts)
  const form = useFlow((stores) => new LogInStore(stores))
  const [attempt, setAttempt] = useState(0)
  const [explains, setExplains] = useState(false)
  const submit = () => {
    setAttempt(attempt + 1)
    form.submit()
  }
  const { problem: phoneProblem } = form.phone
  const errors = [
    ...(phoneProblem === null ? [] : [{ fieldId: phoneId, text: phoneTexts.problems[phoneProblem] }]),
    ...(form.passwordMissing ? [{ fieldId: passwordId, text: passwordTexts.missing }] : []),
  ]
  return (
    <>
      <Page
        title={t.title}
        heading={t.heading}
        audience="everybody"
        footer={
          <ButtonStack>
            <Button onPress={submit} busy={form.busy} disabled={form.locked}>
              {form.state.step === 'locked' ? t.lockedFor(form.ticker.secondsUntil(form.state.until)) : t.submit}
            </Button>
            <Button kind="secondary" onPress={onByCode}>
              {t.byCode}
            </Button>
          </ButtonStack>
        }
      >
        {form.passwordMissing && phoneProblem !== null && (
          <ErrorSummary key={attempt} title={common.fixBelow(errors.length)} errors={errors} />
        )}
        {form.problem !== null && <Problem error={form.problem} />}
        <PhoneField id={phoneId} entry={form.phone} onType={(text) => form.typePhone(text)} onSubmit={submit} />
        <PasswordField
          id={passwordId}
          kind="current"
          label={passwordTexts.label}
          value={form.password}
          onChange={(text) => form.typePassword(text)}
          onSubmit={submit}
          error={form.passwordMissing ? passwordTexts.missing : undefined}
        />
        <ButtonStack>
          <Button kind="secondary" size="small" onPress={() => navigation.push(routes.resetLoginPassword)}>
            {t.forgotten}
          </Button>
          <Button kind="secondary" size="small" onPress={() => setExplains(true)}>
            {t.numberChanged}
          </Button>
        </ButtonStack>
      </Page>
      {explains && (
        <Sheet
          title={t.numberChangedTitle}
          closeLabel={common.close}
          onClose={() => setExplains(false)}
          footer={<Button onPress={() => setExplains(false)}>{t.understood}</Button>}
        >
          <Txt as="p">{t.numberChangedAdvice}</Txt>
          <Notice tone="info">{t.numberChangedForgotten}</Notice>
        </Sheet>
      )}
    </>
  )
})
