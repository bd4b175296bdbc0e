import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'

import { Amount } from '@/components/amount'
import { Button } from '@/components/button'
import { FactRow, List } from '@/components/list'
import { Box, Txt } from '@/components/primitives'
import { Skeleton } from '@/components/skeleton'
import type { Payment } from '@/contract'
import { CodePrice } from '@/frame/code-price'
import { Failure } from '@/frame/failure'
import { Page } from '@/frame/page'
import { usePaymentLookedAt } from '@/frame/use-payment-looked-at'
import { useShown } from '@/frame/use-shown'
import { billsTexts } from '@/locales/bills'
import { commonTexts } from '@/locales/common'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

import { receiptBlocks, usePriceWords, useReceiptWords } from './facts'
import './index.scss'
import { KeepReceipt } from './keep'

/** One payment in full. Asked for anew each time, so that it is found again after a restart and tells what is so now. */
export default observer(function ReceiptPage() {
  const { bills, session } = useStores()
  const t = useTexts(billsTexts)
  const { params } = useRouter()
  const shown = useShown()
  const paymentId = params['payment'] ?? ''
  const { loggedIn } = session
  usePaymentLookedAt(paymentId)

  useEffect(() => {
    if (shown && loggedIn) void bills.load(paymentId)
  }, [shown, loggedIn, bills, paymentId])

  const lookup = bills.find(paymentId)
  return (
    <Page title={t.receipt}>
      {(lookup === null || lookup.at === 'loading') && <Skeleton shape="rows" count={5} label={t.receiptLoading} />}
      {lookup?.at === 'failed' && <Failure error={lookup.error} onRetry={() => void bills.load(paymentId)} />}
      {lookup?.at === 'found' && <Receipt payment={lookup.payment} />}
    </Page>
  )
})

const Receipt = observer(function Receipt({ payment }: { readonly payment: Payment }) {
  const t = useTexts(billsTexts)
  const receipt = useReceiptWords(payment)
  const price = usePriceWords(payment)
  const { amountFen, refundedFen, status } = payment
  return (
    <>
      <Box className="bk-receipt__sum">
        <Txt as="p" className="bk-receipt__payee">
          {receipt.to}
        </Txt>
        <Amount amountFen={amountFen} size="huge" quiet={status !== 'succeeded'} />
        <Txt as="p" className={`bk-receipt__status bk-receipt__status--${status}`}>
          {receipt.status}
        </Txt>
      </Box>
      {payment.breakdown !== null && <CodePrice breakdown={payment.breakdown} totalFen={amountFen} />}
      <List label={t.receipt}>
        {receipt.facts.map(({ key, label, value, copyLabel }) =>
          copyLabel === undefined ? (
            <FactRow key={key} label={label}>
              <Txt>{value}</Txt>
            </FactRow>
          ) : (
            <NumberRow key={key} label={label} number={value} copyLabel={copyLabel} />
          ),
        )}
      </List>
      <KeepReceipt blocks={receiptBlocks(t.receipt, receipt, price)} name={`bangka-${payment.orderNumber}`} />
      {status === 'succeeded' && (
        <Txt as="p" className="bk-receipt__note">
          {payment.source.kind === 'card'
            ? refundedFen > 0
              ? t.refundNote
              : t.cardNote
            : refundedFen > 0
              ? t.refundToBalance
              : t.balanceNote}
        </Txt>
      )}
      <Txt as="p" className="bk-receipt__note">
        {t.help}
      </Txt>
    </>
  )
})

interface NumberRowProps {
  readonly label: string
  readonly number: string
  readonly copyLabel: string
}

/** A number that somebody else will ask for, with the way to copy it. */
const NumberRow = observer(function NumberRow({ label, number, copyLabel }: NumberRowProps) {
  const { deps, notices } = useStores()
  const common = useTexts(commonTexts)
  async function copy(): Promise<void> {
    if (await deps.platform.clipboard.copy(number)) notices.show({ kind: 'text', text: common.copied })
  }
  return (
    <FactRow label={label}>
      <Box className="bk-receipt__number">
        <Txt className="bk-receipt__digits">{number}</Txt>
        <Button kind="secondary" size="small" icon="copy" label={copyLabel} onPress={() => void copy()}>
          {common.copy}
        </Button>
      </Box>
    </FactRow>
  )
})
