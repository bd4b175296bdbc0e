/** The name under which a method's answer stands: `alipay.trade.pay` → `alipay_trade_pay_response`. */
export function responseName(method: string): string {
  return `${method.replaceAll('.', '_')}_response`
}

/** The body of a v1 answer. `content` is the JSON that was signed, and stands in it to the byte. */
export function v1Body(name: string, content: string, signature: string | null): string {
  const signed = signature === null ? '' : `,"sign":${JSON.stringify(signature)}`
  return `{${JSON.stringify(name)}:${content}${signed}}`
}
