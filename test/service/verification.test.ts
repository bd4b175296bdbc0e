import type { InputOf, OutputOf } from '@/contract'
import { pieceAskedBy, type PicturePiece, picturePieces, reviewReasons } from '@/domain/verification/pieces'

import { errorOf, openWorld, signUp, switchFault, type TestWorld, valueOf } from './support/wallet'

/** The beginning of a JPEG in base64, and something that is nobody else's. */
function pictureOf(what: string): string {
  return `/9j/${Buffer.from(`a picture of ${what}`).toString('base64')}`
}

const name = 'ANNA MARIA SCHMIDT'
let sent = 0

async function sendPicture(
  test: TestWorld,
  session: string,
  piece: PicturePiece,
  more: Partial<InputOf<'sendDocumentPicture'>> = {},
): Promise<Awaited<ReturnType<typeof test.send<'sendDocumentPicture'>>>> {
  sent += 1
  const input = { pictureId: `picture-${sent}`, piece, picture: pictureOf(`${piece} ${sent}`), ...more }
  return test.send('sendDocumentPicture', input, { session })
}

async function sendAll(test: TestWorld, session: string): Promise<void> {
  for (const piece of picturePieces) valueOf(await sendPicture(test, session, piece))
}

async function submit(test: TestWorld, session: string, reviewId = 'review-1', typed: string | null = name) {
  return test.send('submitVerification', { reviewId, name: typed }, { session })
}

async function getVerification(test: TestWorld, session: string): Promise<OutputOf<'getVerification'>> {
  return valueOf(await test.send('getVerification', {}, { session }))
}

async function statusOfAccount(test: TestWorld, session: string): Promise<string> {
  return valueOf(await test.send('getAccount', {}, { session })).verification
}

async function reviewed(test: TestWorld, session: string): Promise<OutputOf<'getVerification'>> {
  await test.clock.advance(10_000)
  return getVerification(test, session)
}

test('three pictures and the name are reviewed, and the account is verified', async () => {
  const test = await openWorld()
  const session = await signUp(test)
  expect(await getVerification(test, session)).toMatchObject({
    status: 'none',
    needed: ['passport', 'visa', 'entry-stamp', 'name'],
    sent: [],
  })
  await sendAll(test, session)
  const asked = valueOf(await submit(test, session))
  expect(asked).toMatchObject({ status: 'in-review', needed: [], reviewId: 'review-1' })
  expect(asked.expectedAt).toBeGreaterThan(test.clock.now())
  expect(await statusOfAccount(test, session)).toBe('in-review')
  expect(await reviewed(test, session)).toMatchObject({ status: 'verified', needed: [], expectedAt: null })
  expect(await statusOfAccount(test, session)).toBe('verified')
})

test.each(reviewReasons)('after "%s" only what is asked for is sent again, and it is approved', async (reason) => {
  const test = await openWorld()
  const session = await signUp(test)
  await switchFault(test, { review: reason })
  await sendAll(test, session)
  valueOf(await submit(test, session))
  const again = pieceAskedBy[reason]
  expect(await reviewed(test, session)).toMatchObject({ status: 'answered', reasons: [reason], needed: [again], sent: [] })
  expect(await statusOfAccount(test, session)).toBe('answered')

  errorOf(await submit(test, session, 'review-2', null), 'verification.incomplete')
  for (const piece of picturePieces) {
    if (piece !== again) errorOf(await sendPicture(test, session, piece), 'verification.closed')
    else valueOf(await sendPicture(test, session, piece))
  }
  valueOf(await submit(test, session, 'review-2', again === 'name' ? 'ANNA SCHMIDT' : null))
  expect(await reviewed(test, session)).toMatchObject({ status: 'verified' })
})

test('no review without all three pictures and a name', async () => {
  const test = await openWorld()
  const session = await signUp(test)
  valueOf(await sendPicture(test, session, 'passport'))
  valueOf(await sendPicture(test, session, 'visa'))
  errorOf(await submit(test, session), 'verification.incomplete')
  valueOf(await sendPicture(test, session, 'entry-stamp'))
  errorOf(await submit(test, session, 'review-1', null), 'verification.incomplete')
  errorOf(await submit(test, session, 'review-1', '   '), 'verification.incomplete')
  valueOf(await submit(test, session))
})

