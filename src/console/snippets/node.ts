import { firstOrder, keyPlaceholder, type SnippetValues } from './values'

/** JavaScript's strings: quotes, and what ends a line or a script. */
const text = (value: string): string => JSON.stringify(value)

/** npm's `alipay-sdk` 4, both versions of the wire. */
export function nodeSnippet({ address, appId, privateKey, alipayPublicKey }: SnippetValues): string {
  return `// npm install alipay-sdk@4
import { AlipaySdk } from 'alipay-sdk'

const alipay = new AlipaySdk({
  appId: ${text(appId)},
  privateKey: ${text(privateKey ?? keyPlaceholder)},
  alipayPublicKey: ${text(alipayPublicKey)},
  keyType: 'PKCS8',
  gateway: ${text(`${address}/gateway.do`)},
  endpoint: ${text(address)},
})

const order = await alipay.exec('alipay.trade.precreate', {
  bizContent: {
    out_trade_no: ${text(firstOrder.outTradeNo)},
    total_amount: ${text(firstOrder.amount)},
    subject: ${text(firstOrder.subject)},
  },
})
console.log(order.qrCode) // scan it with the wallet
// Version 3 too: await alipay.curl('POST', '/v3/alipay/trade/query', { body: { out_trade_no: … } })
`
}
