import fc from 'fast-check'

import {
  answersInLink,
  choices,
  completeAnswers,
  linkParams,
  openQuestion,
  questionNamed,
  questions,
} from '@/domain/can-i-use/questions'

import { everybody, somebody } from './support'

const anyAnswers = fc.record({
  live: fc.option(fc.constantFrom(...choices.live)),
  card: fc.option(fc.constantFrom(...choices.card)),
  phone: fc.option(fc.constantFrom(...choices.phone)),
  id: fc.option(fc.constantFrom(...choices.id)),
})

describe('a link', () => {
  it('gives back the answers that it was made of, all of them or some', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(answersInLink(linkParams(answers))).toEqual({ answers, unreadable: false })
      }),
    )
  })

  it('holds names of choices alone: nothing that a person typed', () => {
    const names = questions.flatMap((question): readonly string[] => choices[question])
    for (const answers of everybody)
      expect(Object.values(linkParams(answers)).filter((value) => !names.includes(value))).toEqual([])
  })

  it('of anything else is read as far as it goes', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(fc.constantFrom(...questions), fc.string()), fc.string()), (params) => {
        const { answers } = answersInLink(params)
        for (const question of questions) expect([null, params[question]]).toContain(answers[question])
      }),
    )
  })

  test.each([
    [{}, { live: null, card: null, phone: null, id: null }, false],
    [{ live: '' }, { live: null, card: null, phone: null, id: null }, false],
    [{ live: 'mars', card: 'none' }, { live: null, card: 'none', phone: null, id: null }, true],
    [{ live: 'ABROAD' }, { live: null, card: null, phone: null, id: null }, true],
    [{ id: 'constructor', live: 'abroad' }, { live: 'abroad', card: null, phone: null, id: null }, true],
    [{ utm_source: 'chat', phone: 'foreign' }, { live: null, card: null, phone: 'foreign', id: null }, false],
  ])('%j', (params: Readonly<Record<string, string>>, answers, unreadable) => {
    expect(answersInLink(params)).toEqual({ answers, unreadable })
  })
})

describe('the questions', () => {
  it('are asked in order, each that is open, and answered ones are not asked again', () => {
    expect(openQuestion({ live: null, card: null, phone: null, id: null })).toBe('live')
    expect(openQuestion({ live: 'abroad', card: null, phone: 'foreign', id: null })).toBe('card')
    expect(openQuestion(somebody())).toBeNull()
  })

  it('have an answer once all four are answered', () => {
    expect(completeAnswers({ ...somebody(), id: null })).toBeNull()
    expect(completeAnswers(somebody())).toEqual(somebody())
  })

  it('are known by their names alone', () => {
    expect(questions.map(questionNamed)).toEqual(questions)
    expect([undefined, '', 'ID', 'toString'].map(questionNamed)).toEqual([null, null, null, null])
  })
})
