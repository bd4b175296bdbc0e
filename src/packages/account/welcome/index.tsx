import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'

import { Button, ButtonStack } from '@/components/button'
import { List, Row } from '@/components/list'
import { Notice } from '@/components/notice'
import { Box } from '@/components/primitives'
import { Sheet } from '@/components/sheet'
import { Page } from '@/frame/page'
import { accountTexts } from '@/locales/account'
import { commonTexts } from '@/locales/common'
import { languageNames } from '@/locales/language'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { LanguageChoice } from '../parts/language-choice'
import '../parts/style.scss'

/** The first screen for strangers: what this is, and the two ways in. */
const WelcomePage = observer(function WelcomePage() {
  const { session, locale, deps } = useStores()
  const { navigation } = deps.platform
  const { welcome: t, settings } = useTexts(accountTexts)
  const { canIUse, close } = useTexts(commonTexts)
  const { loggedIn, state } = session
  useEffect(() => {
    if (loggedIn) navigation.toTab(routes.home)
  }, [loggedIn, navigation])
  const [choosing, setChoosing] = useState(false)
  return (
    <>
      <Page
        title={t.title}
        heading={t.heading}
        lead={t.lead}
        audience="everybody"
        onBack={null}
        footer={
          <ButtonStack>
            <Button onPress={() => navigation.push(routes.signUp)}>{t.signUp}</Button>
            <Button kind="secondary" onPress={() => navigation.push(routes.logIn)}>
              {t.logIn}
            </Button>
          </ButtonStack>
        }
      >
        {/* First of all: who can't read this screen must find their language without scrolling. */}
        <Box className="bk-account-language">
          <Button
            kind="soft"
            size="small"
            icon="globe"
            label={`${settings.language}: ${languageNames[locale.language]}`}
            onPress={() => setChoosing(true)}
          >
            {languageNames[locale.language]}
          </Button>
        </Box>
        {state.kind === 'logged-out' && state.reason === 'ended-by-service' && (
          <Notice tone="warn" live>
            {t.ended}
          </Notice>
        )}
        <List label={t.heading}>
          <Row icon="card" title={t.points.link} />
          <Row icon="bank" title={t.points.help} />
          <Row icon="lock" title={t.points.safe} />
        </List>
        <List label={canIUse}>
          <Row icon="info" title={canIUse} onPress={() => navigation.push(routes.canIUse)} />
        </List>
      </Page>
      {choosing && (
        <Sheet title={settings.language} closeLabel={close} onClose={() => setChoosing(false)}>
          <LanguageChoice labelHidden />
        </Sheet>
      )}
    </>
  )
})

export default WelcomePage
