package vn.hoso.casefile;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.organisation.CurrentUser;

/** Papers that are made when they are asked for and not kept. */
@RestController
@RequestMapping("/api/dossiers/{id}/papers")
class PaperController {

  private final CaseFiles files;

  PaperController(CaseFiles files) {
    this.files = files;
  }

  @GetMapping("/06")
  ResponseEntity<Resource> controlSheet(CurrentUser by, @PathVariable UUID id) {
    return pdf("06 - Phiếu kiểm soát quá trình giải quyết.pdf", files.controlSheet(by, id));
  }

  @GetMapping("/contents")
  ResponseEntity<Resource> contents(CurrentUser by, @PathVariable UUID id) {
    return pdf("Mục lục tài liệu trong hồ sơ.pdf", files.contents(by, id));
  }

  @GetMapping("/cover")
  ResponseEntity<Resource> cover(CurrentUser by, @PathVariable UUID id) {
    return pdf("Bìa hồ sơ.pdf", files.cover(by, id));
  }

  private static ResponseEntity<Resource> pdf(String name, byte[] content) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore().cachePrivate())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name, StandardCharsets.UTF_8).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'self'")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .body(new ByteArrayResource(content));
  }
}