test('a file that is no picture, one that is too long and one without content are refused', async () => {
  const test = await openWorld()
  const session = await signUp(test)
  errorOf(await sendPicture(test, session, 'visa', { picture: Buffer.from('%PDF-1.7').toString('base64') }), 'picture.unreadable')
  errorOf(await sendPicture(test, session, 'visa', { picture: `/9j/${'A'.repeat(400_000)}` }), 'request.invalid')
  errorOf(await sendPicture(test, session, 'visa', { picture: '' }), 'request.invalid')
  expect((await getVerification(test, session)).sent).toEqual([])
})

test('a picture that comes twice under its name is one picture, and a newer one takes its place', async () => {
  const test = await openWorld()
  const session = await signUp(test)
  const first = { pictureId: 'mine', picture: pictureOf('mine') }
  const answer = valueOf(await sendPicture(test, session, 'passport', first))
  expect(valueOf(await sendPicture(test, session, 'passport', first))).toEqual(answer)
  expect(answer.sent).toEqual([{ piece: 'passport', pictureId: 'mine' }])
  valueOf(await sendPicture(test, session, 'passport', { pictureId: 'newer' }))
  expect((await getVerification(test, session)).sent).toEqual([{ piece: 'passport', pictureId: 'newer' }])
})

test('the very picture that was sent back is not taken again', async () => {
  const test = await openWorld()
  const session = await signUp(test)
  await switchFault(test, { review: 'stamp-missing' })
  valueOf(await sendPicture(test, session, 'passport'))
  valueOf(await sendPicture(test, session, 'visa'))
  const stampless = pictureOf('a page without the stamp')
  valueOf(await sendPicture(test, session, 'entry-stamp', { picture: stampless }))
  valueOf(await submit(test, session))
  await reviewed(test, session)
  errorOf(await sendPicture(test, session, 'entry-stamp', { picture: stampless }), 'picture.same-again')
})

test('another picture under a name that is taken is refused, and not taken for the first one', async () => {
  const test = await openWorld()
  const session = await signUp(test)
  valueOf(await sendPicture(test, session, 'passport', { pictureId: 'mine', picture: pictureOf('mine') }))
  errorOf(
    await sendPicture(test, session, 'passport', { pictureId: 'mine', picture: pictureOf('another') }),
    'request.key-reused',
  )
  expect((await getVerification(test, session)).sent).toEqual([{ piece: 'passport', pictureId: 'mine' }])
})

test('a review that is asked for from two devices in the same moment is one review, and comes to its end', async () => {
  for (const order of [
    ['review-1', 'review-2'],
    ['review-2', 'review-1'],
  ] as const) {
    const test = await openWorld()
    const session = await signUp(test)
    await sendAll(test, session)
    const [first, second] = await Promise.all(order.map((reviewId) => submit(test, session, reviewId)))
    const answers = [first, second].map((answer) => (answer?.ok === true ? answer.value.status : 'verification.closed'))
    expect(answers).toContain('in-review')
    expect((await getVerification(test, session)).status).toBe('in-review')
    expect((await reviewed(test, session)).status).toBe('verified')
  }
})

test('while a review is under way, and once it was passed, nothing more is taken', async () => {
  const test = await openWorld()
  const session = await signUp(test)
  await sendAll(test, session)
  valueOf(await submit(test, session))
  errorOf(await sendPicture(test, session, 'visa'), 'verification.closed')
  errorOf(await submit(test, session, 'review-2'), 'verification.closed')
  await reviewed(test, session)
  errorOf(await sendPicture(test, session, 'visa'), 'verification.closed')
  errorOf(await submit(test, session, 'review-2'), 'verification.closed')
})

test('asking for the same review again gives the same one, whatever has become of it', async () => {
  const test = await openWorld()
  const session = await signUp(test)
  await sendAll(test, session)
  const first = valueOf(await submit(test, session))
  expect(valueOf(await submit(test, session))).toEqual(first)
  await reviewed(test, session)
  expect(valueOf(await submit(test, session))).toMatchObject({ status: 'verified' })
})

