package vn.hoso.document;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.hoso.file.MediaKind;
import vn.hoso.shared.FileDisposition;

/**
 * How files of a dossier leave over HTTP: kept by nobody on the way, looked at in the browser only
 * where it can do nothing with them but show them.
 */
public final class FileAnswers {

  private FileAnswers() {}

  /** A kept file, of which every byte was looked at; its length is that of what lies there. */
  public static ResponseEntity<Resource> of(DocumentContent content) {
    return head(content.fileName(), content.mediaType()).body(content.file());
  }

  /** A PDF that was made for this answer. */
  public static ResponseEntity<Resource> pdf(String fileName, byte[] content) {
    return head(fileName, MediaKind.PDF.mediaType()).body(new ByteArrayResource(content));
  }

  private static ResponseEntity.BodyBuilder head(String fileName, String mediaType) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(mediaType))
        .cacheControl(CacheControl.noStore().cachePrivate())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(fileName, mediaType))
        .header("X-Content-Type-Options", "nosniff")
        // Should a browser ever take the bytes for a page, it is a page that can do nothing.
        .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'self'")
        .header("Cross-Origin-Resource-Policy", "same-origin");
  }

  private static String disposition(String fileName, String mediaType) {
    boolean inline = MediaKind.of(mediaType).map(MediaKind::inline).orElse(false);
    return inline ? FileDisposition.inline(fileName) : FileDisposition.attachment(fileName);
  }
}
