import { observer } from 'mobx-react-lite'
import { useState } from 'react'

import { Button, ButtonStack } from '@/components/button'
import { Txt } from '@/components/primitives'
import { Sheet } from '@/components/sheet'
import { Surface } from '@/components/surface'
import { Page } from '@/frame/page'
import { accountTexts } from '@/locales/account'
import { commonTexts } from '@/locales/common'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

import { LanguageChoice } from '../parts/language-choice'

/** Language, what this is, and the way out. */
const SettingsPage = observer(function SettingsPage() {
  const { settings: t } = useTexts(accountTexts)
  const [asks, setAsks] = useState(false)
  return (
    <>
      <Page
        title={t.title}
        footer={
          <Button kind="secondary" onPress={() => setAsks(true)}>
            {t.logOut}
          </Button>
        }
      >
        <LanguageChoice />
        <Surface title={t.about}>
          <Txt as="p">{t.aboutText}</Txt>
        </Surface>
      </Page>
      {asks && <LogOutSheet onClose={() => setAsks(false)} />}
    </>
  )
})

const LogOutSheet = observer(function LogOutSheet({ onClose }: { readonly onClose: () => void }) {
  const { session } = useStores()
  const { settings: t } = useTexts(accountTexts)
  const { close } = useTexts(commonTexts)
  return (
    <Sheet
      title={t.logOutTitle}
      closeLabel={close}
      onClose={onClose}
      footer={
        <ButtonStack>
          <Button kind="danger" onPress={() => void session.logOut()}>
            {t.logOutConfirm}
          </Button>
          <Button kind="secondary" onPress={onClose}>
            {t.stay}
          </Button>
        </ButtonStack>
      }
    >
      <Txt as="p">{t.logOutText}</Txt>
    </Sheet>
  )
})

export default SettingsPage
