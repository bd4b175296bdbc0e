import { type App, go, newestCode, personNamed, send, settle, signedUp, switchFault, typeAll } from '../link-card/wizard'

/** Somebody with the cards of these people of the sandbox, linked in this order. */
async function withCardsOf(...ids: readonly string[]): Promise<App> {
  const app = await signedUp()
  for (const id of ids) {
    typeAll(app, await personNamed(app, id))
    await send(app)
    go(app, 'summary', 'code')
    app.flow.confirm(await newestCode(app.stores))
    await settle(app)
    app.flow.hidden('code')
    app.flow.opened('number')
    app.flow.shown('number')
  }
  return app
}

function lastFours({ stores }: App): readonly string[] {
  return stores.cards.cards.map(({ last4 }) => last4)
}

describe('the linked cards', () => {
  it('are unknown at first, and empty for who has none', async () => {
    const app = await signedUp()
    expect(app.stores.cards.list.at).toBe('unloaded')
    await app.stores.cards.refresh()
    expect(app.stores.cards.list).toEqual({ at: 'loaded', cards: [], balance: { availableFen: 0, place: 0 } })
    expect(app.stores.cards.first).toBeNull()
  })

  it('stand in the order in which they pay, and the account counts them', async () => {
    const app = await withCardsOf('anna', 'emily')
    expect(lastFours(app)).toEqual(['0123', '1111'])
    expect(app.stores.cards.first).toMatchObject({ kind: 'card', card: { last4: '0123' } })
    expect(app.stores.session.account?.cardCount).toBe(2)
  })

  it('move up and down, and not beyond the ends', async () => {
    const app = await withCardsOf('anna', 'emily')
    const [anna, emily] = app.stores.cards.cards.map(({ id }) => ({ kind: 'card' as const, cardId: id }))
    if (anna === undefined || emily === undefined) throw new Error('two cards')
    await app.stores.cards.move(emily, -1)
    expect(lastFours(app)).toEqual(['1111', '0123'])
    await app.stores.cards.move(emily, -1)
    await app.stores.cards.move(anna, 1)
    expect(lastFours(app)).toEqual(['1111', '0123'])
    await app.stores.cards.refresh()
    expect(lastFours(app)).toEqual(['1111', '0123'])
  })

  it('let the balance move among them, and it pays first once there is enough in it', async () => {
    const app = await withCardsOf('anna', 'emily')
    expect(app.stores.cards.order.map(({ kind }) => kind)).toEqual(['card', 'card', 'balance'])
    await app.stores.cards.move({ kind: 'balance' }, -1)
    await app.stores.cards.move({ kind: 'balance' }, -1)
    await app.stores.cards.refresh()
    expect(app.stores.cards.order.map(({ kind }) => kind)).toEqual(['balance', 'card', 'card'])
    expect(app.stores.cards.first).toMatchObject({ kind: 'card', card: { last4: '0123' } })
    await app.stores.cards.makeDefault(app.stores.cards.cards[1]?.id ?? '')
    expect(app.stores.cards.order.map(({ kind }) => kind)).toEqual(['card', 'balance', 'card'])
  })

  it('show a new order at once, and the old one again where it was not taken', async () => {
    const app = await withCardsOf('anna', 'emily')
    await switchFault(app, { network: 'offline' })
    const made = app.stores.cards.makeDefault(app.stores.cards.cards[1]?.id ?? '')
    expect(lastFours(app)).toEqual(['1111', '0123'])
    await made
    expect(lastFours(app)).toEqual(['0123', '1111'])
    expect(app.stores.cards.problem).toMatchObject({ code: 'network.offline' })
  })

  it('go at once when unlinked, and come back to their place by undo', async () => {
    const app = await withCardsOf('anna', 'emily')
    const first = app.stores.cards.cards[0]?.id ?? ''
    const unlinked = await app.stores.cards.unlink(first)
    expect(unlinked).toMatchObject({ ok: true, value: { card: { last4: '0123' } } })
    expect(lastFours(app)).toEqual(['1111'])
    expect(app.stores.session.account?.cardCount).toBe(1)
    expect(await app.stores.cards.restore(first)).toEqual({ ok: true, value: undefined })
    expect(lastFours(app)).toEqual(['0123', '1111'])
  })

  it('say so when it is too late to undo', async () => {
    const app = await withCardsOf('anna')
    const first = app.stores.cards.cards[0]?.id ?? ''
    const unlinked = await app.stores.cards.unlink(first)
    if (!unlinked.ok) throw new Error(unlinked.error.code)
    await app.platform.clock.advance(unlinked.value.undoUntil - app.platform.clock.now())
    expect(await app.stores.cards.restore(first)).toMatchObject({ ok: false, error: { code: 'card.undo-over' } })
    expect(lastFours(app)).toEqual([])
  })

  it('unlink once on a double tap', async () => {
    const app = await withCardsOf('anna')
    const id = app.stores.cards.cards[0]?.id ?? ''
    const [first, second] = await Promise.all([app.stores.cards.unlink(id), app.stores.cards.unlink(id)])
    expect([first.ok, second.ok]).toEqual([true, false])
  })

  it('say why they could not be loaded, and stay on the screen once they were', async () => {
    const app = await withCardsOf('anna')
    await switchFault(app, { network: 'offline' })
    await app.stores.cards.refresh()
    expect(lastFours(app)).toEqual(['0123'])
    expect(app.stores.cards.problem).toMatchObject({ code: 'network.offline' })
    app.stores.cards.clear()
    await app.stores.cards.refresh()
    expect(app.stores.cards.list).toMatchObject({ at: 'failed', error: { code: 'network.offline' } })
  })

  it('leave nothing for the next person who logs in', async () => {
    const app = await withCardsOf('anna')
    await app.stores.session.logOut()
    expect(app.stores.cards.list.at).toBe('unloaded')
  })
})
