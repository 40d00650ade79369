package vn.hoso.shared;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/**
 * The header that names a file: in UTF-8 (RFC 5987), and in ASCII for clients that know no more.
 */
public final class FileDisposition {

  private FileDisposition() {}

  /** To be saved. */
  public static String attachment(String fileName) {
    return "attachment; " + named(fileName);
  }

  /** To be looked at in place. */
  public static String inline(String fileName) {
    return "inline; " + named(fileName);
  }

  private static String named(String fileName) {
    String whole =
        ContentDisposition.inline().filename(fileName, StandardCharsets.UTF_8).build().toString();
    return "filename=\"%s\"; %s"
        .formatted(Letters.plain(fileName), whole.substring(whole.indexOf("filename*=")));
  }
}
