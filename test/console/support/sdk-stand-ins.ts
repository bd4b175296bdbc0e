import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * The official SDKs of Java, PHP and Python can't be installed where the tests run. These have the names that the snippets use, with
 * the same parameters, and nothing inside: with them it can be told that a snippet is a program, and what it hands to the SDK.
 */
const files: Readonly<Record<string, string>> = {
  'com/alipay/api/AlipayClient.java': `package com.alipay.api;
public interface AlipayClient { <T extends AlipayResponse> T execute(AlipayRequest<T> request) throws AlipayApiException; }`,
  'com/alipay/api/AlipayApiException.java': 'package com.alipay.api; public class AlipayApiException extends Exception {}',
  'com/alipay/api/AlipayResponse.java': 'package com.alipay.api; public abstract class AlipayResponse {}',
  'com/alipay/api/AlipayObject.java': 'package com.alipay.api; public abstract class AlipayObject {}',
  'com/alipay/api/AlipayRequest.java': `package com.alipay.api;
public interface AlipayRequest<T extends AlipayResponse> { void setBizModel(AlipayObject model); }`,
  'com/alipay/api/AlipayConfig.java': `package com.alipay.api;
public class AlipayConfig {
  public void setServerUrl(String it) {}
  public void setAppId(String it) {}
  public void setPrivateKey(String it) {}
  public void setAlipayPublicKey(String it) {}
  public void setSignType(String it) {}
  public void setFormat(String it) {}
  public void setCharset(String it) {}
}`,
  'com/alipay/api/DefaultAlipayClient.java': `package com.alipay.api;
public class DefaultAlipayClient implements AlipayClient {
  public DefaultAlipayClient(AlipayConfig config) throws AlipayApiException {}
  public <T extends AlipayResponse> T execute(AlipayRequest<T> request) throws AlipayApiException { return null; }
}`,
  'com/alipay/api/domain/AlipayTradePrecreateModel.java': `package com.alipay.api.domain;
public class AlipayTradePrecreateModel extends com.alipay.api.AlipayObject {
  public void setOutTradeNo(String it) {}
  public void setTotalAmount(String it) {}
  public void setSubject(String it) {}
}`,
  'com/alipay/api/request/AlipayTradePrecreateRequest.java': `package com.alipay.api.request;
import com.alipay.api.response.AlipayTradePrecreateResponse;
public class AlipayTradePrecreateRequest implements com.alipay.api.AlipayRequest<AlipayTradePrecreateResponse> {
  public void setBizModel(com.alipay.api.AlipayObject model) {}
}`,
  'com/alipay/api/response/AlipayTradePrecreateResponse.java': `package com.alipay.api.response;
public class AlipayTradePrecreateResponse extends com.alipay.api.AlipayResponse { public String getQrCode() { return null; } }`,

  'vendor/autoload.php': '<?php',
  'vendor/alipaysdk/openapi/v2/aop/AlipayConfig.php': `<?php
class AlipayConfig { public $told = []; function __call($name, $given) { $this->told[$name] = $given[0]; } }`,
  'vendor/alipaysdk/openapi/v2/aop/AopClient.php': `<?php
class AopClient {
  private $config;
  function __construct(AlipayConfig $config) { $this->config = $config; }
  function execute(AlipayTradePrecreateRequest $request) {
    $told = json_encode([...$this->config->told, 'order' => json_decode($request->content)]);
    return (object) ['alipay_trade_precreate_response' => (object) ['qr_code' => $told]];
  }
}`,
  'vendor/alipaysdk/openapi/v2/aop/request/AlipayTradePrecreateRequest.php': `<?php
class AlipayTradePrecreateRequest { public $content; function setBizContent($content) { $this->content = $content; } }`,

  'alipay/aop/api/AlipayClientConfig.py': 'class AlipayClientConfig: pass',
  'alipay/aop/api/DefaultAlipayClient.py': `import json
class DefaultAlipayClient:
    def __init__(self, alipay_client_config):
        self.config = alipay_client_config
    def execute(self, request):
        return json.dumps({"qr_code": json.dumps({**vars(self.config), "order": vars(request.biz_model)})})`,
  'alipay/aop/api/domain/AlipayTradePrecreateModel.py': 'class AlipayTradePrecreateModel: pass',
  'alipay/aop/api/request/AlipayTradePrecreateRequest.py': `class AlipayTradePrecreateRequest:
    def __init__(self, biz_model):
        self.biz_model = biz_model`,
}

/** Puts them into a folder, as their package managers would. */
export async function putStandIns(folder: string): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}
