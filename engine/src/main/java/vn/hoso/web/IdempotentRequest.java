package vn.hoso.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import vn.hoso.shared.Sha256;

/**
 * A request that may be repeated without acting twice.
 *
 * @param keyHash SHA-256 over who asked and his key; the same key of somebody else is another one
 * @param hash SHA-256 over the key and what was asked
 * @param cipherKey what his answer is enciphered with; never stored
 */
record IdempotentRequest(byte[] keyHash, byte[] hash, byte[] cipherKey) {

  static IdempotentRequest of(String key, HttpServletRequest request)
      throws IOException, ServletException {
    String owned = request.getUserPrincipal().getName() + '\n' + key;
    MessageDigest digest = Sha256.digest();
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    update(digest, owned + '\n' + request.getMethod() + " " + request.getRequestURI() + query);
    if (request instanceof BufferedBody buffered) {
      digest.update(buffered.bytes());
    } else if (isMultipart(request)) {
      update(digest, request);
    }
    return new IdempotentRequest(
        Sha256.of("known by\n" + owned), digest.digest(), Sha256.of("sealed with\n" + owned));
  }

  /** By what it is told from others within this process. */
  String name() {
    return HexFormat.of().formatHex(keyHash);
  }

  private static boolean isMultipart(HttpServletRequest request) {
    return request.getContentType() != null && request.getContentType().startsWith("multipart/");
  }

  /** Part by part: the boundary between them is another one in every repetition. */
  private static void update(MessageDigest digest, HttpServletRequest request)
      throws IOException, ServletException {
    for (Part part : request.getParts()) {
      update(digest, part.getName() + '\n' + part.getSubmittedFileName());
      try (DigestInputStream content = new DigestInputStream(part.getInputStream(), digest)) {
        content.transferTo(OutputStream.nullOutputStream());
      }
    }
  }

  private static void update(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
  }
}
