import { firstOrder, keyPlaceholder, type SnippetValues } from './values'

/** JSON's strings are Python's. */
export const pythonText = (value: string): string => JSON.stringify(value)

/** PyPI's `alipay-sdk-python`. */
export function pythonSnippet({ address, appId, privateKey, alipayPublicKey }: SnippetValues): string {
  return `# pip install alipay-sdk-python
import json
from base64 import b64decode, b64encode

from alipay.aop.api.AlipayClientConfig import AlipayClientConfig
from alipay.aop.api.DefaultAlipayClient import DefaultAlipayClient
from alipay.aop.api.domain.AlipayTradePrecreateModel import AlipayTradePrecreateModel
from alipay.aop.api.request.AlipayTradePrecreateRequest import AlipayTradePrecreateRequest

config = AlipayClientConfig()
config.server_url = ${pythonText(`${address}/gateway.do`)}
config.app_id = ${pythonText(appId)}
# This SDK takes PKCS#1: what PKCS#8 holds behind its first 26 bytes
config.app_private_key = b64encode(b64decode(${pythonText(privateKey ?? keyPlaceholder)})[26:]).decode()
config.alipay_public_key = ${pythonText(alipayPublicKey)}
config.sign_type = "RSA2"
client = DefaultAlipayClient(alipay_client_config=config)

order = AlipayTradePrecreateModel()
order.out_trade_no = ${pythonText(firstOrder.outTradeNo)}
order.total_amount = ${pythonText(firstOrder.amount)}
order.subject = ${pythonText(firstOrder.subject)}
answer = json.loads(client.execute(AlipayTradePrecreateRequest(biz_model=order)))
print(answer["qr_code"])  # scan it with the wallet
`
}
