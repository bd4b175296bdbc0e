import { makeAutoObservable, runInAction } from 'mobx'

import type { Faults, InputOf, NamedOperation, OutputOf, SandboxOperationName, ShopCodeKind, WalletError } from '@/contract'
import { sandboxOperations } from '@/contract/operations/sandbox'
import type { Result } from '@/domain/core/result'
import type { RiskDemand } from '@/domain/risk/risk-check'

import type { StoreDeps } from '../deps'

type World = OutputOf<'sandboxState'>
type Message = OutputOf<'sandboxMessages'>['messages'][number]
type ShopAgreement = OutputOf<'listShopAgreements'>['agreements'][number]
export type AgreementCharge = OutputOf<'chargeByAgreement'>
type ShopOrder = OutputOf<'listShopOrders'>['orders'][number]
export type ChargeOutcome = OutputOf<'chargePayCode'>

/** How long between two looks at the phone while it is shown, ms. */
const phoneEveryMs = 1_500

const nothing = (): void => undefined

/**
 * The desk from which the sandbox's world is seen and moved: its phone, its people and their bank records, its shops and
 * tills, its failures. It asks the service like everybody else; nothing of the world is kept here.
 */
export class SandboxDesk {
  world: World | null = null
  messages: readonly Message[] = []
  /** The last order's code by shop, to be scanned. */
  orderCodes: Readonly<Record<string, { readonly code: string; readonly goods: string; readonly amountFen: number }>> = {}
  /** The last code to try by shop. */
  shopCodes: Readonly<Record<string, { readonly kind: ShopCodeKind; readonly code: string }>> = {}
  ordersOfShop: Readonly<Record<string, readonly ShopOrder[]>> = {}
  lastCharge: { readonly shopId: string; readonly outcome: ChargeOutcome } | null = null
  agreementsOfShop: Readonly<Record<string, readonly ShopAgreement[]>> = {}
  /** The code of the last agreement that a shop has asked for. */
  agreementCodes: Readonly<Record<string, string>> = {}
  lastAgreementCharge: { readonly shopId: string; readonly outcome: AgreementCharge } | null = null
  /** What was asked for the last time, and what of it is open; null before. */
  riskCheck: { readonly asked: RiskDemand | null; readonly open: RiskDemand | null } | null = null
  failure: WalletError | null = null
  isBusy = false
  /** Counts the watches over the phone: the look of one that is over starts no other. */
  private phoneRun = 0
  private stopTimer: () => void = nothing

  constructor(private readonly deps: StoreDeps) {
    makeAutoObservable<SandboxDesk, 'deps' | 'stopTimer' | 'phoneRun'>(this, { deps: false, stopTimer: false, phoneRun: false })
  }

  async load(): Promise<void> {
    const answer = await this.call(sandboxOperations.sandboxState, {})
    if (answer.ok) runInAction(() => (this.world = answer.value))
  }

  /** Nothing of it goes on when the screen leaves. */
  dispose(): void {
    this.stopPhone()
  }

  /** Looks at the phone now and every moment while the screen is shown. */
  startPhone(): void {
    this.stopPhone()
    const run = this.phoneRun
    const look = async (): Promise<void> => {
      const answer = await this.deps.client.call(sandboxOperations.sandboxMessages, {})
      if (run !== this.phoneRun) return
      if (answer.ok) runInAction(() => (this.messages = answer.value.messages))
      this.stopTimer = this.deps.platform.clock.after(phoneEveryMs, () => void look())
    }
    void look()
  }

  stopPhone(): void {
    this.phoneRun += 1
    this.stopTimer()
    this.stopTimer = nothing
  }

  async setFault<Name extends keyof Faults>(name: Name, value: Faults[Name]): Promise<void> {
    if (this.world === null) return
    const answer = await this.call(sandboxOperations.setFaults, { faults: { ...this.world.faults, [name]: value } })
    if (answer.ok) runInAction(() => this.world !== null && (this.world = { ...this.world, faults: answer.value.faults }))
  }

  async choosePolicy(policyId: string): Promise<void> {
    const answer = await this.call(sandboxOperations.choosePolicy, { policyId })
    if (answer.ok) await this.load()
  }

