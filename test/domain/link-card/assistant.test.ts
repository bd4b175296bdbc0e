import fc from 'fast-check'

import { savedDraft } from '@/domain/link-card/draft'
import { begin, placeOf, transition } from '@/domain/link-card/machine'
import type { BankField } from '@/domain/link-card/refusals'
import { alreadyRefused } from '@/domain/link-card/sending'
import type { LinkEvent, LinkState } from '@/domain/link-card/states'
import { type Attempt, type Lookup, type MatchField, matchFields } from '@/domain/match/evidence'

import { answers, attempts, linkId, nothingElse, today, typeAll, walk } from './walk'

const reviewing = walk(typeAll)
const knowledge = { chineseName: '艾佐伊', earlierIdNumbers: 'CD7654321', earlierPhones: '139 0013 9000' }

/** The state after the bank said no to what the summary showed. */
function refuse(state: LinkState, fields: readonly BankField[] | null, attemptsLeft = 4): LinkState {
  const sending = walk([{ type: 'send', linkId }], state)
  const refusal = { reason: 'mismatch', fields, attemptsLeft } as const
  return transition(sending, { type: 'details-answered', run: sending.run, answer: { status: 'refused', refusal } }).state
}

/** Says "can't find it" to every question. */
function lookingInVain(state: LinkState): LinkState {
  let current = state
  while ('help' in current && current.help?.type === 'look')
    current = walk([{ type: 'looked', lookup: current.help.lookup, found: null }], current)
  return current
}

function proposed(state: LinkState): Attempt {
  if (!('help' in state) || state.help?.type !== 'try') throw new Error('nothing is proposed')
  return state.help.attempt
}

describe('before the first attempt', () => {
  it('what was typed can be sent at once', () => {
    expect(walk([{ type: 'send', linkId }], reviewing)).toMatchObject({ at: 'sending', details: { holderName: 'Zoë Ek' } })
  })

  it('a name copied from the bank counts as seen there, until it is typed anew', () => {
    const copied = walk([{ type: 'name-from', source: 'bank' }], reviewing)
    expect(copied).toMatchObject({ at: 'reviewing', findings: { nameFrom: 'bank', seen: { 'name-on-slip': 'Zoë Ek' } } })
    const typed = walk(
      [
        { type: 'change', step: 'name' },
        { type: 'edit', changes: { holderName: 'Zoë Eck' } },
      ],
      copied,
    )
    expect(typed).toMatchObject({ findings: { nameFrom: null, seen: {} } })
  })

  it('a name from the passport is asked for on a slip once, and then proposed as it is likeliest', () => {
    const helping = walk([{ type: 'name-from', source: 'passport' }], reviewing)
    expect(helping).toMatchObject({ at: 'helping', help: { type: 'look', lookup: 'name-on-slip' } })
    const seen = walk([{ type: 'looked', lookup: 'name-on-slip', found: 'EK ZOE' }], helping)
    expect(seen).toMatchObject({
      help: { type: 'try', attempt: { name: 'EK ZOE' }, changes: [{ field: 'name', reasons: ['as-seen'] }] },
    })
    const inVain = walk([{ type: 'looked', lookup: 'name-on-slip', found: null }], helping)
    expect(inVain).toMatchObject({
      help: { type: 'try', changes: [{ field: 'name', reasons: ['family-first', 'accents-folded', 'capitals'] }] },
    })
  })

  it('everything can stay as it was typed', () => {
    const kept = walk([{ type: 'name-from', source: 'passport' }, { type: 'as-typed' }], reviewing)
    expect(kept).toMatchObject({ at: 'reviewing', chosen: {}, details: { holderName: 'Zoë Ek' } })
  })

  it('the count of attempts that comes late reaches the assistant', () => {
    const helping = walk([{ type: 'name-from', source: 'passport' }], reviewing)
    const counted = walk([{ type: 'attempts-counted', run: helping.run, attempts: { ...attempts, left: 0 } }], helping)
    expect(counted).toMatchObject({ attempts: { left: 0 }, help: { type: 'bank' } })
  })
})

