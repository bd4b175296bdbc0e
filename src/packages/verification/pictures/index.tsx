import { observer } from 'mobx-react-lite'

import { Button, ButtonStack } from '@/components/button'
import { ErrorSummary } from '@/components/error-summary'
import { Field } from '@/components/field'
import { List, Row } from '@/components/list'
import { Notice } from '@/components/notice'
import { Txt } from '@/components/primitives'
import { type Holding, missingOf, sentCount } from '@/domain/verification/collecting'
import { isPicturePiece, type Piece, picturePieces } from '@/domain/verification/pieces'
import { Failure } from '@/frame/failure'
import { Page } from '@/frame/page'
import { commonTexts } from '@/locales/common'
import { verificationTexts } from '@/locales/verification'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'
import type { VerificationStore } from '@/stores/verification/verification-store'

import { useVerification } from '../flow'
import { Outcome } from '../parts/outcome'
import { fieldIdOf, PieceCard, shownAs } from '../parts/piece-card'
import { Reasons } from '../parts/reasons'

const nameId = 'verification-name'

type Collected = Extract<Holding, { at: 'collecting' }>

/** The pictures that are needed and the name: taken, looked at, and sent. */
const PicturesPage = observer(function PicturesPage() {
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
      return <Collecting flow={flow} state={state} />
    case 'sending':
    case 'finding-out':
      return <OnTheWay state={state} />
  }
})

const Collecting = observer(function Collecting(props: { readonly flow: VerificationStore; readonly state: Collected }) {
  const { flow, state } = props
  const t = useTexts(verificationTexts)
  const common = useTexts(commonTexts)
  const isAgain = state.reasons.length > 0
  const errors = missingOf(state).map((piece) => ({ fieldId: idOf(piece), text: t.missing[piece] }))
  const isTold = flow.refusals > 0 && errors.length > 0
  return (
    <Page
      title={t.title}
      heading={isAgain ? t.answered.addHeading : t.heading}
      lead={isAgain ? t.answered.lead : t.lead}
      footer={
        <ButtonStack>
          <Button disabled={state.busy !== null} onPress={() => flow.send()}>
            {t.send}
          </Button>
        </ButtonStack>
      }
    >
      {isTold && <ErrorSummary key={flow.refusals} title={common.fixBelow(errors.length)} errors={errors} />}
      {state.notice === 'offline' && (
        <Notice tone="warn" live>
          <Txt>{t.offline}</Txt>
        </Notice>
      )}
      {state.notice === 'not-accepted' && <Failure error={flow.error} onRetry={() => flow.send()} />}
      <Reasons reasons={state.reasons} />
      <Cards {...props} />
      {state.needed.indexOf('name') >= 0 && (
        <Field
          id={nameId}
          label={t.nameLabel}
          help={t.nameHelp}
          value={state.name}
          onChange={(name) => flow.typeName(name)}
          keyboard="text"
          autofill="name"
          error={isTold && missingOf(state).indexOf('name') >= 0 ? t.missing.name : undefined}
        />
      )}
    </Page>
  )
})

/** Being sent, or being found out about: which of the pictures have arrived. */
const OnTheWay = observer(function OnTheWay({ state }: { readonly state: Exclude<Holding, { at: 'collecting' }> }) {
  const t = useTexts(verificationTexts)
  const { sent, of } = sentCount(state)
  const words = state.at === 'finding-out' ? t.findingOut : t.sending
  return (
    <Page
      title={t.title}
      heading={words.heading}
      lead={words.lead}
      {...(of === 0 ? {} : { steps: { step: sent, of, text: t.sending.progress(sent, of) } })}
    >
      {of > 0 && (
        <>
          <Notice tone="info" live>
            <Txt>{t.sending.progress(sent, of)}</Txt>
          </Notice>
          <List label={t.heading}>
            {picturePieces.map(
              (piece) =>
                state.needed.indexOf(piece) >= 0 && (
                  <Row key={piece} title={t.pieces[piece].name} value={t.state[shownAs(state, piece)]} />
                ),
            )}
          </List>
        </>
      )}
    </Page>
  )
})

const Cards = observer(function Cards({ flow, state }: { readonly flow: VerificationStore; readonly state: Collected }) {
  return (
    <>
      {picturePieces.map(
        (piece) => state.needed.indexOf(piece) >= 0 && <PieceCard key={piece} flow={flow} state={state} piece={piece} />,
      )}
    </>
  )
})

function idOf(piece: Piece): string {
  return isPicturePiece(piece) ? fieldIdOf(piece) : nameId
}

export default PicturesPage
