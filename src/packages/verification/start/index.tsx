import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'

import { Button, ButtonStack } from '@/components/button'
import { List, Row } from '@/components/list'
import { Notice } from '@/components/notice'
import { Txt } from '@/components/primitives'
import { Surface } from '@/components/surface'
import { sentCount } from '@/domain/verification/collecting'
import { picturePieces } from '@/domain/verification/pieces'
import { Page } from '@/frame/page'
import { commonTexts } from '@/locales/common'
import { verificationTexts } from '@/locales/verification'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'
import type { VerificationStore } from '@/stores/verification/verification-store'

import { useVerification } from '../flow'
import { DocumentArt } from '../parts/document-art'
import { Outcome } from '../parts/outcome'
import { Reasons } from '../parts/reasons'

/** Where the verification stands: what is needed and why, what the reviewers said, or that all is well. */
const VerificationPage = observer(function VerificationPage() {
  const flow = useVerification()
  const { navigation } = useStores().deps.platform
  const common = useTexts(commonTexts)
  const { state } = flow
  switch (state.at) {
    case 'unknown':
    case 'in-review':
    case 'verified':
      return (
        <Outcome
          state={state}
          footer={
            <ButtonStack>
              <Button onPress={() => navigation.back()}>{common.done}</Button>
            </ButtonStack>
          }
        />
      )
    case 'collecting':
      return state.reasons.length > 0 ? <Answered flow={flow} /> : <Introduction flow={flow} />
    case 'sending':
    case 'finding-out':
      return <Introduction flow={flow} />
  }
})

/** What is needed, why, and what happens with it. */
const Introduction = observer(function Introduction({ flow }: { readonly flow: VerificationStore }) {
  const { deps, sandbox } = useStores()
  const t = useTexts(verificationTexts)
  useEffect(() => void sandbox.find(), [sandbox])
  const { state } = flow
  const hasBegun = state.at !== 'collecting' || sentCount(state).sent > 0 || flow.previews.size > 0
  return (
    <Page
      title={t.title}
      heading={t.start.heading}
      lead={t.start.lead}
      footer={
        <ButtonStack>
          <Button onPress={() => deps.platform.navigation.push(routes.verificationPictures)}>
            {hasBegun ? t.start.goOn : t.start.begin}
          </Button>
        </ButtonStack>
      }
    >
      {sandbox.isPresent && (
        <Notice tone="warn">
          <Txt>{t.start.sandbox}</Txt>
        </Notice>
      )}
      <List title={t.start.needed}>
        {picturePieces.map((piece) => (
          <Row key={piece} title={t.pieces[piece].name} detail={t.pieces[piece].hint} leading={<DocumentArt piece={piece} />} />
        ))}
        <Row title={t.nameLabel} detail={t.start.nameNeeded} />
      </List>
      <Surface title={t.start.privacy}>
        <Txt as="p">{t.start.privacyText}</Txt>
      </Surface>
    </Page>
  )
})

/** The reviewers' answer: what is missing, and that nothing else is. */
const Answered = observer(function Answered({ flow }: { readonly flow: VerificationStore }) {
  const { navigation } = useStores().deps.platform
  const t = useTexts(verificationTexts)
  const { state } = flow
  if (state.at !== 'collecting') return null
  return (
    <Page
      title={t.title}
      heading={t.answered.heading}
      lead={t.answered.lead}
      footer={
        <ButtonStack>
          <Button onPress={() => navigation.push(routes.verificationPictures)}>{t.answered.action}</Button>
        </ButtonStack>
      }
    >
      <Reasons reasons={state.reasons} />
    </Page>
  )
})

export default VerificationPage
