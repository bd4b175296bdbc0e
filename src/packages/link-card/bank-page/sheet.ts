import type { Drafts } from '@/domain/link-card/details'
import { phoneInForm } from '@/domain/link-card/phone-form'
import type { BankField } from '@/domain/link-card/refusals'
import type { IdKind } from '@/domain/id/kinds'
import { formatPhoneAtHome, parsePhone } from '@/domain/phone/phone-number'
import type { PosterBlock } from '@/domain/poster/poster'
import type { TextsOf } from '@/locales/catalog'

type SheetTexts = TextsOf<'bank-page'>['sheet']

/** One thing for the clerk to compare. */
export interface SheetFact {
  readonly field: BankField
  readonly label: string
  readonly value: string
  readonly note: string
  /** The likeliest culprit: looked at before the others. */
  readonly isFirst: boolean
}

/** What the clerk reads, in one language. */
export interface Sheet {
  readonly title: string
  readonly lead: string
  readonly check: string
  readonly facts: readonly SheetFact[]
  readonly ask: string
  readonly asks: readonly string[]
}

export interface SheetOptions {
  readonly texts: SheetTexts
  readonly kinds: Readonly<Record<IdKind, string>>
  /** What was typed; null where nothing was yet. */
  readonly drafts: Drafts | null
  /** The fields that may differ, the likeliest culprit first. */
  readonly doubtful: readonly BankField[]
  /** Numbers by their last four characters alone: the clerk has the passport, and a picture may travel. */
  readonly hidden: boolean
}

const fields: readonly BankField[] = ['name', 'idKind', 'idNumber', 'phone']

/** The page as data: the screen, the picture and the copied text all say the same. */
export function sheetOf({ texts, kinds, drafts, doubtful, hidden }: SheetOptions): Sheet {
  const values = drafts === null ? null : valuesOf(drafts, kinds, hidden, texts)
  const order = [...fields].sort((a, b) => rank(doubtful, a) - rank(doubtful, b))
  const cardNumber = drafts?.cardNumber.replace(/[^0-9]/g, '') ?? ''
  return {
    title: texts.title,
    lead: cardNumber.length < 4 ? texts.lead : texts.leadWithCard(cardNumber.slice(-4)),
    check: texts.check,
    facts:
      values === null
        ? []
        : order
            .filter((field) => values[field] !== '')
            .map((field) => ({
              field,
              label: texts.facts[field],
              value: values[field],
              note: texts.notes[field],
              isFirst: field === doubtful[0],
            })),
    ask: texts.ask,
    asks: [texts.asks.print, texts.asks.correct, texts.asks.online],
  }
}

/** The sheet as a picture. */
export function posterOf(sheet: Sheet, first: string): readonly PosterBlock[] {
  return [
    { kind: 'title', text: sheet.title },
    { kind: 'text', text: sheet.lead },
    ...(sheet.facts.length === 0 ? [] : [{ kind: 'heading' as const, text: sheet.check }]),
    ...sheet.facts.map(({ label, value, note, isFirst }) => ({
      kind: 'fact' as const,
      label: isFirst ? `${label} · ${first}` : label,
      value,
      note,
      marked: isFirst,
    })),
    { kind: 'heading', text: sheet.ask },
    ...sheet.asks.map((text) => ({ kind: 'text' as const, text })),
  ]
}

/** The sheet as text, to be pasted into a message. */
export function textOf(sheet: Sheet): string {
  return [
    sheet.title,
    sheet.lead,
    '',
    ...sheet.facts.map(({ label, value }) => `${label}：${value}`),
    ...(sheet.facts.length === 0 ? [] : ['']),
    sheet.ask,
    ...sheet.asks,
  ].join('\n')
}

function rank(doubtful: readonly BankField[], field: BankField): number {
  const at = doubtful.indexOf(field)
  return at < 0 ? doubtful.length : at
}

function valuesOf(
  drafts: Drafts,
  kinds: Readonly<Record<IdKind, string>>,
  hidden: boolean,
  texts: SheetTexts,
): Readonly<Record<BankField, string>> {
  const chinese = drafts.chineseName.trim()
  const name = drafts.holderName.trim()
  const shown = (text: string) => (hidden && text !== '' ? `\u2022\u2022\u2022\u2022 ${text.slice(-4)}` : text)
  return {
    name: chinese === '' || name === '' ? name : `${name} (${texts.chineseName(chinese)})`,
    idKind: drafts.idKind === null ? '' : kinds[drafts.idKind],
    idNumber: shown(drafts.idNumber.trim()),
    phone: shown(phoneText(drafts.phone)),
  }
}

/** As people in China read it: their own numbers without a code, others with it. */
function phoneText(typed: string): string {
  const parsed = parsePhone(typed)
  if (!parsed.ok) return typed.trim()
  return /^\+86/.test(parsed.value) ? formatPhoneAtHome(parsed.value) : phoneInForm(parsed.value, 'international')
}
