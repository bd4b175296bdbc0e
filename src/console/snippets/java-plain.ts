import { javaText as text } from './java'
import { firstOrder, firstOrderContent, keyPlaceholder, type SnippetValues } from './values'

/** Java 11 and newer, with what it brings itself. */
export function plainJavaSnippet({ address, appId, privateKey, alipayPublicKey }: SnippetValues): string {
  return `// Java 11 or newer and nothing else: java FirstOrder.java
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

public class FirstOrder {
  static final String PRIVATE_KEY = ${text(privateKey ?? keyPlaceholder)};
  static final String ALIPAY_PUBLIC_KEY = ${text(alipayPublicKey)};

  public static void main(String[] args) throws Exception {
    Map<String, String> request = new TreeMap<>();
    request.put("app_id", ${text(appId)});
    request.put("method", ${text(firstOrder.method)});
    request.put("format", "JSON");
    request.put("charset", "utf-8");
    request.put("sign_type", "RSA2");
    request.put("version", "1.0");
    request.put("timestamp", LocalDateTime.now(ZoneId.of("Asia/Shanghai")).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")));
    request.put("biz_content", ${text(firstOrderContent)});

    // Signed: all of them in the order of their names, name=value with & between
    String signed = request.entrySet().stream().map(Object::toString).collect(Collectors.joining("&"));
    KeyFactory rsa = KeyFactory.getInstance("RSA");
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(rsa.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(PRIVATE_KEY))));
    signature.update(signed.getBytes(StandardCharsets.UTF_8));
    request.put("sign", Base64.getEncoder().encodeToString(signature.sign()));

    String form = request.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
    HttpRequest post = HttpRequest.newBuilder(URI.create(${text(`${address}/gateway.do?charset=utf-8`)}))
        .header("Content-Type", "application/x-www-form-urlencoded;charset=utf-8")
        .POST(HttpRequest.BodyPublishers.ofString(form))
        .build();
    String answer = HttpClient.newHttpClient().send(post, HttpResponse.BodyHandlers.ofString()).body();

    // The answer is signed too: its JSON, to the letter
    Matcher parts = Pattern.compile("\\"\\\\w+_response\\":(\\\\{.*\\\\}),\\"sign\\":\\"([^\\"]+)\\"").matcher(answer);
    if (!parts.find()) throw new IllegalStateException(answer);
    signature.initVerify(rsa.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(ALIPAY_PUBLIC_KEY))));
    signature.update(parts.group(1).getBytes(StandardCharsets.UTF_8));
    if (!signature.verify(Base64.getDecoder().decode(parts.group(2)))) throw new SecurityException("signed by somebody else");
    System.out.println(parts.group(1)); // its qr_code is what the wallet scans
  }
}
`
}
