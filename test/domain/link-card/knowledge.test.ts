import { emptyDrafts } from '@/domain/link-card/details'
import { knownOf, unreadable, worthAsking } from '@/domain/link-card/knowledge'

import { answers, today } from './walk'

const drafts = { ...emptyDrafts, ...answers }

describe('what else a person knows', () => {
  it('is read in lists with any comma, without what is the current one and without doubles', () => {
    const known = knownOf(
      {
        ...drafts,
        chineseName: ' 艾佐伊 ',
        earlierIdNumbers: 'cd 765 4321，AB1234567; CD7654321',
        earlierPhones: '139 0013 9000、33-612345678\n+86 138 0013 8000',
      },
      today,
    )
    expect(known).toMatchObject({
      name: { chinese: '艾佐伊' },
      id: { isPassport: true, number: 'AB1234567', earlier: ['CD7654321'] },
      phones: { current: { code: '86', national: '13800138000' }, earlier: [{ national: '13900139000' }, { code: '33' }] },
    })
  })

  it('counts nothing that can’t be read', () => {
    const known = knownOf({ ...drafts, earlierIdNumbers: '?!, AB', earlierPhones: '12' }, today)
    expect(known).toMatchObject({ id: { earlier: [] }, phones: { earlier: [] }, name: { chinese: null } })
  })

  it('is no longer than anybody’s memory, however long a list is pasted', () => {
    const numbers = Array.from({ length: 300 }, (_, index) => `CD${1_000_000 + index}`).join()
    const phones = Array.from({ length: 300 }, (_, index) => `139${10_000_000 + index}`).join()
    const known = knownOf({ ...drafts, earlierIdNumbers: numbers, earlierPhones: phones }, today)
    expect([known?.id.earlier.length, known?.phones.earlier.length]).toEqual([10, 10])
    expect(known?.id.earlier[0]).toBe('CD1000000')
  })

  it('is nothing before the rest is answered', () => {
    expect(knownOf({ ...drafts, phone: '' }, today)).toBeNull()
  })

  it('names what can’t be read, and nothing that is empty', () => {
    const nothing = { chineseName: '', earlierIdNumbers: ' ', earlierPhones: '' }
    expect(unreadable(nothing, today)).toEqual([])
    expect(unreadable({ chineseName: '123', earlierIdNumbers: 'AB1234567, no', earlierPhones: '139' }, today)).toEqual([
      'chineseName',
      'earlierIdNumbers',
      'earlierPhones',
    ])
  })

  it('is asked for where it may differ, earlier numbers of passports alone', () => {
    expect(worthAsking(['name', 'idNumber'], drafts)).toEqual(['chineseName', 'earlierIdNumbers'])
    expect(worthAsking(['idNumber', 'phone'], { ...drafts, idKind: 'resident-id' })).toEqual(['earlierPhones'])
  })
})
