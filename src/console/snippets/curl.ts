import { firstOrder, keyPlaceholder, type SnippetValues } from './values'

/** A shell's word, whatever is in it. */
function word(value: string): string {
  return `'${value.replace(/'/g, `'\\''`)}'`
}

/** The wire itself: what is signed are the parameters by name, "name=value" with "&" between (openssl and curl are all it takes). */
export function curlSnippet({ address, appId, privateKey }: SnippetValues): string {
  const content = JSON.stringify({
    out_trade_no: firstOrder.outTradeNo,
    total_amount: firstOrder.amount,
    subject: firstOrder.subject,
  })
  return `#!/bin/bash
{ echo '-----BEGIN PRIVATE KEY-----'; echo ${word(privateKey ?? keyPlaceholder)} | fold -w 64; echo '-----END PRIVATE KEY-----'; } > key.pem
app_id=${word(appId)}
content=${word(content)}
now=$(TZ=Asia/Shanghai date '+%Y-%m-%d %H:%M:%S')

# In the order of the names
text="app_id=$app_id&biz_content=$content&charset=utf-8&format=JSON&method=alipay.trade.precreate&sign_type=RSA2&timestamp=$now&version=1.0"
sign=$(printf '%s' "$text" | openssl dgst -sha256 -sign key.pem | base64 | tr -d '\\n')

# The answer's qr_code is what the wallet scans
curl -s ${word(`${address}/gateway.do?charset=utf-8`)} \\
  --data-urlencode "app_id=$app_id" --data-urlencode "biz_content=$content" \\
  --data 'charset=utf-8&format=JSON&method=alipay.trade.precreate&sign_type=RSA2&version=1.0' \\
  --data-urlencode "timestamp=$now" --data-urlencode "sign=$sign"
`
}
