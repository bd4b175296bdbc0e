import { firstOrder, keyPlaceholder, type SnippetValues } from './values'

/** JSON's strings are Python's. */
const text = (value: string): string => JSON.stringify(value)

/** PyPI's `alipay-sdk-python`. */
export function pythonSnippet({ address, appId, privateKey, alipayPublicKey }: SnippetValues): string {
  return `# pip install alipay-sdk-python
import json

from alipay.aop.api.AlipayClientConfig import AlipayClientConfig
from alipay.aop.api.DefaultAlipayClient import DefaultAlipayClient
from alipay.aop.api.domain.AlipayTradePrecreateModel import AlipayTradePrecreateModel
from alipay.aop.api.request.AlipayTradePrecreateRequest import AlipayTradePrecreateRequest

config = AlipayClientConfig()
config.server_url = ${text(`${address}/gateway.do`)}
config.app_id = ${text(appId)}
config.app_private_key = ${text(privateKey ?? keyPlaceholder)}
config.alipay_public_key = ${text(alipayPublicKey)}
config.sign_type = "RSA2"
client = DefaultAlipayClient(alipay_client_config=config)

order = AlipayTradePrecreateModel()
order.out_trade_no = ${text(firstOrder.outTradeNo)}
order.total_amount = ${text(firstOrder.amount)}
order.subject = ${text(firstOrder.subject)}
answer = json.loads(client.execute(AlipayTradePrecreateRequest(biz_model=order)))
print(answer["qr_code"])  # scan it with the wallet
`
}
