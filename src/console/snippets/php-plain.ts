import { phpText as text } from './php'
import { firstOrder, firstOrderContent, keyPlaceholder, type SnippetValues } from './values'

/** PHP 7.4 and newer with the extension openssl, which every distribution has. */
export function plainPhpSnippet({ address, appId, privateKey, alipayPublicKey }: SnippetValues): string {
  return `<?php
// PHP 7.4 or newer with openssl, and nothing else: php first-order.php
$private_key = ${text(privateKey ?? keyPlaceholder)};
$alipay_public_key = ${text(alipayPublicKey)};
$request = [
    'app_id' => ${text(appId)},
    'method' => ${text(firstOrder.method)},
    'format' => 'JSON',
    'charset' => 'utf-8',
    'sign_type' => 'RSA2',
    'version' => '1.0',
    'timestamp' => (new DateTime('now', new DateTimeZone('Asia/Shanghai')))->format('Y-m-d H:i:s'),
    'biz_content' => ${text(firstOrderContent)},
];

// Signed: all of them in the order of their names, name=value with & between
ksort($request);
$signed = implode('&', array_map(fn ($name) => $name . '=' . $request[$name], array_keys($request)));
$pem = fn ($kind, $key) => "-----BEGIN $kind KEY-----\\n" . chunk_split($key, 64, "\\n") . "-----END $kind KEY-----\\n";
openssl_sign($signed, $sign, $pem('PRIVATE', $private_key), OPENSSL_ALGO_SHA256) or exit("That is no private key\\n");
$request['sign'] = base64_encode($sign);

$post = stream_context_create(['http' => [
    'method' => 'POST',
    'header' => 'Content-Type: application/x-www-form-urlencoded;charset=utf-8',
    'content' => http_build_query($request),
]]);
$answer = file_get_contents(${text(`${address}/gateway.do?charset=utf-8`)}, false, $post);

// The answer is signed too: its JSON, to the letter
preg_match('/"\\w+_response":(\\{.*\\}),"sign":"([^"]+)"/', $answer, $parts) or exit("$answer\\n");
openssl_verify($parts[1], base64_decode($parts[2]), $pem('PUBLIC', $alipay_public_key), OPENSSL_ALGO_SHA256) === 1
    or exit("signed by somebody else\\n");
echo $parts[1], PHP_EOL; // its qr_code is what the wallet scans
`
}