describe('after a mismatch', () => {
  it('asks once what else the bank may have, where it may differ', () => {
    const name = refuse(reviewing, ['name'])
    expect(name).toMatchObject({ help: { type: 'tell', fields: ['chineseName'] } })
    const told = walk([{ type: 'tell', knowledge: nothingElse }], name)
    expect(told).toMatchObject({ help: { type: 'look' } })
    expect(refuse(walk([{ type: 'accept' }], lookingInVain(told)), ['name'])).not.toMatchObject({ help: { type: 'tell' } })
  })

  it('asks for what was not asked before, where the bank names another field', () => {
    const told = walk([{ type: 'tell', knowledge: nothingElse }], refuse(reviewing, ['name', 'phone']))
    const again = refuse(walk([{ type: 'accept' }], lookingInVain(told)), ['name', 'idNumber'])
    expect(again).toMatchObject({ help: { type: 'tell', fields: ['earlierIdNumbers'] } })
  })

  it('thinks again with what it is told, at any time', () => {
    const nothing = lookingInVain(walk([{ type: 'tell', knowledge: nothingElse }], refuse(reviewing, ['phone'])))
    expect(nothing).not.toMatchObject({ help: { attempt: { phone: '13900139000' } } })
    expect(walk([{ type: 'tell', knowledge }], nothing)).toMatchObject({
      help: { type: 'try', attempt: { phone: '13900139000' }, changes: [{ field: 'phone', reasons: ['earlier-phone'] }] },
    })
  })

  it('changes nothing that the bank said is right', () => {
    const told = lookingInVain(walk([{ type: 'tell', knowledge }], refuse(reviewing, ['idNumber'])))
    expect(proposed(told)).toMatchObject({ name: 'Zoë Ek', phone: '13800138000' })
  })

  it('shows an accepted proposal on the summary, with what is changed, and sends nothing by itself', () => {
    const proposal = lookingInVain(walk([{ type: 'tell', knowledge: nothingElse }], refuse(reviewing, ['name'])))
    const { state, effects } = transition(proposal, { type: 'accept' })
    expect(state).toMatchObject({ at: 'reviewing', changed: ['name'], details: { holderName: proposed(proposal).name } })
    expect(effects.map(({ type }) => type)).toEqual(['count-attempts'])
  })

  it('gives way to what the person types: what stands in the field is what is sent', () => {
    const proposal = lookingInVain(walk([{ type: 'tell', knowledge: nothingElse }], refuse(reviewing, ['name'])))
    const opened = walk([{ type: 'accept' }, { type: 'change', step: 'name' }, { type: 'next', step: 'name' }], proposal)
    expect(opened).toMatchObject({ at: 'reviewing', details: { holderName: 'Zoë Ek' } })
    expect(opened.at === 'reviewing' && alreadyRefused(opened)).toBe(true)
  })

  it('never proposes again what the person turned down', () => {
    const first = lookingInVain(walk([{ type: 'tell', knowledge }], refuse(reviewing, null)))
    const second = lookingInVain(walk([{ type: 'not-me', field: 'name' }], first))
    expect(proposed(second).name).not.toBe(proposed(first).name)
  })

  it('turns an earlier passport down without keeping its number', () => {
    const first = lookingInVain(walk([{ type: 'tell', knowledge }], refuse(reviewing, ['idNumber'])))
    expect(proposed(first).idNumber).toBe('CD7654321')
    const second = lookingInVain(walk([{ type: 'not-me', field: 'idNumber' }], first))
    expect(proposed(second).idNumber).not.toBe('CD7654321')
    expect(JSON.stringify(savedDraft(second))).not.toContain('7654321')
  })

  it('leads to the kind of ID where the bank says that it differs, and no further before it is another one', () => {
    const other = refuse(reviewing, ['idKind', 'idNumber'])
    expect(other).toMatchObject({ help: { type: 'document' } })
    expect(placeOf(walk([{ type: 'change', step: 'identity' }], other))).toBe('identity')
    const back = walk([{ type: 'change', step: 'identity' }, { type: 'next', step: 'identity' }, { type: 'get-help' }], other)
    expect(back).toMatchObject({ at: 'helping', help: { type: 'document' } })
  })

  it('helps again from the summary, after the person went to look at their answers', () => {
    const back = walk(
      [{ type: 'change', step: 'name' }, { type: 'next', step: 'name' }, { type: 'get-help' }],
      refuse(reviewing, ['name']),
    )
    expect(back).toMatchObject({ at: 'helping', help: { type: 'tell' } })
  })

  it('has nothing to say to other refusals', () => {
    const sending = walk([{ type: 'send', linkId }], reviewing)
    const answer = { status: 'refused', refusal: { reason: 'linked-by-other' } } as const
    expect(transition(sending, { type: 'details-answered', run: sending.run, answer }).state).toMatchObject({ help: null })
  })
})

