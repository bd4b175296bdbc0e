import { observer } from 'mobx-react-lite'
import { useState } from 'react'

import { Button, ButtonStack } from '@/components/button'
import { Choice } from '@/components/choice'
import { Txt } from '@/components/primitives'
import { Sheet } from '@/components/sheet'
import { Surface } from '@/components/surface'
import { Page } from '@/frame/page'
import { accountTexts } from '@/locales/account'
import { commonTexts } from '@/locales/common'
import { languageNames, languages } from '@/locales/language'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

/** Language, what this is, and the way out. */
const SettingsPage = observer(function SettingsPage() {
  const { locale } = useStores()
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
        <Choice
          label={t.language}
          options={[
            { value: 'system', label: t.followSystem },
            ...languages.map((language) => ({ value: language, label: languageNames[language] })),
          ]}
          value={locale.setting ?? 'system'}
          onChange={(chosen) => locale.choose(languages.find((language) => language === chosen) ?? null)}
        />
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
