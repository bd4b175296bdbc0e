import { firstOrder, keyPlaceholder, type SnippetValues } from './values'

/** PHP's strings in single quotes know two escapes. */
function text(value: string): string {
  return `'${value.replace(/['\\]/g, '\\$&')}'`
}

/** Composer's `alipaysdk/openapi`, its AopClient. */
export function phpSnippet({ address, appId, privateKey, alipayPublicKey }: SnippetValues): string {
  return `<?php
// composer require alipaysdk/openapi
require 'vendor/autoload.php';
require_once 'vendor/alipaysdk/openapi/v2/aop/AopClient.php';
require_once 'vendor/alipaysdk/openapi/v2/aop/AlipayConfig.php';
require_once 'vendor/alipaysdk/openapi/v2/aop/request/AlipayTradePrecreateRequest.php';

$config = new AlipayConfig();
$config->setServerUrl(${text(`${address}/gateway.do`)});
$config->setAppId(${text(appId)});
$config->setPrivateKey(${text(privateKey ?? keyPlaceholder)});
$config->setAlipayPublicKey(${text(alipayPublicKey)});
$config->setSignType('RSA2');
$config->setFormat('json');
$config->setCharset('UTF-8');
$alipay = new AopClient($config);

$request = new AlipayTradePrecreateRequest();
$request->setBizContent(json_encode([
    'out_trade_no' => ${text(firstOrder.outTradeNo)},
    'total_amount' => ${text(firstOrder.amount)},
    'subject' => ${text(firstOrder.subject)},
]));
$answer = $alipay->execute($request);
echo $answer->alipay_trade_precreate_response->qr_code, PHP_EOL; // scan it with the wallet
`
}