describe('numbers that are typed anew', () => {
  const typeId = (idNumber: string): readonly LinkEvent[] => [
    { type: 'change', step: 'identity' },
    { type: 'edit', changes: { idNumber } },
    { type: 'next', step: 'identity' },
  ]

  it('an attempt that was refused with the passport typed first is not repeated when that is told as the earlier one', () => {
    const renewed = walk(typeId('CD7654321'), refuse(reviewing, ['idNumber']))
    const earlier = { ...nothingElse, earlierIdNumbers: answers.idNumber }
    const told = walk([{ type: 'get-help' }, { type: 'tell', knowledge: earlier }], renewed)
    expect(proposed(lookingInVain(told))).toMatchObject({ name: 'Zoë Ek', phone: '13800138000' })
    expect(proposed(lookingInVain(told)).idNumber).not.toBe(answers.idNumber)
  })

  it('one that is filled up with zeros by hand is not taken for the one without them', () => {
    const padded = walk(typeId('000000AB1234567'), refuse(reviewing, null))
    expect(padded.at === 'reviewing' && alreadyRefused(padded)).toBe(false)
  })

  it('one that was proposed filled up, refused, and is then typed so by hand is known', () => {
    const proposal = lookingInVain(walk([{ type: 'tell', knowledge: nothingElse }], refuse(reviewing, ['idNumber'])))
    const { idNumber } = proposed(proposal)
    expect(idNumber).toMatch(/^0+AB1234567$|^AB12345670+$/)
    const typed = walk(typeId(idNumber), refuse(walk([{ type: 'accept' }], proposal), ['idNumber']))
    expect(typed.at === 'reviewing' && alreadyRefused(typed)).toBe(true)
  })
})

it('what was accepted for one card is not shown for another, of another bank', () => {
  const proposal = lookingInVain(walk([{ type: 'tell', knowledge: nothingElse }], refuse(reviewing, ['name'])))
  const other = walk(
    [
      { type: 'accept' },
      { type: 'change', step: 'number' },
      { type: 'edit', changes: { cardNumber: '6222021234567890123' } },
      { type: 'next', step: 'number' },
    ],
    proposal,
  )
  expect(other).toMatchObject({ at: 'reviewing', chosen: {}, details: { holderName: 'Zoë Ek' } })
})

