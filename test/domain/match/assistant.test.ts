import fc from 'fast-check'

import { type Advice, type Known, nextAdvice, priorBeliefs } from '@/domain/match/assistant'
import { usualConventions } from '@/domain/match/conventions'
import { type Attempt, type Evidence, type Lookup, matchFields, noEvidence, type Refused } from '@/domain/match/evidence'

const known: Known = {
  name: { given: 'Jean-Luc', family: 'Müller', chinese: '杜让' },
  id: { isPassport: true, number: '17CD45621', earlier: ['09AB12345'] },
  phones: { current: { code: '33', national: '612345678' }, earlier: [{ code: '86', national: '13800138000' }] },
}
const lookedInVain: Evidence['seen'] = { 'name-on-slip': null, 'id-tail': null, 'phone-tail': null }
const prior = priorBeliefs(known, usualConventions)

function attemptOf(advice: Advice): Attempt {
  if (advice.type !== 'try') throw new Error(`advised ${advice.type}`)
  const { name, idNumber, phone } = advice.candidate.guesses
  return { name: name.text, idNumber: idNumber.text, phone: phone.text }
}

describe('a question before an attempt', () => {
  test('asks first for the name on a slip, which settles most', () => {
    expect(nextAdvice(prior, noEvidence, 5)).toEqual({ type: 'look', lookup: 'name-on-slip' })
  })

  test('asks each thing once, three at most, then tries', () => {
    const asked: Lookup[] = []
    let seen: Evidence['seen'] = {}
    for (let advice = nextAdvice(prior, noEvidence, 5); advice.type === 'look';) {
      asked.push(advice.lookup)
      seen = { ...seen, [advice.lookup]: null }
      advice = nextAdvice(prior, { ...noEvidence, seen }, 5)
    }
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked.length).toBeLessThanOrEqual(3)
  })

  test('does not ask where there is nothing to settle', () => {
    const plain: Known = {
      name: { given: 'Suharto', family: '', chinese: null },
      id: { isPassport: false, number: '11010519491231002X', earlier: [] },
      phones: { current: { code: '86', national: '13800138000' }, earlier: [] },
    }
    const sure = { ...noEvidence, refused: [refusedFor(['phone'], attempt('SUHARTO', '11010519491231002X', '+8613800138000'))] }
    expect(nextAdvice(priorBeliefs(plain, usualConventions), sure, 4)).not.toMatchObject({ lookup: 'name-on-slip' })
    expect(nextAdvice(priorBeliefs(plain, usualConventions), sure, 4)).not.toMatchObject({ lookup: 'id-tail' })
  })
})

describe('what was seen decides', () => {
  test('the name as printed is sent as printed', () => {
    const evidence = { ...noEvidence, seen: { ...lookedInVain, 'name-on-slip': 'MULLER JEANLUC' } }
    expect(attemptOf(nextAdvice(prior, evidence, 5)).name).toBe('MULLER JEANLUC')
  })

  test('the end of the ID tells the old passport from the new, and zeros behind', () => {
    const tail = (end: string) =>
      attemptOf(nextAdvice(prior, { ...noEvidence, seen: { ...lookedInVain, 'id-tail': end } }, 5)).idNumber
    expect(tail('5621')).toBe('17CD45621')
    expect(tail('2345')).toBe('09AB12345')
    expect(tail('0000')).toMatch(/^(?:17CD45621|09AB12345)0+$/)
  })

  test('the end of the phone tells the numbers apart', () => {
    const tail = (end: string) =>
      attemptOf(nextAdvice(prior, { ...noEvidence, seen: { ...lookedInVain, 'phone-tail': end } }, 5)).phone
    expect(tail('5678')).toBe('33-612345678')
    expect(tail('8000')).toBe('13800138000')
  })

  test('a phone that the person does not know is for the counter, before an attempt is wasted', () => {
    expect(nextAdvice(prior, { ...noEvidence, seen: { ...lookedInVain, 'phone-tail': '4711' } }, 5).type).not.toBe('look')
    const only: Known = { ...known, phones: { current: { code: '86', national: '13800138000' }, earlier: [] } }
    const evidence: Evidence = {
      ...noEvidence,
      seen: { ...lookedInVain, 'phone-tail': '4711' },
      refused: [refusedFor(['phone'], attempt('MULLER JEAN-LUC', '17CD45621', '13800138000'))],
    }
    expect(nextAdvice(priorBeliefs(only, usualConventions), evidence, 4)).toMatchObject({ type: 'bank', doubtful: ['phone'] })
  })
})