  /** Asks this person's account for a risk check, or calls it off (null). */
  async askRiskCheck(phone: string, demand: RiskDemand | null): Promise<void> {
    const answer = await this.call(sandboxOperations.askRiskCheck, { phone, demand })
    if (answer.ok) runInAction(() => (this.riskCheck = { asked: demand, open: answer.value.riskCheck?.demand ?? null }))
  }

  async createOrder(shopId: string, goods: string, amountFen: number): Promise<void> {
    const answer = await this.call(sandboxOperations.createOrder, { shopId, goods, amountFen })
    if (!answer.ok) return
    const { code, order } = answer.value
    runInAction(() => (this.orderCodes = { ...this.orderCodes, [shopId]: { code, goods: order.goods, amountFen } }))
    await this.loadOrders(shopId)
  }

  /** Lets a shop, or somebody with a sticker, make a code to try. */
  async makeCode(shopId: string, kind: ShopCodeKind): Promise<void> {
    const answer = await this.call(sandboxOperations.makeShopCode, { shopId, kind })
    if (!answer.ok) return
    const { code } = answer.value
    runInAction(() => (this.shopCodes = { ...this.shopCodes, [shopId]: { kind, code } }))
  }

  async loadOrders(shopId: string): Promise<void> {
    const answer = await this.call(sandboxOperations.listShopOrders, { shopId })
    if (answer.ok) runInAction(() => (this.ordersOfShop = { ...this.ordersOfShop, [shopId]: answer.value.orders }))
  }

  /** The shop's till charges a pay code, as if a cashier had scanned it. */
  async charge(shopId: string, payCode: string, amountFen: number): Promise<void> {
    runInAction(() => (this.lastCharge = null))
    const answer = await this.call(sandboxOperations.chargePayCode, { shopId, payCode, amountFen })
    if (answer.ok) runInAction(() => (this.lastCharge = { shopId, outcome: answer.value }))
  }

  async loadAgreements(shopId: string): Promise<void> {
    const answer = await this.call(sandboxOperations.listShopAgreements, { shopId })
    if (!answer.ok) return
    runInAction(() => (this.agreementsOfShop = { ...this.agreementsOfShop, [shopId]: answer.value.agreements }))
  }

  /** The shop's app asks to charge by itself from now on. */
  async askAgreement(shopId: string): Promise<void> {
    const answer = await this.call(sandboxOperations.askAgreement, { shopId })
    if (!answer.ok) return
    runInAction(() => (this.agreementCodes = { ...this.agreementCodes, [shopId]: answer.value.code }))
    await this.loadAgreements(shopId)
  }

  async chargeByAgreement(shopId: string, number: string, amountFen: number): Promise<void> {
    runInAction(() => (this.lastAgreementCharge = null))
    const answer = await this.call(sandboxOperations.chargeByAgreement, { shopId, number, amountFen, orderNumber: null })
    if (answer.ok) runInAction(() => (this.lastAgreementCharge = { shopId, outcome: answer.value }))
    await this.loadAgreements(shopId)
  }

  async endAgreement(shopId: string, number: string): Promise<void> {
    await this.call(sandboxOperations.endShopAgreement, { shopId, number })
    await this.loadAgreements(shopId)
  }

  async reset(seed: string): Promise<boolean> {
    const answer = await this.call(sandboxOperations.resetSandbox, { seed })
    if (!answer.ok) return false
    runInAction(() => {
      this.orderCodes = {}
      this.shopCodes = {}
      this.ordersOfShop = {}
      this.lastCharge = null
      this.agreementsOfShop = {}
      this.agreementCodes = {}
      this.lastAgreementCharge = null
      this.messages = []
    })
    await this.load()
    return true
  }

  async copy(text: string): Promise<boolean> {
    return this.deps.platform.clipboard.copy(text)
  }

  private async call<Name extends SandboxOperationName>(
    operation: NamedOperation<Name>,
    input: InputOf<Name>,
  ): Promise<Result<OutputOf<Name>, WalletError>> {
    runInAction(() => (this.isBusy = true))
    const answer = await this.deps.client.call(operation, input)
    runInAction(() => {
      this.isBusy = false
      this.failure = answer.ok ? null : answer.error
    })
    return answer
  }
}