describe('after a restart', () => {
  const retype = (idNumber: string): readonly LinkEvent[] => [
    { type: 'edit', changes: { cardNumber: answers.cardNumber } },
    { type: 'next', step: 'number' },
    { type: 'edit', changes: { idNumber } },
    { type: 'next', step: 'identity' },
  ]
  const first = lookingInVain(walk([{ type: 'tell', knowledge }], refuse(reviewing, null)))
  const refused = refuse(walk([{ type: 'accept' }], first), null)
  const restarted = begin(savedDraft(refused), true, today).state

  it('what was refused is not repeated, and nothing of it is kept that is a secret', () => {
    const again = walk(retype(answers.idNumber), restarted)
    expect(again.at === 'reviewing' && alreadyRefused(again)).toBe(true)
    const asked = walk([{ type: 'get-help' }], again)
    expect(asked).toMatchObject({ help: { type: 'tell', fields: ['earlierIdNumbers'] } })
    const helped = lookingInVain(walk([{ type: 'tell', knowledge }], asked))
    expect(proposed(helped)).not.toEqual(proposed(first))
    expect(proposed(helped)).toEqual(proposed(refused))
    const kept = JSON.stringify(savedDraft(refused))
    for (const secret of [answers.idNumber, '7654321', '6222020200112233445']) expect(kept).not.toContain(secret)
  })

  it('another number of the ID was not refused yet', () => {
    const other = walk(retype('AB1234576'), restarted)
    expect(other.at === 'reviewing' && alreadyRefused(other)).toBe(false)
  })

  it('another card was not refused yet', () => {
    const other = walk(
      [{ type: 'edit', changes: { cardNumber: '6222021234567890123' } }, ...retype(answers.idNumber).slice(1)],
      restarted,
    )
    expect(other.at === 'reviewing' && alreadyRefused(other)).toBe(false)
  })
})

describe('whatever a bank has and says, and whatever the person answers', () => {
  const lookAnswers: Readonly<Record<Lookup, readonly (string | null)[]>> = {
    'name-on-slip': [null, 'EK ZOE', 'ZOEEK', '??'],
    'id-tail': [null, '4567', '4321', '0000', '1'],
    'phone-tail': [null, '8000', '9000', '1234'],
  }
  const record = fc.record({
    name: fc.constantFrom('EK ZOE', 'ZOE EK', 'ZOEEK', '艾佐伊', 'EK, ZOE', 'SOMEBODY ELSE'),
    idNumber: fc.constantFrom('AB1234567', 'CD7654321', '000000AB1234567', 'XX0000001'),
    phone: fc.constantFrom('13800138000', '13900139000', '8613800138000', '13700137000'),
  })

  it('it sends nothing twice, stays within the attempts, keeps what is right, and ends', () => {
    fc.assert(
      fc.property(
        record,
        fc.boolean(),
        fc.integer({ min: 1, max: 6 }),
        fc.infiniteStream(fc.nat(11)),
        (bank, reveals, allowed, choices) => {
          const choose = () => {
            const next = choices.next()
            return next.done === true ? 0 : next.value
          }
          let state: LinkState = walk(
            [{ type: 'attempts-counted', run: reviewing.run, attempts: { left: allowed, perDay: allowed } }],
            reviewing,
          )
          const sent: string[] = []
          const right = new Map<MatchField, string>()
          for (let step = 0; ; step += 1) {
            expect(step).toBeLessThan(400)
            if (state.at === 'reviewing') {
              const { holderName: name, idNumber, phone } = state.details
              const attempt: Attempt = { name, idNumber, phone }
              right.forEach((text, field) => expect(attempt[field]).toBe(text))
              sent.push(JSON.stringify(attempt))
              expect(new Set(sent).size).toBe(sent.length)
              expect(sent.length).toBeLessThanOrEqual(allowed)
              const differs = matchFields.filter((field) => attempt[field] !== bank[field])
              if (differs.length === 0) return
              if (reveals)
                matchFields.filter((field) => differs.indexOf(field) < 0).forEach((field) => right.set(field, attempt[field]))
              state = refuse(state, reveals ? differs : null, allowed - sent.length)
            } else if (state.at === 'refused' && state.help !== null) {
              const { help } = state
              if (help.type === 'bank') return
              if (help.type === 'tell')
                state = walk([{ type: 'tell', knowledge: choose() % 2 === 0 ? knowledge : nothingElse }], state)
              else if (help.type === 'look') {
                const found = lookAnswers[help.lookup]
                state = walk([{ type: 'looked', lookup: help.lookup, found: found[choose() % found.length] ?? null }], state)
              } else if (help.type === 'try') {
                const { changes } = help
                const field = changes[choose() % 3]?.field
                state = walk([choose() === 0 && field !== undefined ? { type: 'not-me', field } : { type: 'accept' }], state)
              }
            } else throw new Error(state.at)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
