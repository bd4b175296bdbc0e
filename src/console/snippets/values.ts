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

/** Stands where the private key goes. */
export const keyPlaceholder = 'YOUR_PRIVATE_KEY'

/** An order to begin with: what the code in the snippet asks for. */
export const firstOrder = { outTradeNo: 'first-order-1', amount: '8.00', subject: 'Pancake' } as const
