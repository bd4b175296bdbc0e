import { agreementQuery } from './agreement-query'
import { agreementUnsign } from './agreement-unsign'
import type { Method } from './method'
import { refundQuery } from './refund-query'
import { tradeCancel } from './trade-cancel'
import { tradeClose } from './trade-close'
import { tradeCreate } from './trade-create'
import { tradePay } from './trade-pay'
import { tradePrecreate } from './trade-precreate'
import { tradeQuery } from './trade-query'
import { tradeRefund } from './trade-refund'

/** The methods that answer in JSON, in both versions of the wire. */
export const methods: readonly Method[] = [
  tradePay,
  tradePrecreate,
  tradeCreate,
  tradeQuery,
  tradeCancel,
  tradeClose,
  tradeRefund,
  refundQuery,
  agreementQuery,
  agreementUnsign,
]

/** A method's address in v3: `alipay.trade.pay` → `/v3/alipay/trade/pay`. */
export function v3Path({ name }: Pick<Method, 'name'>): string {
  return `/v3/${name.replaceAll('.', '/')}`
}
