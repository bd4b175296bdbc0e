import type { OutputOf } from '@/contract'
import type { bankDeskOperations } from '@/contract/operations/bank-desk'
import { lookUpBin } from '@/domain/card/bin-table'
import { identifyCard } from '@/domain/card/identity'
import { passesLuhn } from '@/domain/card/luhn'
import { err, ok } from '@/domain/core/result'
import type { Ports } from '@/service/ports'
import type { BankNews } from '@/service/service'
import { createTx } from '@/service/store/tx'
import { inSteps, type UseCase } from '@/service/use-case'

import type { BankRecord, BankRecords } from './bank-records'
import { usualBank } from './people'
import type { SandboxState, SandboxTx } from './state'

export interface BankDeskParts {
  readonly state: SandboxState
  readonly records: BankRecords
  /** What the wallet hears from the bank. */
  readonly news: BankNews
  readonly ports: Pick<Ports, 'bins' | 'clock' | 'ids' | 'policy' | 'secrets'>
}

type RecordView = OutputOf<'bankRecords'>['records'][number]

const mostListed = 500

/** The operations of the bank's desk. */
export function bankDeskUseCases(parts: BankDeskParts): {
  readonly [Name in keyof typeof bankDeskOperations]: UseCase<Name>
} {
  const { news, records, state } = parts
  return {
    bankRecords: inSteps<'bankRecords'>(async () => {
      const listed = await state.run(async (tx) => {
        const views: RecordView[] = []
        for (const record of await records.list(tx, mostListed)) views.push(await viewRecord(parts, tx, record))
        return views
      })
      return listed === null ? full : ok({ records: listed })
    }),
    revealCardNumber: inSteps<'revealCardNumber'>(async ({ recordId }) => {
      const record = await state.run((tx) => records.get(tx, recordId))
      return record === null ? err({ code: 'card.not-found' }) : ok({ cardNumber: record.bank.cardNumber })
    }),
    editBankRecord: inSteps<'editBankRecord'>(async ({ recordId, change }) => {
      const edited = await state.run(async (tx) => {
        const before = await records.get(tx, recordId)
        if (before === null) return 'unknown' as const
        await records.put(tx, { ...before, bank: { ...before.bank, ...change } })
        return before.bank
      })
      if (edited === null) return full
      if (edited === 'unknown') return err({ code: 'card.not-found' })
      await news.recordChanged(edited.cardNumber)
      return ok({ recordId })
    }),
    addBankRecord: inSteps<'addBankRecord'>(async ({ bin, ...identity }) => {
      const { clock, ids } = parts.ports
      const added = await state.run(async (tx) => {
        const id = await ids.next('card', createTx(tx.unit, () => clock.now()).counters)
        const cardNumber = await freeNumber(parts, tx, bin, id)
        await records.put(tx, { id, bank: { ...usualBank, ...identity, cardNumber } })
        return { id, cardNumber }
      })
      if (added === null) return full
      // Somebody may have tried the number before there was such a card.
      await news.recordChanged(added.cardNumber)
      return ok({ recordId: added.id })
    }),
  }
}

const full = err({ code: 'storage.full' as const })

/** A number of this BIN that no card has yet, as long as the bank's numbers usually are. */
async function freeNumber(parts: BankDeskParts, tx: SandboxTx, bin: string, id: string): Promise<string> {
  const { bins, secrets } = parts.ports
  const usual = lookUpBin(bins(), bin.padEnd(12, '0'))?.usualLengths ?? []
  const length = usual[usual.length - 1] ?? lengthOfScheme(bin)
  for (let attempt = 0; ; attempt += 1) {
    const drawn = secrets.digits('test card', `${id}\n${attempt}`, length - bin.length - 1)
    const number = withCheckDigit(bin + drawn)
    if ((await parts.records.ofCard(tx, number)) === null) return number
  }
}

/** Where no bank is known by the digits: American Express has 15, UnionPay 19, most others 16. */
function lengthOfScheme(bin: string): number {
  if (/^3[47]/.test(bin)) return 15
  return /^62/.test(bin) ? 19 : 16
}

function withCheckDigit(digits: string): string {
  for (let digit = 0; digit < 10; digit += 1) if (passesLuhn(`${digits}${digit}`)) return `${digits}${digit}`
  throw new Error('some digit always fits')
}

async function viewRecord({ ports }: BankDeskParts, tx: SandboxTx, { id, bank }: BankRecord): Promise<RecordView> {
  const { cardNumber, name, idKind, idNumber, phone, reveals, attemptsPerDay, balanceFen, locked } = bank
  return {
    id,
    bankName: bankNameOf(ports, cardNumber),
    maskedCardNumber: `${cardNumber.slice(0, 6)}${'\u2022'.repeat(cardNumber.length - 10)}${cardNumber.slice(-4)}`,
    name,
    idKind,
    idNumber,
    phone,
    reveals,
    attemptsPerDay,
    balanceFen,
    spentFen: (await tx.spent.get(id))?.fen ?? 0,
    locked,
  }
}

/** The name of a card's bank, also where the BIN table has none. */
export function bankNameOf({ bins }: Pick<Ports, 'bins'>, cardNumber: string): { zh: string; en: string | null } {
  const issuer = identifyCard(bins(), cardNumber).bank
  return issuer === null ? { zh: '境外银行', en: 'A bank abroad' } : { zh: issuer.nameZh, en: issuer.nameEn }
}