test('reviewers that can’t be reached lose nothing', async () => {
  const test = await openWorld()
  const session = await signUp(test)
  valueOf(await sendPicture(test, session, 'passport'))
  await switchFault(test, { review: 'out-of-service' })
  const visa = { pictureId: 'visa', piece: 'visa', picture: pictureOf('visa') } as const
  errorOf(await test.send('sendDocumentPicture', visa, { session, key: 'visa' }), 'reviewers.out-of-service')
  await switchFault(test, { review: 'normal' })
  valueOf(await test.send('sendDocumentPicture', visa, { session, key: 'visa' }))
  expect((await getVerification(test, session)).sent.map(({ piece }) => piece)).toEqual(['passport', 'visa'])
  valueOf(await sendPicture(test, session, 'entry-stamp'))
  await switchFault(test, { review: 'out-of-service' })
  errorOf(await submit(test, session), 'reviewers.out-of-service')
  await switchFault(test, { review: 'normal' })
  expect(valueOf(await submit(test, session)).status).toBe('in-review')
})

test('watching tells of the reviewers’ word, and of a review that was asked for elsewhere', async () => {
  const test = await openWorld()
  const session = await signUp(test)
  await sendAll(test, session)
  const { cursor } = valueOf(await test.send('watch', { cursor: null, waitMs: 0 }, { session }))
  const watching = test.send('watch', { cursor, waitMs: 20_000 }, { session })
  valueOf(await submit(test, session))
  const first = valueOf(await watching)
  expect(first.events).toEqual([{ kind: 'verification-changed', status: 'in-review' }])
  const waiting = test.send('watch', { cursor: first.cursor, waitMs: 20_000 }, { session })
  await test.clock.advance(15_000)
  expect(valueOf(await waiting).events).toEqual([{ kind: 'verification-changed', status: 'verified' }])
})

test('a restart in the middle of a review changes nothing', async () => {
  const test = await openWorld()
  const session = await signUp(test)
  await sendAll(test, session)
  valueOf(await submit(test, session))
  const again = await openWorld({ clock: test.clock, storage: test.storage })
  expect(await getVerification(again, session)).toMatchObject({ status: 'in-review' })
  expect(await reviewed(again, session)).toMatchObject({ status: 'verified' })
})

test('one person’s pictures and review are nobody else’s', async () => {
  const test = await openWorld()
  const mine = await signUp(test)
  const theirs = await signUp(test, { phone: '+33612345678' })
  await sendAll(test, mine)
  valueOf(await submit(test, mine))
  expect(await getVerification(test, theirs)).toMatchObject({ status: 'none', sent: [], reviewId: null })
})

test('no picture and no name is in the journal, before the review, during it or after it, nor in any error', async () => {
  const test = await openWorld()
  const session = await signUp(test)
  await switchFault(test, { review: 'name-differs' })
  const canaries = picturePieces.map((piece) => ({ piece, picture: pictureOf(`canary ${piece} ${'x'.repeat(200)}`) }))
  const left: string[] = []
  const look = (): void => void left.push(...Object.values(test.storage.dump()))
  for (const canary of canaries) {
    valueOf(await sendPicture(test, session, canary.piece, canary))
    look()
  }
  left.push(JSON.stringify(await sendPicture(test, session, 'visa', { picture: canaries[1]!.picture.slice(4) })))
  valueOf(await submit(test, session))
  look()
  await reviewed(test, session)
  left.push(JSON.stringify(await sendPicture(test, session, 'visa', canaries[1])))
  valueOf(await submit(test, session, 'review-2', name))
  look()
  await reviewed(test, session)
  look()
  const all = left.join('\n')
  // The places are the right ones: what is kept is found in them.
  expect(all).toContain('verifications')
  for (const { picture } of canaries) expect(all).not.toContain(picture.slice(4, 60))
  expect(all).not.toContain(name)
  const rows = Object.values(test.storage.dump())
    .join('\n')
    .split('\n')
    .filter((line) => line.includes('["verifications"'))
  expect(rows[rows.length - 1]).toContain('"pictures":{}')
})
