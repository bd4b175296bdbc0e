import { firstOrder, keyPlaceholder, type SnippetValues } from './values'

/** A Java string; what is no plain ASCII is written as its UTF-16 units. */
export function javaText(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&').replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`
}

/** Maven's `com.alipay.sdk:alipay-sdk-java` 4. */
export function javaSnippet({ address, appId, privateKey, alipayPublicKey }: SnippetValues): string {
  return `// com.alipay.sdk:alipay-sdk-java:4.40.0.ALL
import com.alipay.api.AlipayClient;
import com.alipay.api.AlipayConfig;
import com.alipay.api.DefaultAlipayClient;
import com.alipay.api.domain.AlipayTradePrecreateModel;
import com.alipay.api.request.AlipayTradePrecreateRequest;

public class FirstOrder {
  public static void main(String[] args) throws Exception {
    AlipayConfig config = new AlipayConfig();
    config.setServerUrl(${javaText(`${address}/gateway.do`)});
    config.setAppId(${javaText(appId)});
    config.setPrivateKey(${javaText(privateKey ?? keyPlaceholder)});
    config.setAlipayPublicKey(${javaText(alipayPublicKey)});
    config.setSignType("RSA2");
    config.setFormat("json");
    config.setCharset("UTF-8");
    AlipayClient alipay = new DefaultAlipayClient(config);

    AlipayTradePrecreateModel order = new AlipayTradePrecreateModel();
    order.setOutTradeNo(${javaText(firstOrder.outTradeNo)});
    order.setTotalAmount(${javaText(firstOrder.amount)});
    order.setSubject(${javaText(firstOrder.subject)});
    AlipayTradePrecreateRequest request = new AlipayTradePrecreateRequest();
    request.setBizModel(order);
    System.out.println(alipay.execute(request).getQrCode()); // scan it with the wallet
  }
}
`
}
