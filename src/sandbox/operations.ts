import type { BankField, OutputOf, SandboxOperationName, SandboxPerson } from '@/contract'
import { sandboxOperations } from '@/contract'
import { policyProfiles } from '@/domain/policy/profiles'
import { type Lookup, tailLength } from '@/domain/match/evidence'
import { err, ok } from '@/domain/core/result'
import type { Executor } from '@/service/execute'
import type { RiskDesk } from '@/service/risk/risk-check'
import type { CodeDesk } from '@/service/service'
import { inSteps, type UseCase } from '@/service/use-case'

import { type BankDeskParts, bankDeskUseCases, bankNameOf } from './bank-desk'
import { peopleRecords, type PersonRecord } from './people'
import type { SandboxPhone } from './phone'
import { makeShopCode } from './shop-codes'
import { listShopAgreements, type ShopAgreementParts } from './shop-agreements'
import { shopById, type ShopRecord, shopRecords } from './shops'
import type { SandboxState, SandboxTx } from './state'
import { directShopWork, type ShopWork } from './shop-work'
import { expiredCode, listShopOrders } from './till'

export interface SandboxDeskParts extends ShopAgreementParts, BankDeskParts {
  readonly phone: SandboxPhone
  /** What the shops print. */
  readonly codes: CodeDesk
  /** Who may ask an account for a risk check. */
  readonly risk: RiskDesk
  readonly currentSeed: () => string
  /** Lets another profile of policy hold from now on; false where that can't be kept. */
  readonly choosePolicy: (id: string) => Promise<boolean>
  /** How the shops ask the wallet; directly unless given. */
  readonly shopWork?: ShopWork
  /** Everything as it was at the start, from this seed; false where it can't be kept. */
  readonly reset: (seed: string) => Promise<boolean>
}

/** The sandbox's own operations: the hand that switches faults, holds the phone and stands at the till. */
export function createSandboxExecutor(parts: SandboxDeskParts): Executor {
  const { codes, state, phone, shopWork = directShopWork(parts) } = parts
  const useCases: { readonly [Name in SandboxOperationName]: UseCase<Name> } = {
    sandboxState: inSteps<'sandboxState'>(async () => {
      const found = await state.run(async (tx) => ({
        faults: await tx.switchedFaults(),
        people: await Promise.all(peopleRecords.map((person) => viewPerson(parts, tx, person))),
      }))
      const policy = { id: parts.ports.policy.id, all: policyProfiles.map(({ id, since }) => ({ id, since })) }
      return found === null ? full : ok({ seed: parts.currentSeed(), policy, ...found, shops: viewShops(codes) })
    }),
    sandboxMessages: inSteps<'sandboxMessages'>(async () => {
      const messages = await phone.messages()
      return messages === null ? full : ok({ messages: [...messages] })
    }),
    choosePolicy: inSteps<'choosePolicy'>(async ({ policyId }) => ((await parts.choosePolicy(policyId)) ? ok({}) : full)),
    askRiskCheck: inSteps<'askRiskCheck'>(async ({ demand, phone }) => {
      const asked = await parts.risk.ask(phone, demand)
      return asked.ok ? ok({ riskCheck: asked.value }) : asked
    }),
    setFaults: inSteps<'setFaults'>(async ({ faults }) => {
      const kept = await state.run(async (tx) => {
        await tx.faults.put({ id: 'faults', faults })
        return true
      })
      return kept === null ? full : ok({ faults })
    }),
    createOrder: inSteps<'createOrder'>((input) => shopWork.createOrder(input)),
    makeShopCode: inSteps<'makeShopCode'>(async ({ shopId, kind }) => {
      const shop = shopById(shopId)
      if (shop === null) return err({ code: 'shop.not-found' })
      if (kind === 'expired') return expiredCode(parts, shop)
      const reference = await nextReference(state, shop)
      return reference === null ? full : ok({ code: makeShopCode(codes, shop, kind, reference) })
    }),
    listShopOrders: inSteps<'listShopOrders'>(({ shopId }) => listShopOrders(parts, shopId)),
    chargePayCode: inSteps<'chargePayCode'>((input) => shopWork.chargePayCode(input)),
    refundShopOrder: inSteps<'refundShopOrder'>((input) => shopWork.refundShopOrder(input)),
    cancelShopOrder: inSteps<'cancelShopOrder'>((input) => shopWork.cancelShopOrder(input)),
    askAgreement: inSteps<'askAgreement'>(async (input) => {
      const asked = await shopWork.askAgreement(input)
      return asked.ok ? ok({ ...asked.value, code: codes.own('agreement', asked.value.agreementNo) }) : asked
    }),
    listShopAgreements: inSteps<'listShopAgreements'>(async ({ shopId }) => {
      const listed = await listShopAgreements(state, shopId)
      if (!listed.ok) return listed
      const agreements = listed.value.map(({ agreementNo, askedAt, externalNo, status }) => {
        return { number: externalNo, agreementNo, status, askedAt }
      })
      return ok({ agreements })
    }),
    chargeByAgreement: inSteps<'chargeByAgreement'>((input) => shopWork.chargeByAgreement(input)),
    endShopAgreement: inSteps<'endShopAgreement'>((input) => shopWork.endShopAgreement(input)),
    resetSandbox: inSteps<'resetSandbox'>(async ({ seed }) => {
      if (!(await parts.reset(seed))) return full
      parts.records.forget()
      const begun = await state.run((tx) => parts.records.begin(tx).then(() => true))
      return begun === null ? full : ok({})
    }),
    ...bankDeskUseCases(parts),
  }
  return { operations: sandboxOperations, useCases }
}

