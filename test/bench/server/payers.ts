import { loadChineseBins } from '@/domain/card/chinese-bins'
import { identifyCard } from '@/domain/card/identity'
import { ok } from '@/domain/core/result'
import { sandboxTx } from '@/sandbox/state'
import type { KeyRing } from '@/server/keys/key-ring'
import { createServerSecrets } from '@/server/secrets'
import { createVault } from '@/server/vault/vault'
import { createVaultRecords } from '@/server/vault/vault-records'
import { createTx } from '@/service/store/tx'
import type { Engine } from '@/service/store/unit'

/** Somebody who is logged in and has a card and a payment password. */
export interface Payer {
  readonly token: string
  readonly cardId: string
}

export const paymentPassword = '274951'

/** Puts payers into a database as signing up and linking would have; their passwords are hashed as a server hashes them. */
export async function makePayers(engine: Engine, keys: KeyRing, count: number): Promise<readonly Payer[]> {
  const secrets = createServerSecrets(keys)
  const records = createVaultRecords(createVault(() => keys))
  const bins = loadChineseBins()
  const now = Date.now()
  const make = async (i: number): Promise<Payer> => {
    const id = `payer${String(i).padStart(7, '0')}`
    const cardNumber = `621700${String(i).padStart(12, '0')}0`
    const token = secrets.fingerprint('token of session', `session-${id}`)
    const paymentHash = await secrets.hashPassword(paymentPassword, { kind: 'payment', accountId: id })
    const issuer = identifyCard(bins, cardNumber)
    const done = await engine.run(async (unit) => {
      const tx = createTx(unit, () => now)
      await tx.accounts.put({
        id,
        phone: `+86139${String(i).padStart(8, '0')}`,
        loginHash: paymentHash,
        paymentHash,
        createdAt: now,
      })
      await tx.sessions.put({
        id: `session-${id}`,
        accountId: id,
        tokenFingerprint: secrets.fingerprint('session', token),
        createdAt: now,
        endsAt: now + 1e10,
      })
      await tx.cards.put({
        id: `card-${id}`,
        accountId: id,
        cardFingerprint: secrets.fingerprint('card', cardNumber),
        bankToken: `token-${id}`,
        face: {
          bankCode: issuer.bank?.code ?? null,
          bankName: issuer.bank === null ? null : { zh: issuer.bank.nameZh, en: issuer.bank.nameEn },
          brand: 'unionpay',
          kind: 'debit',
          international: false,
          bin: cardNumber.slice(0, 6),
          last4: cardNumber.slice(-4),
        },
        limits: { perPaymentFen: 5_000_000, perDayFen: 2_000_000_000 },
        position: 0,
        linkedAt: now,
        unlinked: null,
      })
      const sandbox = sandboxTx(unit)
      await sandbox.tokens.put({ id: `token-${id}`, personId: id, revoked: false })
      await records.put(sandbox, {
        id,
        bank: {
          cardNumber,
          name: `PAYER ${i}`,
          idKind: 'passport',
          idNumber: `P${String(i).padStart(8, '0')}`,
          phone: `139${String(i).padStart(8, '0')}`,
          reveals: 'field',
          attemptsPerDay: 5,
          balanceFen: 1_000_000_000_000,
          limits: { perPaymentFen: null, perDayFen: null },
          linkedByOther: false,
          locked: false,
        },
      })
      return ok(undefined)
    })
    if (!done.ok) throw new Error(done.error.code)
    return { token, cardId: `card-${id}` }
  }
  const payers: Payer[] = []
  for (let from = 0; from < count; from += 64)
    payers.push(...(await Promise.all(Array.from({ length: Math.min(64, count - from) }, (_, i) => make(from + i)))))
  return payers
}
