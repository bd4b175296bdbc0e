import { makeAutoObservable, observableRef } from 'mobx'

import type { CheckoutPayee, CheckoutTarget, SentPayment } from '@/domain/checkout/checkout'
import type { PaySource } from '@/domain/checkout/pay-source'
import type { KeyValueStorage } from '@/platform/types'

import { readStored, writeStored } from '../stored'

/** One key a payment, so that two tabs never overwrite each other's. */
const keyPrefix = 'bangka.sent.'
/** Whose they are: the account's id. */
const ownerKey = 'bangka.sent-by'

/**
 * Payments that were sent and whose end is not known yet: kept on the device, so that after a restart in the middle the person
 * learns what became of them. Ids, payee and amount; no password, no card number.
 */
export class SentPayments {
  list: readonly SentPayment[] = []

  constructor(private readonly storage: KeyValueStorage) {
    this.list = storage
      .keys()
      .filter((key) => key.indexOf(keyPrefix) === 0)
      .map((key) => {
        const read = readStored(storage, key, parseSent)
        return read.ok ? read.value : null
      })
      .filter((sent) => sent !== null)
    makeAutoObservable<SentPayments, 'storage'>(this, { list: observableRef, storage: false }, { autoBind: true })
  }

  /** The payment of this target that was sent last time, if what became of it is not known. */
  of(target: CheckoutTarget): SentPayment | null {
    return this.list.find((sent) => sent.target !== null && isSameTarget(sent.target, target)) ?? null
  }

  byId(paymentId: string): SentPayment | null {
    return this.list.find((sent) => sent.paymentId === paymentId) ?? null
  }

  /** Without room on the device it is known as long as the app runs; the bills tell the rest. */
  remember(sent: SentPayment): void {
    this.list = [...this.list.filter(({ paymentId }) => paymentId !== sent.paymentId), sent]
    writeStored(this.storage, keyPrefix + sent.paymentId, sent)
  }

  forget(paymentId: string): void {
    this.list = this.list.filter((sent) => sent.paymentId !== paymentId)
    this.storage.remove(keyPrefix + paymentId)
  }

  /** Somebody has logged in: payments that another account sent from this device are none of theirs. */
  handTo(accountId: string): void {
    const owner = this.storage.read(ownerKey)
    if (owner.ok && owner.value === accountId) return
    this.clear()
    this.storage.write(ownerKey, accountId)
  }

  /** The person has logged out: the next one has no business with these. */
  clear(): void {
    this.list.forEach(({ paymentId }) => this.storage.remove(keyPrefix + paymentId))
    this.list = []
  }
}

function isSameTarget(a: CheckoutTarget, b: CheckoutTarget): boolean {
  return idOfTarget(a) === idOfTarget(b)
}

/** A target in one line: "order:…". */
function idOfTarget(target: CheckoutTarget): string {
  switch (target.kind) {
    case 'order':
      return `order:${target.orderId}`
    case 'shop':
      return `shop:${target.shopId}`
    case 'charge':
      return `charge:${target.chargeId}`
  }
}

function parseSent(raw: unknown): SentPayment | null {
  if (!isRecord(raw)) return null
  const { paymentId, target, amountFen, payee, source, cardId } = raw
  if (typeof paymentId !== 'string') return null
  return {
    paymentId,
    target: parseTarget(target),
    amountFen: typeof amountFen === 'number' && Number.isSafeInteger(amountFen) ? amountFen : null,
    payee: parsePayee(payee),
    // Kept by its card alone before anything else could pay.
    source: parseSource(source) ?? (typeof cardId === 'string' ? { kind: 'card', cardId } : null),
  }
}

function parseTarget(raw: unknown): CheckoutTarget | null {
  if (!isRecord(raw)) return null
  const { kind, orderId, shopId, chargeId } = raw
  if (kind === 'order' && typeof orderId === 'string') return { kind, orderId }
  if (kind === 'shop' && typeof shopId === 'string') return { kind, shopId }
  return kind === 'charge' && typeof chargeId === 'string' ? { kind, chargeId } : null
}

function parseSource(raw: unknown): PaySource | null {
  if (!isRecord(raw)) return null
  const { kind, cardId } = raw
  if (kind === 'balance') return { kind }
  return kind === 'card' && typeof cardId === 'string' ? { kind, cardId } : null
}

function parsePayee(raw: unknown): CheckoutPayee | null {
  if (!isRecord(raw) || !isRecord(raw['name'])) return null
  const { shopId } = raw
  const { zh, en } = raw['name']
  return typeof shopId === 'string' && typeof zh === 'string' && typeof en === 'string' ? { shopId, name: { zh, en } } : null
}

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null
}