const full = err({ code: 'storage.full' as const })

/** What a till prints under a purchase; no two of its codes are the same. */
async function nextReference(state: SandboxState, { payee }: ShopRecord): Promise<string | null> {
  const count = await state.run(async (tx) => {
    const till = await tx.tills.get(payee.shopId)
    const codes = (till?.codes ?? 0) + 1
    await tx.tills.put({ ...till, id: payee.shopId, codes })
    return codes
  })
  return count === null ? null : `T${String(count).padStart(6, '0')}`
}

function viewShops(desk: CodeDesk): OutputOf<'sandboxState'>['shops'] {
  return shopRecords.map(({ agreement, payee, codes, offers }) => ({
    payee,
    staticCode: desk.own('shop', payee.shopId),
    codes: [...codes],
    offers: [...offers],
    asksForAgreement: agreement !== null,
  }))
}

/** A person with what their bank has on file now. */
async function viewPerson({ ports, records }: SandboxDeskParts, tx: SandboxTx, person: PersonRecord): Promise<SandboxPerson> {
  const { id, difficulty, knows, sees } = person
  const { bank } = (await records.get(tx, id)) ?? person
  const { cardNumber, name, idKind, idNumber, phone, reveals, attemptsPerDay, balanceFen } = bank
  const seen = (lookup: Lookup, text: string) => (sees.indexOf(lookup) >= 0 ? text : null)
  const fields: readonly BankField[] = ['name', 'idKind', 'idNumber', 'phone']
  return {
    id,
    difficulty,
    knows: { ...knows, earlierIdNumbers: [...knows.earlierIdNumbers], earlierPhones: [...knows.earlierPhones] },
    canSee: {
      'name-on-slip': seen('name-on-slip', name),
      'id-tail': seen('id-tail', idNumber.slice(-tailLength)),
      'phone-tail': seen('phone-tail', phone.slice(-tailLength)),
    },
    bank: {
      bankName: bankNameOf(ports, cardNumber),
      cardNumber,
      name,
      idKind,
      idNumber,
      phone,
      reveals,
      attemptsPerDay,
      balanceFen,
    },
    differs: fields.filter((field) => knows[field] !== bank[field]),
  }
}
