import fc from 'fast-check'

import { begin, placeOf, transition } from '@/domain/link-card/machine'
import { alreadyRefused } from '@/domain/link-card/sending'
import type { LinkEffect, LinkEvent, LinkState } from '@/domain/link-card/states'
import { codeWaitsFor } from '@/domain/link-card/typing'

import {
  answers,
  answersOf,
  attempts,
  code,
  everyEvent,
  fresh,
  linkId,
  noDraft,
  retryAt,
  sent,
  today,
  typeAll,
  walk,
} from './walk'

const reviewing = walk(typeAll)
const sending = walk([{ type: 'send', linkId }], reviewing)
const enteringCode = answered(sending, { status: 'code-sent', sent })

type Answer = Extract<LinkEvent, { type: 'details-answered' }>['answer']

function answered(state: LinkState, answer: Answer): LinkState {
  return transition(state, { type: 'details-answered', run: state.run, answer }).state
}

describe('typing', () => {
  it('goes from screen to screen, and to the summary when everything is answered', () => {
    const places = typeAll.map((_, index) => placeOf(walk(typeAll.slice(0, index + 1))))
    expect(places).toEqual(['number', 'name', 'name', 'identity', 'identity', 'phone', 'phone', 'summary'])
  })

  it('sends exactly what was parsed: digits without groups, the phone in one form', () => {
    expect(reviewing).toMatchObject({
      at: 'reviewing',
      details: { cardNumber: '6222020200112233445', holderName: answers.holderName, phone: '13800138000' },
    })
  })

  it('stays where something is missing', () => {
    expect(placeOf(walk([{ type: 'next', step: 'number' }]))).toBe('number')
  })

  it('takes only what is asked on the screen that is shown', () => {
    expect(walk([{ type: 'edit', changes: { phone: answers.phone } }])).toMatchObject({ drafts: { phone: '' } })
  })

  it('counts the attempts of the card as soon as it is reviewed', () => {
    const counted = walk([{ type: 'attempts-counted', run: reviewing.run, attempts }], reviewing)
    expect(counted).toMatchObject({ attempts })
  })
})

describe('after a refusal', () => {
  const refused = answered(sending, {
    status: 'refused',
    refusal: { reason: 'mismatch', fields: ['name'], attemptsLeft: 4 },
  })

  it('warns before exactly the same is sent again', () => {
    const again = walk(
      [
        { type: 'enter', place: 'phone' },
        { type: 'next', step: 'phone' },
      ],
      refused,
    )
    expect(again.at === 'reviewing' && alreadyRefused(again)).toBe(true)
  })

  it('waits for the bank to take attempts again, or goes on with another card', () => {
    const blocked = answered(sending, { status: 'blocked', retryAt })
    expect(walk([{ type: 'unblock', now: retryAt - 1 }], blocked).at).toBe('blocked')
    expect(walk([{ type: 'unblock', now: retryAt }], blocked).at).toBe('reviewing')
    expect(placeOf(walk([{ type: 'restart' }], blocked))).toBe('number')
  })
})

describe('an answer that does not come', () => {
  const lost = transition(sending, { type: 'details-answered', run: sending.run, answer: { status: 'lost' } })

  it('is asked for, soon at first and then more patiently', () => {
    const pauses: number[] = []
    let step = lost
    for (let turn = 0; turn < 7; turn += 1) {
      const [ask] = step.effects
      if (ask?.type !== 'ask') throw new Error('nothing is asked')
      pauses.push(ask.afterMs)
      step = transition(step.state, { type: 'link-found', run: step.state.run, linkId, found: { status: 'no-news' } })
    }
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000])
  })

  it('takes an attempt that never arrived up under its own name', () => {
    const unknown = walk([{ type: 'link-found', run: lost.state.run, linkId, found: { status: 'unknown' } }], lost.state)
    expect(unknown).toMatchObject({ at: 'reviewing', notice: 'never-arrived' })
    expect(transition(unknown, { type: 'send', linkId: 'another' }).effects).toMatchObject([{ type: 'submit', linkId }])
  })

  it('never takes a card for linked before a code was entered', () => {
    const found = walk(
      [{ type: 'link-found', run: lost.state.run, linkId, found: { status: 'linked', cardId: 'x' } }],
      lost.state,
    )
    expect(found.at).toBe('finding-out')
  })
})

describe('the code', () => {
  it('is set aside on the way back and taken up again, and only for the same details', () => {
    const back = walk([{ type: 'enter', place: 'summary' }], enteringCode)
    expect(back.at).toBe('reviewing')
    expect(codeWaitsFor(back)).toBe(true)
    const changed = walk(
      [
        { type: 'change', step: 'phone' },
        { type: 'edit', changes: { phone: '13900139000' } },
        { type: 'next', step: 'phone' },
      ],
      enteringCode,
    )
    expect(codeWaitsFor(changed)).toBe(false)
    expect(walk([{ type: 'continue' }], back).at).toBe('entering-code')
  })

  it('means a new attempt after too many wrong ones', () => {
    const confirming = walk([{ type: 'confirm', code }], enteringCode)
    const over = walk([{ type: 'code-answered', run: confirming.run, answer: { status: 'over' } }], confirming)
    expect(over).toMatchObject({ at: 'reviewing', notice: 'code-over', lostLinkId: null })
  })
})

describe('a restart', () => {
  it('reopens at the card number with everything but the secrets, and asks about the attempt', () => {
    const saved = {
      ...noDraft,
      holderName: 'Zoë Ek',
      nationality: 'FRA',
      idKind: 'passport',
      phone: '13800138000',
      linkId,
    } as const
    const { state, effects } = begin(saved, true, today)
    expect(state).toMatchObject({ at: 'editing', step: 'number', drafts: { cardNumber: '', idNumber: '', holderName: 'Zoë Ek' } })
    expect(effects).toEqual([{ type: 'ask', run: 0, linkId, afterMs: 0 }])
  })
})

describe('whatever happens, in whatever order', () => {
  const event = fc.nat().chain((pick) =>
    fc.constant((state: LinkState) => {
      const all = everyEvent(state)
      return all[pick % all.length]
    }),
  )

  it('a card is linked only after its code was entered and accepted, and every effect belongs to the state', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 120 }), fc.boolean(), (choices, hasPaymentPassword) => {
        let { state } = fresh(hasPaymentPassword)
        const confirmed = new Set<string>()
        for (const choose of choices) {
          const next = choose(state)
          if (next === undefined) continue
          const before = state
          const { state: after, effects } = transition(before, next)
          effects.forEach((effect: LinkEffect) => {
            expect(effect.run).toBe(after.run)
            if (effect.type === 'confirm') confirmed.add(effect.linkId)
          })
          expect(after.run).toBeGreaterThanOrEqual(before.run)
          // A "not waiting for a code" is the one other way to a question about a code: the service says that it has one.
          if (after.at === 'linked' && before.at === 'confirming') expect(confirmed.has(before.linkId)).toBe(true)
          state = after
        }
      }),
    )
  })

  it('answers to abandoned questions change nothing', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), (choices, behind) => {
        const state = choices.reduce((current, choose) => {
          const next = choose(current)
          return next === undefined ? current : transition(current, next).state
        }, fresh().state)
        const late = answersOf(state.run - behind).filter(
          ({ type }) => type !== 'link-found' || state.at === 'finding-out' || state.at === 'linked',
        )
        expect(late.map((each) => transition(state, each).state === state).every(Boolean)).toBe(true)
      }),
    )
  })
})
