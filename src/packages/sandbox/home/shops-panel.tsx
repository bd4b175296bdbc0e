import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'

import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { List, Row } from '@/components/list'
import { Notice } from '@/components/notice'
import { Txt } from '@/components/primitives'
import { Sheet } from '@/components/sheet'
import { Surface } from '@/components/surface'
import type { SandboxShop } from '@/contract'
import { parseAmount } from '@/domain/money/amount'
import { useWords } from '@/frame/use-words'
import { commonTexts } from '@/locales/common'
import { sandboxTexts } from '@/locales/sandbox'
import type { SandboxDesk } from '@/stores/sandbox/sandbox-desk'
import { useTexts } from '@/stores/use-texts'

import { ShopAgreement } from './shop-agreement'
import { CodesToTry, CodeToScan } from './shop-codes'
import './style.scss'

/** The shops, with their codes to scan and their tills. */
export const ShopsPanel = observer(function ShopsPanel({ desk }: { readonly desk: SandboxDesk }) {
  const t = useTexts(sandboxTexts).shops
  const words = useWords()
  const [openId, setOpenId] = useState<string | null>(null)
  const open = desk.world?.shops.find(({ payee }) => payee.shopId === openId)
  return (
    <>
      <Txt as="p" className="bk-sandbox__quiet">
        {t.intro}
      </Txt>
      <List label={t.title}>
        {desk.world?.shops.map((shop) => (
          <Row key={shop.payee.shopId} icon="shop" title={words.payee(shop.payee)} onPress={() => setOpenId(shop.payee.shopId)} />
        ))}
      </List>
      {open !== undefined && <ShopSheet desk={desk} shop={open} onClose={() => setOpenId(null)} />}
    </>
  )
})

interface ShopProps {
  readonly desk: SandboxDesk
  readonly shop: SandboxShop
}

const ShopSheet = observer(function ShopSheet({ desk, shop, onClose }: ShopProps & { readonly onClose: () => void }) {
  const t = useTexts(sandboxTexts).shops
  const common = useTexts(commonTexts)
  const words = useWords()
  const name = words.payee(shop.payee)
  const { shopId } = shop.payee
  const order = desk.orderCodes[shopId]
  const orders = desk.ordersOfShop[shopId] ?? []
  useEffect(() => void desk.loadOrders(shopId), [desk, shopId])
  return (
    <Sheet title={name} closeLabel={common.close} onClose={onClose}>
      <Surface title={t.order}>
        {shop.offers.map(({ goods, amountFen }) => (
          <Button
            key={goods}
            kind="soft"
            size="small"
            busy={desk.isBusy}
            onPress={() => void desk.createOrder(shopId, goods, amountFen)}
          >
            {`${goods} · ${words.money(amountFen)}`}
          </Button>
        ))}
        {order !== undefined && (
          <CodeToScan
            desk={desk}
            code={order.code}
            alt={t.codeAlt(name)}
            caption={t.orderMade(order.goods, words.money(order.amountFen))}
          />
        )}
      </Surface>
      <Surface title={t.staticCode}>
        <CodeToScan desk={desk} code={shop.staticCode} alt={t.staticCodeAlt(name)} caption={t.staticCodeAlt(name)} />
      </Surface>
      {shop.codes.length > 0 && <CodesToTry desk={desk} shop={shop} />}
      {shop.asksForAgreement && <ShopAgreement desk={desk} shop={shop} />}
      <Till desk={desk} shop={shop} />
      <List title={t.orders}>
        {orders.length === 0 && <Row title={t.noOrders} />}
        {orders.map(({ order: made, status, answers }) => (
          <Row
            key={made.id}
            title={made.goods === '' ? t.byCode : made.goods}
            detail={[made.orderNumber, ...(made.breakdown?.labels ?? []).concat(answers).map(({ text }) => text)].join(' · ')}
            value={`${words.money(made.amountFen)} · ${t.status[status]}`}
          />
        ))}
      </List>
    </Sheet>
  )
})

/** The shop's till: charges the pay code that the customer shows. */
const Till = observer(function Till({ desk, shop }: ShopProps) {
  const t = useTexts(sandboxTexts).shops
  const { shopId } = shop.payee
  const [payCode, setPayCode] = useState('')
  const [amount, setAmount] = useState('')
  const [amountIsWrong, setAmountIsWrong] = useState(false)
  const last = desk.lastCharge?.shopId === shopId ? desk.lastCharge.outcome : null

  const charge = () => {
    const parsed = parseAmount(amount)
    setAmountIsWrong(!parsed.ok)
    if (parsed.ok && payCode.trim() !== '') void desk.charge(shopId, payCode.trim(), parsed.value)
  }
  return (
    <Surface title={t.till}>
      <Field
        id={`till-code-${shopId}`}
        label={t.payCode}
        help={t.payCodeHelp}
        keyboard="digits"
        value={payCode}
        onChange={setPayCode}
      />
      <Field
        id={`till-amount-${shopId}`}
        label={t.amount}
        help={t.amountHelp}
        keyboard="amount"
        value={amount}
        onChange={setAmount}
        onSubmit={charge}
        error={amountIsWrong ? t.amountInvalid : undefined}
      />
      <Button busy={desk.isBusy} onPress={charge}>
        {t.charge}
      </Button>
      {last !== null && (
        <Notice tone={last.result === 'paid' ? 'ok' : last.result === 'declined' ? 'danger' : 'info'} live>
          {t.outcome[last.result]}
        </Notice>
      )}
    </Surface>
  )
})
