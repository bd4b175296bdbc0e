import { verificationTexts } from '@/locales/verification'
import { accountTexts } from '@/locales/account'
import { picturePieces, type PicturePiece } from '@/domain/verification/pieces'
import { routes } from '@/stores/routes'

import { asFile, type documentPictures } from '../../worlds/document-pictures'
import type { World } from '../../worlds/world'
import { faulty } from '../lives'
import type { Hand, ScreenState } from '../state'

type FileName = keyof typeof documentPictures

/** Chooses a picture for a piece. */
async function choose(hand: Hand, piece: PicturePiece, file: FileName): Promise<void> {
  await hand.choosesFile(() => hand.pressAt(`#verification-${piece}`), asFile(file))
  await hand.seesNot({ selector: '.bk-spinner' })
}

async function chooseAll(hand: Hand): Promise<void> {
  for (const piece of picturePieces) await choose(hand, piece, 'sharp')
  await hand.type('verification-name', 'ANNA SCHMIDT')
}

/** Everything sent to the reviewers, by the world itself. */
async function submitted(world: World): Promise<Readonly<Record<string, string>>> {
  for (const piece of picturePieces)
    await world.must('sendDocumentPicture', { pictureId: `of-${piece}`, piece, picture: `/9j/${piece}` })
  await world.must('submitVerification', { reviewId: 'review-1', name: 'ANNA SCHMIDT' })
  return {}
}

/** The reviewers have spoken. */
async function reviewed(world: World): Promise<Readonly<Record<string, string>>> {
  await submitted(world)
  await world.platform.clock.advance(60_000)
  return {}
}

function answered(review: 'stamp-missing' | 'name-differs'): (world: World) => Promise<Readonly<Record<string, string>>> {
  return async (world) => {
    await faulty({ review })(world)
    return reviewed(world)
  }
}

const life = 'with-payment-password'

/** Proving who one is: what is needed, the pictures in each of their states, and every word of the reviewers. */
export const verificationStates: readonly ScreenState[] = [
  {
    name: 'verification',
    route: routes.verification,
    life,
    shows: { text: (words) => words(verificationTexts).start.privacy },
  },
  {
    name: 'verification-in-review',
    route: routes.verification,
    life,
    before: submitted,
    shows: { text: (words) => words(verificationTexts).inReview.heading },
  },
  {
    name: 'verification-answered',
    route: routes.verification,
    life,
    before: answered('stamp-missing'),
    shows: { text: (words) => words(verificationTexts).reasons['stamp-missing'].title },
  },
  {
    name: 'verification-verified',
    route: routes.verification,
    life,
    before: reviewed,
    shows: { text: (words) => words(verificationTexts).verified.heading },
  },
  {
    name: 'verification-my-account',
    route: routes.myAccount,
    life,
    before: answered('stamp-missing'),
    shows: { text: (words) => words(accountTexts).myAccount.verificationStatus.answered },
  },
  {
    name: 'verification-pictures',
    route: routes.verificationPictures,
    life,
    shows: { text: (words) => words(verificationTexts).heading },
  },
  {
    name: 'verification-pictures-missing',
    route: routes.verificationPictures,
    life,
    act: (hand) => hand.goOn(),
    shows: { selector: '.bk-error-summary' },
  },
  {
    name: 'verification-picture-blurred',
    route: routes.verificationPictures,
    life,
    act: (hand) => choose(hand, 'passport', 'blurred'),
    shows: { text: (words) => words(verificationTexts).problems.blurred },
  },
  {
    name: 'verification-picture-too-small',
    route: routes.verificationPictures,
    life,
    act: (hand) => choose(hand, 'passport', 'tiny'),
    shows: { text: (words) => words(verificationTexts).problems['too-small'] },
  },
  {
    name: 'verification-pictures-ready',
    route: routes.verificationPictures,
    life,
    act: chooseAll,
    shows: { selector: '.bk-piece__state--ready' },
  },
  {
    name: 'verification-sending',
    route: routes.verificationPictures,
    life,
    before: faulty({ network: 'slow' }),
    act: async (hand) => {
      await chooseAll(hand)
      await hand.goOn()
    },
    shows: { text: (words) => words(verificationTexts).sending.heading },
  },
  {
    name: 'verification-finding-out',
    route: routes.verificationPictures,
    life,
    before: faulty({ network: 'lost' }),
    act: async (hand) => {
      await chooseAll(hand)
      await hand.goOn()
    },
    shows: { text: (words) => words(verificationTexts).findingOut.heading },
  },
  {
    name: 'verification-add-stamp',
    route: routes.verificationPictures,
    life,
    before: answered('stamp-missing'),
    shows: { text: (words) => words(verificationTexts).answered.addHeading },
  },
  {
    name: 'verification-add-name',
    route: routes.verificationPictures,
    life,
    before: answered('name-differs'),
    shows: { selector: '#verification-name' },
  },
]
