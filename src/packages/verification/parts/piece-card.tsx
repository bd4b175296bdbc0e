import { observer } from 'mobx-react-lite'

import { Button } from '@/components/button'
import { classNames } from '@/components/class-names'
import { Icon, type IconName } from '@/components/icon'
import { Box, Picture, Txt } from '@/components/primitives'
import { Spinner } from '@/components/spinner'
import { mayUseAnyway } from '@/domain/verification/picture-checks'
import type { PicturePiece } from '@/domain/verification/pieces'
import { verificationTexts } from '@/locales/verification'
import { useTexts } from '@/stores/use-texts'
import type { VerificationStore } from '@/stores/verification/verification-store'
import type { Holding } from '@/domain/verification/collecting'

import { DocumentArt } from './document-art'
import './piece-card.scss'

type Shown = 'empty' | 'taking' | 'checking' | 'rejected' | 'ready' | 'sending' | 'sent'

const marks: Readonly<Partial<Record<Shown, IconName>>> = { rejected: 'warn', ready: 'check', sent: 'check' }

/** One picture: what it is to show, how it stands with it, and the ways to take it. */
export const PieceCard = observer(function PieceCard(props: {
  readonly flow: VerificationStore
  readonly state: Extract<Holding, { at: 'collecting' }>
  readonly piece: PicturePiece
}) {
  const { flow, state, piece } = props
  const t = useTexts(verificationTexts)
  const { name, hint } = t.pieces[piece]
  const picture = state.pictures[piece]
  const shown = shownAs(state, piece)
  const preview = picture.at === 'rejected' || picture.at === 'ready' ? flow.previews.get(picture.pictureId) : undefined
  const trouble = state.trouble?.piece === piece ? state.trouble.failure : null
  return (
    <Box as="section" className="bk-piece">
      <Box className="bk-piece__head">
        <DocumentArt piece={piece} />
        <Box className="bk-piece__texts">
          <Txt as="h2" className="bk-piece__name">
            {name}
          </Txt>
          <Txt as="p" className="bk-piece__hint">
            {hint}
          </Txt>
        </Box>
      </Box>
      {preview !== undefined && <Picture className="bk-piece__preview" src={preview} alt={t.previewOf(name)} />}
      <Box className={classNames('bk-piece__state', `bk-piece__state--${shown}`)} live="polite">
        {shown === 'taking' || shown === 'checking' ? <Spinner /> : <Mark shown={shown} />}
        <Txt>{t.state[shown]}</Txt>
      </Box>
      {picture.at === 'rejected' && (
        <Box className="bk-piece__problems" role="alert">
          {picture.problems.map((problem) => (
            <Txt as="p" key={problem}>
              {t.problems[problem]}
            </Txt>
          ))}
        </Box>
      )}
      {trouble !== null && (
        <Box className="bk-piece__problems" role="alert">
          <Txt as="p">{t.trouble[trouble]}</Txt>
        </Box>
      )}
      <Actions {...props} />
    </Box>
  )
})

const Actions = observer(function Actions({ flow, state, piece }: Parameters<typeof PieceCard>[0]) {
  const t = useTexts(verificationTexts)
  const { name } = t.pieces[piece]
  const picture = state.pictures[piece]
  const busy = state.busy !== null
  const take = picture.at === 'empty' ? t.take : t.takeAgain
  return (
    <Box className="bk-piece__actions">
      <Button
        id={fieldIdOf(piece)}
        kind="soft"
        size="small"
        icon="camera"
        label={t.actionOn(take, name)}
        disabled={busy}
        onPress={() => flow.take(piece, 'camera')}
      >
        {take}
      </Button>
      <Button
        kind="secondary"
        size="small"
        icon="picture"
        label={t.actionOn(t.choose, name)}
        disabled={busy}
        onPress={() => flow.take(piece, 'album')}
      >
        {t.choose}
      </Button>
      {picture.at === 'rejected' && mayUseAnyway(picture.problems) && (
        <Button
          kind="secondary"
          size="small"
          label={t.actionOn(t.useAnyway, name)}
          disabled={busy}
          onPress={() => flow.useAnyway(piece)}
        >
          {t.useAnyway}
        </Button>
      )}
    </Box>
  )
})

function Mark({ shown }: { readonly shown: Shown }) {
  const icon = marks[shown]
  return icon === undefined ? null : <Icon name={icon} size={20} />
}

/** The id that the error summary leads to. */
export function fieldIdOf(piece: PicturePiece): string {
  return `verification-${piece}`
}

/** How it stands with a picture, by the word for it. */
export function shownAs(state: Holding, piece: PicturePiece): Shown {
  if (state.at === 'collecting' && state.busy?.piece === piece) return state.busy.step
  if (state.at === 'sending' && state.now === piece) return 'sending'
  return state.pictures[piece].at
}
