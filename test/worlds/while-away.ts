import { phone, type World } from './world'

/** What happened since the person last looked: two notices that nobody has read, the refund on top. */
export async function refundedWhileAway(world: World): Promise<World> {
  const { orderNumber } = await world.payOrder('online', '行李箱 Suitcase', 459_00)
  const { code } = await world.must('issuePayCode', { source: null })
  await world.must('chargePayCode', { shopId: 'noodles', payCode: code, amountFen: 28_00 })
  await world.platform.clock.advance(60_000)
  await world.must('refundShopOrder', { shopId: 'online', orderNumber, refundNumber: 'refund-1', amountFen: 59_00 })
  return world
}

/** A notice of every kind but of a charge that still waits: that one opens by itself. Most of them are unread. */
export async function muchWhileAway(world: World): Promise<World> {
  const { faults } = await world.must('sandboxState', {})
  await world.must('setFaults', { faults: { ...faults, bankDebit: 'declined' } })
  await world.payOrder('taxi', '打车 A ride', 36_40)
  await world.must('setFaults', { faults })
  const { code } = await world.must('issuePayCode', { source: null })
  await world.must('chargePayCode', { shopId: 'cinema', payCode: code, amountFen: 340_00 })
  await world.platform.clock.advance(60 * 60_000)
  await world.must('watch', { cursor: null, waitMs: 0 })
  await refundedWhileAway(world)
  await verified(world)
  await world.takenOver('emily')
  return world
}

async function verified(world: World): Promise<void> {
  for (const piece of ['passport', 'visa', 'entry-stamp'] as const) {
    const picture = `/9j/${Buffer.from(`a picture of ${piece} of ${phone}`).toString('base64')}`
    await world.must('sendDocumentPicture', { pictureId: piece, piece, picture })
  }
  await world.must('submitVerification', { reviewId: 'review-1', name: 'ANNA SCHMIDT' })
  await world.platform.clock.advance(10_000)
  await world.must('getVerification', {})
}
