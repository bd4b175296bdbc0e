import { worldWithCards } from './world'

const noon = Date.UTC(2026, 10, 20, 4)

test('a world built for tests holds cards and payments, and is the same every time', async () => {
  const world = await worldWithCards(noon)
  const { cards } = await world.must('listCards', {})
  const { bills } = await world.must('listBills', { before: null, limit: 10 })
  expect(cards.map(({ last4 }) => last4)).toEqual(['0123', '1111'])
  expect(bills.map(({ amountFen, status }) => [amountFen, status])).toEqual([
    [270_00, 'succeeded'],
    [11_50, 'succeeded'],
    [18_00, 'succeeded'],
  ])
  expect((await worldWithCards(noon)).dump()).toEqual(world.dump())
})
