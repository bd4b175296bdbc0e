import { parseSavedDraft, sameDraft, savedDraft } from '@/domain/link-card/draft'
import { type Findings, noFindings } from '@/domain/link-card/findings'

import { answers, walk } from './walk'

const findings: Findings = {
  card: 'ICBC/12',
  nameFrom: 'passport',
  asked: ['chineseName', 'earlierPhones'],
  refused: [
    {
      name: 'EK ZOE',
      nationality: 'FRA',
      idKind: 'passport',
      idMark: 'zeros-before-15/40',
      phone: '138',
      says: ['name', 'phone'],
    },
    { name: 'ZOE EK', nationality: 'FRA', idKind: 'passport', idMark: 'as-typed/3', phone: '138', says: 'something-differs' },
  ],
  seen: { 'name-on-slip': 'EK ZOE', 'id-tail': null },
  notMe: [{ field: 'name', text: '林佐' }],
}

const whole = {
  holderName: 'Zoë Ek',
  familyName: 'Ek',
  nationality: 'FRA',
  idKind: 'passport',
  phone: '138',
  chineseName: '林佐',
  earlierPhones: '139',
  findings,
  linkId: null,
} as const

describe('a kept draft', () => {
  it('is read back as it was kept', () => {
    expect(parseSavedDraft(JSON.parse(JSON.stringify(whole)))).toEqual(whole)
  })

  it.each([
    ['nothing', null],
    ['a text', 'draft'],
    ['a missing field', { ...whole, phone: undefined }],
    ['a number for a name', { ...whole, holderName: 7 }],
    ['a number for a family name', { ...whole, familyName: 7 }],
    ['an unknown kind of ID', { ...whole, idKind: 'library-card' }],
    ['a text longer than any answer', { ...whole, holderName: 'x'.repeat(201) }],
  ])('is no draft where it is %s', (_, raw) => {
    expect(parseSavedDraft(raw)).toBeNull()
  })

  it('is read without what was not asked for when it was kept', () => {
    const { holderName, nationality, idKind, phone, linkId } = whole
    const none = { familyName: '', chineseName: '', earlierPhones: '', findings: noFindings }
    expect(parseSavedDraft({ holderName, nationality, idKind, phone, linkId })).toEqual({ ...whole, ...none })
  })

  it.each([
    ['nothing', null],
    ['a list', []],
    ['an unknown source', { ...findings, nameFrom: 'dream' }],
    ['an attempt of a kind of ID that is none', { ...findings, refused: [{ ...findings.refused[0], idKind: 'library-card' }] }],
    ['an attempt without the bank’s word', { ...findings, refused: [{ ...findings.refused[0], says: 7 }] }],
    ['a field that is none', { ...findings, notMe: [{ field: 'card', text: 'x' }] }],
    ['more than anybody’s patience', { ...findings, refused: Array.from({ length: 101 }, () => findings.refused[0]) }],
  ])('keeps the answers where what was found out is %s', (_, broken) => {
    expect(parseSavedDraft({ ...whole, findings: broken })).toEqual({ ...whole, findings: noFindings })
  })

  it('of a text that is too long to be kept is read back without it', () => {
    const pasted = walk([
      { type: 'edit', changes: { cardNumber: answers.cardNumber } },
      { type: 'next', step: 'number' },
      { type: 'edit', changes: { holderName: 'x'.repeat(201), nationality: 'FRA' } },
    ])
    const kept = savedDraft(pasted)
    expect(kept).toMatchObject({ holderName: '', nationality: 'FRA' })
    expect(parseSavedDraft(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
  })

  it('drops what it does not know', () => {
    expect(parseSavedDraft({ ...whole, cardNumber: '6222020200112233445' })).toEqual(whole)
  })

  it.each(['holderName', 'familyName', 'nationality', 'idKind', 'phone', 'chineseName', 'earlierPhones', 'linkId'] as const)(
    'differs by its %s',
    (field) => {
      expect(sameDraft(whole, { ...whole, [field]: field === 'idKind' ? 'resident-id' : 'other' })).toBe(false)
      expect(sameDraft(whole, { ...whole })).toBe(true)
    },
  )
})
