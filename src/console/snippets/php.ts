import { firstOrder, keyPlaceholder, type SnippetValues } from './values'

/** PHP's strings in single quotes know two escapes. */
export function phpText(value: string): string {
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
$config->setServerUrl(${phpText(`${address}/gateway.do`)});
$config->setAppId(${phpText(appId)});
$config->setPrivateKey(${phpText(privateKey ?? keyPlaceholder)});
$config->setAlipayPublicKey(${phpText(alipayPublicKey)});
$config->setSignType('RSA2');
$config->setFormat('json');
$config->setCharset('UTF-8');
$alipay = new AopClient($config);

$request = new AlipayTradePrecreateRequest();
$request->setBizContent(json_encode([
    'out_trade_no' => ${phpText(firstOrder.outTradeNo)},
    'total_amount' => ${phpText(firstOrder.amount)},
    'subject' => ${phpText(firstOrder.subject)},
]));
$answer = $alipay->execute($request);
echo $answer->alipay_trade_precreate_response->qr_code, PHP_EOL; // scan it with the wallet
`
}
