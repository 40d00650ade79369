package vn.hoso.shared;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/**
 * What a file says of itself that is sent while it is made: kept nowhere, taken for nothing else.
 */
public final class SentFile {

  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private SentFile() {}

  /**
   * Before its first byte.
   *
   * @param disposition its name, as {@link FileDisposition} gives it
   */
  public static void begin(HttpServletResponse response, String mediaType, String disposition) {
    response.setContentType(mediaType);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, private");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition);
  }
}
