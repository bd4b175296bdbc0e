/** What a snippet is filled in with. Keys are base64 without the lines around them, as the official SDKs take them. */
export interface SnippetValues {
  /** Where the service is: "http://127.0.0.1:8787". */
  readonly address: string
  readonly appId: string
  /** Null: it was shown when the merchant was made, and nobody has it but its owner. */
  readonly privateKey: string | null
  readonly alipayPublicKey: string
}

/** The languages that snippets are for, by the names that people know. */
export const snippetLanguages = { node: 'Node', java: 'Java', php: 'PHP', python: 'Python', curl: 'curl' } as const
export type SnippetLanguage = keyof typeof snippetLanguages

/** With the official SDK, or with what the language brings by itself: to see what goes over the wire, and to need nothing else. */
export const snippetWays = ['sdk', 'plain'] as const
export type SnippetWay = (typeof snippetWays)[number]

/** Stands where the private key goes. */
export const keyPlaceholder = 'YOUR_PRIVATE_KEY'

/** An order to begin with: what the code in the snippet asks for. */
export const firstOrder = {
  method: 'alipay.trade.precreate',
  outTradeNo: 'first-order-1',
  amount: '8.00',
  subject: 'Pancake',
} as const

/** The same as the gateway takes it. */
export const firstOrderContent = JSON.stringify({
  out_trade_no: firstOrder.outTradeNo,
  total_amount: firstOrder.amount,
  subject: firstOrder.subject,
})
