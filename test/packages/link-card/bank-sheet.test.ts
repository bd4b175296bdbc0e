import { emptyDrafts, type Drafts } from '@/domain/link-card/details'
import { bankPageTexts } from '@/locales/bank-page'
import { linkCardTexts } from '@/locales/link-card'
import { posterOf, type SheetOptions, sheetOf, textOf } from '@/packages/link-card/bank-page/sheet'

const drafts: Drafts = {
  ...emptyDrafts,
  cardNumber: '6222 0212 3456 7890 123',
  holderName: 'Jean-Luc Dupont',
  chineseName: '杜让',
  idKind: 'passport',
  idNumber: '17CD45621',
  phone: '+33 6 12 34 56 78',
}
const options: SheetOptions = {
  texts: bankPageTexts['zh-CN'].sheet,
  kinds: linkCardTexts['zh-CN'].identity.kinds,
  drafts,
  doubtful: [],
  hidden: false,
}

describe('the sheet for the counter', () => {
  test('names the card by its last four digits, and everything that the clerk should compare', () => {
    const sheet = sheetOf(options)
    expect(sheet.lead).toContain('0123')
    expect(sheet.facts.map(({ label, value }) => [label, value])).toEqual([
      ['姓名', 'Jean-Luc Dupont (中文名：杜让)'],
      ['证件类型', '护照'],
      ['证件号码', '17CD45621'],
      ['预留手机号', '+33612345678'],
    ])
  })

  test('never has the whole card number', () => {
    const { facts, lead, asks } = sheetOf(options)
    expect(JSON.stringify([facts, lead, asks])).not.toMatch(/6222|34567890/)
  })

  test('puts first what is in doubt, and marks the likeliest culprit alone', () => {
    const { facts } = sheetOf({ ...options, doubtful: ['phone', 'name'] })
    expect(facts.map(({ field, isFirst }) => [field, isFirst])).toEqual([
      ['phone', true],
      ['name', false],
      ['idKind', false],
      ['idNumber', false],
    ])
  })

  test('writes a Chinese number as people in China do', () => {
    const sheet = sheetOf({ ...options, drafts: { ...drafts, phone: '+8613800138000' } })
    expect(sheet.facts.find(({ field }) => field === 'phone')?.value).toBe('138 0013 8000')
  })

  test('hides numbers but for their last four when asked to', () => {
    const sheet = sheetOf({ ...options, hidden: true })
    const said = JSON.stringify([sheet, posterOf(sheet, '先'), textOf(sheet)])
    expect(said).not.toMatch(/17CD45621|33612345678/)
    expect(said).toContain('•••• 5621')
  })

  test.each([
    ['nothing was typed', emptyDrafts],
    ['nothing is known', null],
  ])('asks the clerk all the same where %s', (_, none) => {
    const sheet = sheetOf({ ...options, drafts: none })
    expect(sheet.facts).toEqual([])
    expect(sheet.asks).toHaveLength(3)
  })

  test('says the same on the screen, in the picture and in the copied text', () => {
    const sheet = sheetOf({ ...options, doubtful: ['idNumber'] })
    const picture = posterOf(sheet, '请先核对此项')
    for (const { value } of sheet.facts) {
      expect(textOf(sheet)).toContain(value)
      expect(picture.some((block) => block.kind === 'fact' && block.value === value)).toBe(true)
    }
    for (const ask of sheet.asks) {
      expect(textOf(sheet)).toContain(ask)
      expect(picture).toContainEqual({ kind: 'text', text: ask })
    }
    expect(picture.filter((block) => block.kind === 'fact' && block.marked)).toHaveLength(1)
  })
})
