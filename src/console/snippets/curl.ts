import { firstOrder, firstOrderContent, keyPlaceholder, type SnippetValues } from './values'

/** A shell's word, whatever is in it. */
function word(value: string): string {
  return `'${value.replace(/'/g, `'\\''`)}'`
}

/** The wire itself, for any shell: what is signed are the parameters by name, "name=value" with "&" between. */
export function curlSnippet({ address, appId, privateKey }: SnippetValues): string {
  return `(umask 077; { echo '-----BEGIN PRIVATE KEY-----'; echo ${word(privateKey ?? keyPlaceholder)} | fold -w 64; echo '-----END PRIVATE KEY-----'; } > key.pem)
app_id=${word(appId)}
content=${word(firstOrderContent)}
now=$(TZ=UTC-8 date '+%Y-%m-%d %H:%M:%S')
text="app_id=$app_id&biz_content=$content&charset=utf-8&format=JSON&method=${firstOrder.method}&sign_type=RSA2&timestamp=$now&version=1.0"
sign=$(printf '%s' "$text" | openssl dgst -sha256 -sign key.pem | openssl base64 -A)
curl -s ${word(`${address}/gateway.do?charset=utf-8`)} \\
  --data-urlencode "app_id=$app_id" --data-urlencode "biz_content=$content" \\
  --data 'charset=utf-8&format=JSON&method=${firstOrder.method}&sign_type=RSA2&version=1.0' \\
  --data-urlencode "timestamp=$now" --data-urlencode "sign=$sign"
echo
`
}
