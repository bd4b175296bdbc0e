import { parseSavedDraft, sameDraft } from '@/domain/link-card/draft'

const whole = {
  holderName: 'Zoë Ek',
  familyName: 'Ek',
  nationality: 'FRA',
  idKind: 'passport',
  phone: '138',
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

  it('is read without a family name, as drafts were kept before it was asked for', () => {
    const { familyName, ...before } = whole
    expect(familyName).not.toBe('')
    expect(parseSavedDraft(before)).toEqual({ ...whole, familyName: '' })
  })

  it('drops what it does not know', () => {
    expect(parseSavedDraft({ ...whole, cardNumber: '6222020200112233445' })).toEqual(whole)
  })

  it.each(['holderName', 'familyName', 'nationality', 'idKind', 'phone', 'linkId'] as const)('differs by its %s', (field) => {
    expect(sameDraft(whole, { ...whole, [field]: field === 'idKind' ? 'resident-id' : 'other' })).toBe(false)
    expect(sameDraft(whole, { ...whole })).toBe(true)
  })
})
