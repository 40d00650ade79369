package vn.hoso.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A request that may be repeated without acting twice.
 *
 * @param owner who asked; the same key of somebody else is another key
 * @param hash SHA-256 over what was asked
 */
record IdempotentRequest(String key, String owner, String methodPath, byte[] hash) {

  static IdempotentRequest of(String key, HttpServletRequest request)
      throws IOException, ServletException {
    MessageDigest digest = sha256();
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    String methodPath = request.getMethod() + " " + request.getRequestURI();
    digest.update((methodPath + query).getBytes(StandardCharsets.UTF_8));
    if (request instanceof BufferedBody buffered) {
      digest.update(buffered.bytes());
    } else if (isMultipart(request)) {
      update(digest, request);
    }
    return new IdempotentRequest(
        key, request.getUserPrincipal().getName(), methodPath, digest.digest());
  }

  private static boolean isMultipart(HttpServletRequest request) {
    return request.getContentType() != null && request.getContentType().startsWith("multipart/");
  }

  /** Part by part: the boundary between them is another one in every repetition. */
  private static void update(MessageDigest digest, HttpServletRequest request)
      throws IOException, ServletException {
    for (Part part : request.getParts()) {
      digest.update(
          (part.getName() + '\n' + part.getSubmittedFileName()).getBytes(StandardCharsets.UTF_8));
      try (DigestInputStream content = new DigestInputStream(part.getInputStream(), digest)) {
        content.transferTo(java.io.OutputStream.nullOutputStream());
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
