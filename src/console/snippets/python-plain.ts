import { pythonText as text } from './python'
import { firstOrder, firstOrderContent, keyPlaceholder, type SnippetValues } from './values'

/** Python 3.8 and newer with PyPI's `cryptography`: Python itself knows no RSA. */
export function plainPythonSnippet({ address, appId, privateKey, alipayPublicKey }: SnippetValues): string {
  return `# pip install cryptography
import re
from base64 import b64decode, b64encode
from datetime import datetime, timedelta, timezone
from urllib.parse import urlencode
from urllib.request import urlopen

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_der_private_key, load_der_public_key

private_key = ${text(privateKey ?? keyPlaceholder)}
alipay_public_key = ${text(alipayPublicKey)}
request = {
    "app_id": ${text(appId)},
    "method": ${text(firstOrder.method)},
    "format": "JSON",
    "charset": "utf-8",
    "sign_type": "RSA2",
    "version": "1.0",
    "timestamp": datetime.now(timezone(timedelta(hours=8))).strftime("%Y-%m-%d %H:%M:%S"),
    "biz_content": ${text(firstOrderContent)},
}

# Signed: all of them in the order of their names, name=value with & between
signed = "&".join(f"{name}={request[name]}" for name in sorted(request))
sign = load_der_private_key(b64decode(private_key), None).sign(signed.encode(), PKCS1v15(), SHA256())
request["sign"] = b64encode(sign).decode()

answer = urlopen(${text(`${address}/gateway.do?charset=utf-8`)}, urlencode(request).encode()).read().decode()

# The answer is signed too: its JSON, to the letter
content, sign = re.search(r'"\\w+_response":(\\{.*\\}),"sign":"([^"]+)"', answer).groups()
load_der_public_key(b64decode(alipay_public_key)).verify(b64decode(sign), content.encode(), PKCS1v15(), SHA256())
print(content)  # its qr_code is what the wallet scans
`
}