describe('an answer of the bank', () => {
  test('that names a field leaves the others as they are', () => {
    const evidence: Evidence = {
      ...noEvidence,
      seen: lookedInVain,
      refused: [refusedFor(['name'], attempt('MULLER JEAN-LUC', '17CD45621', '33-612345678'))],
    }
    const next = attemptOf(nextAdvice(prior, evidence, 4))
    expect(next).toMatchObject({ idNumber: '17CD45621', phone: '33-612345678' })
    expect(next.name).not.toBe('MULLER JEAN-LUC')
  })

  test('that names none still rules out the whole', () => {
    const first = attemptOf(nextAdvice(prior, { ...noEvidence, seen: lookedInVain }, 5))
    const evidence: Evidence = { ...noEvidence, seen: lookedInVain, refused: [{ attempt: first, differs: null }] }
    expect(attemptOf(nextAdvice(prior, evidence, 4))).not.toEqual(first)
  })

  test('“that’s not me” is never proposed again', () => {
    const evidence: Evidence = { ...noEvidence, seen: lookedInVain, notMe: [{ field: 'name', text: '杜让' }] }
    for (let left = 10, now = evidence; left > 0; left -= 1) {
      const next = attemptOf(nextAdvice(prior, now, left))
      expect(next.name).not.toBe('杜让')
      now = { ...now, refused: [...now.refused, { attempt: next, differs: ['name'] }] }
    }
  })

  test('without an attempt left there is nothing but the bank', () => {
    expect(nextAdvice(prior, noEvidence, 0)).toMatchObject({ type: 'bank' })
  })
})

describe('with any bank', () => {
  const banks = fc.record({
    reveals: fc.constantFrom('nothing' as const, 'field' as const),
    allowed: fc.integer({ min: 0, max: 12 }),
    /** Which guess the bank has; beyond the last, something that nobody guesses. */
    name: fc.nat({ max: 400 }),
    idNumber: fc.nat({ max: 12 }),
    phone: fc.nat({ max: 9 }),
    sees: fc.subarray(['name-on-slip', 'id-tail', 'phone-tail'] as const),
    dislikes: fc.boolean(),
  })

  test('no attempt is repeated, none goes beyond the limit, none has a part that was ruled out, and it ends', () => {
    fc.assert(
      fc.property(banks, ({ reveals, allowed, sees, dislikes, ...has }) => {
        const record: Attempt = {
          name: prior.name.guesses[has.name]?.text ?? 'NOBODY KNOWS',
          idNumber: prior.idNumber.guesses[has.idNumber]?.text ?? 'X999',
          phone: prior.phone.guesses[has.phone]?.text ?? '13111111111',
        }
        let evidence: Evidence = noEvidence
        for (let steps = 0; ; steps += 1) {
          expect(steps).toBeLessThan(30)
          const left = allowed - evidence.refused.length
          const advice = nextAdvice(prior, evidence, left)
          if (advice.type === 'bank') return
          if (advice.type === 'look') {
            expect(evidence.seen[advice.lookup]).toBeUndefined()
            const shown = {
              'name-on-slip': record.name,
              'id-tail': record.idNumber.slice(-4),
              'phone-tail': record.phone.slice(-4),
            }
            const found = sees.indexOf(advice.lookup) < 0 ? null : shown[advice.lookup]
            evidence = { ...evidence, seen: { ...evidence.seen, [advice.lookup]: found } }
            continue
          }
          expect(left).toBeGreaterThan(0)
          const next = attemptOf(advice)
          expect(advice.candidate.chance).toBeGreaterThan(0)
          expect(advice.candidate.chance).toBeLessThanOrEqual(1 + 1e-9)
          for (const { attempt: before, differs } of evidence.refused) {
            expect(next).not.toEqual(before)
            for (const field of differs ?? []) expect(next[field]).not.toBe(before[field])
            if (differs !== null)
              matchFields
                .filter((field) => differs.indexOf(field) < 0)
                .forEach((field) => expect(next[field]).toBe(before[field]))
          }
          for (const { field, text } of evidence.notMe) expect(next[field]).not.toBe(text)
          if (dislikes && evidence.notMe.length === 0) {
            evidence = { ...evidence, notMe: [{ field: 'name', text: next.name }] }
            if (next.name === record.name) return
            continue
          }
          const differs = matchFields.filter((field) => next[field] !== record[field])
          if (differs.length === 0) return
          evidence = {
            ...evidence,
            refused: [...evidence.refused, { attempt: next, differs: reveals === 'field' ? differs : null }],
          }
        }
      }),
      { numRuns: 150 },
    )
  })
})

function attempt(name: string, idNumber: string, phone: string): Attempt {
  return { name, idNumber, phone }
}

function refusedFor(differs: Refused['differs'], sent: Attempt): Refused {
  return { attempt: sent, differs }
}
