package vn.hoso.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Requests that are wrong in one way or several, made from the API's own description. */
final class HostileRequests {

  private static final List<String> IDS =
      List.of("no-id", "%00", "%C3%28", "..%2f..%2fetc", "%E1%BA%A1", "-1", "%252e", "a;b=c", "%");

  private static final List<String> QUERIES =
      List.of(
          "%00",
          "%C3%28", "%ED%A0%80", "-1", "9999999999999999999", "a%26b", "%", "%zz", "NaN", "");

  private static final List<String> KINDS =
      List.of(
          "application/json",
          "application/json",
          "application/json",
          "application/json;charset=UTF-16LE",
          "application/json;charset=UTF-16BE",
          "application/json;charset=nonsense",
          "application/json; charset=\"",
          "*/*",
          "/",
          "text/plain",
          "application/xml",
          "multipart/form-data",
          "multipart/form-data; boundary=",
          "multipart/form-data; boundary=x",
          "application/x-www-form-urlencoded");

  private static final List<String> HEADERS =
      List.of(
          "Accept: application/xml",
          "Accept: ;;q=",
          "Accept-Language: xx-*-;q=9,,",
          "Accept-Encoding: \u0001",
          "Range: bytes=9-1,,-",
          "If-None-Match: \"" + "a".repeat(3_000) + "\"",
          "Idempotency-Key: short",
          "Idempotency-Key: " + "k".repeat(199),
          "X-HTTP-Method-Override: DELETE",
          "Forwarded: for=\"[::\";host=\"",
          "X-Forwarded-For: 999.1.1.1, ,unknown",
          "X-Forwarded-Port: nine",
          "X-Forwarded-Proto: https",
          "Origin: null",
          "Transfer-Encoding: identity",
          "Expect: 200-ok",
          "Content-Encoding: gzip",
          "Cookie: SESSION=%%%; SESSION=;;",
          // A NUL, a lone surrogate, a megabyte's beginning, in what the cookie packs.
          "Cookie: SESSION=AAAA",
          "Cookie: SESSION=7aCA",
          "Cookie: SESSION=" + "QUFB".repeat(900));

  private final Random random;
  private final List<Endpoint> endpoints;
  private final HostileValues values;

  HostileRequests(Random random, List<Endpoint> endpoints, JsonNode schemas) {
    this.random = random;
    this.endpoints = endpoints;
    this.values = new HostileValues(random, schemas);
  }

  /**
   * @param endpoint what it is aimed at
   */
  record Request(
      Endpoint endpoint, String method, String target, List<String> headers, byte[] body) {

    byte[] bytes(List<String> identity) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      String head =
          method
              + " "
              + target
              + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
              + headers.stream().collect(Collectors.joining("\r\n", "", "\r\n"))
              + identity.stream().map(each -> each + "\r\n").collect(Collectors.joining())
              + (body.length == 0 ? "" : "Content-Length: " + body.length + "\r\n")
              + "\r\n";
      bytes.writeBytes(head.getBytes(ISO_8859_1));
      bytes.writeBytes(body);
      return bytes.toByteArray();
    }
  }

  Request next() {
    Endpoint endpoint = pick(endpoints);
    String kind =
        random.nextInt(3) > 0
            ? endpoint.multipart() ? "multipart/form-data; boundary=x" : "application/json"
            : pick(KINDS);
    byte[] body =
        endpoint.method().equals("GET") && random.nextInt(8) > 0
            ? new byte[0]
            : body(endpoint, kind);
    List<String> headers =
        new java.util.ArrayList<>(body.length == 0 ? List.of() : List.of("Content-Type: " + kind));
    for (int more = random.nextInt(3); more > 0; more--) {
      headers.add(pick(HEADERS));
    }
    String method =
        random.nextInt(25) == 0
            ? pick(List.of("TRACE", "HEAD", "OPTIONS", "PATCH", "PROPFIND", "get", "DELETE"))
            : endpoint.method();
    return new Request(endpoint, method, target(endpoint), headers, body);
  }

  private String target(Endpoint endpoint) {
    String path = endpoint.at(random.nextInt(4) > 0 ? UUID.randomUUID().toString() : pick(IDS));
    if (random.nextInt(40) == 0) {
      path =
          pick(
              List.of(
                  "/error",
                  "/api",
                  "/api/",
                  path + "/",
                  path + ";x=1",
                  "//" + path,
                  path + "/%2e%2e/"));
    }
    List<String> asked = endpoint.queries();
    if (asked.isEmpty() && random.nextInt(5) > 0) {
      return path;
    }
    String query =
        asked.stream()
            .filter(each -> random.nextBoolean())
            .map(each -> each + "=" + pick(QUERIES))
            .collect(Collectors.joining("&"));
    return path + "?" + query + (random.nextInt(6) == 0 ? "&" + pick(QUERIES) + "=%C3%28" : "");
  }

  private byte[] body(Endpoint endpoint, String kind) {
    if (kind.startsWith("multipart")) {
      return multipart();
    }
    JsonNode schema = endpoint.description().at("/requestBody/content/application~1json/schema");
    String text = random.nextInt(10) == 0 ? values.atom() : values.of(schema, 0);
    byte[] bytes =
        text.getBytes(kind.contains("16LE") ? UTF_16LE : kind.contains("16BE") ? UTF_16BE : UTF_8);
    return switch (random.nextInt(12)) {
      case 0 -> Arrays.copyOf(bytes, bytes.length / 2);
      case 1 -> damaged(bytes);
      case 2 -> text.getBytes(ISO_8859_1);
      default -> bytes;
    };
  }

  private byte[] damaged(byte[] bytes) {
    byte[] copy = bytes.clone();
    for (int n = 0; n < Math.min(4, copy.length); n++) {
      copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
    }
    return copy;
  }

  private byte[] multipart() {
    String name = pick(List.of("file", "kind", "", "a\u0000b", "requirementCode"));
    String fileName = pick(List.of("a.pdf", "a\u0000.pdf", "../../a.docx", "", "a\"b.xlsx"));
    String part =
        "--x\r\nContent-Disposition: form-data; name=\""
            + name
            + "\"; filename=\""
            + fileName
            + "\"\r\nContent-Type: "
            + pick(List.of("application/pdf", "text", ";;", "multipart/mixed; boundary=y"))
            + "\r\n\r\n"
            + pick(List.of("", "%PDF-1.7", "PK\u0003\u0004", "a,b\n\u0000"))
            + pick(List.of("\r\n--x--\r\n", "\r\n--x", "", "\r\n--y--\r\n"));
    return part.getBytes(UTF_8);
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
