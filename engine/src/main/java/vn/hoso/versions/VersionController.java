package vn.hoso.versions;

import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.FileDisposition;

@RestController
@RequestMapping("/api/procedure-versions/{slug}")
class VersionController {

  private final Versions versions;

  VersionController(Versions versions) {
    this.versions = versions;
  }

  @GetMapping
  VersionsView all(CurrentUser by, @PathVariable String slug, Locale locale) {
    return versions.of(by, slug, locale);
  }

  @GetMapping("/comparison")
  VersionComparisonView compare(
      CurrentUser by,
      @PathVariable String slug,
      @RequestParam int from,
      @RequestParam int to,
      Locale locale) {
    return versions.compared(by, slug, from, to, locale);
  }

  @GetMapping("/{number}/folder")
  ResponseEntity<byte[]> folder(
      CurrentUser by, @PathVariable String slug, @PathVariable int number) {
    byte[] packed = FolderZip.of(versions.folder(by, slug, number));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/zip"))
        .header(HttpHeaders.CACHE_CONTROL, "no-store, private")
        .header("X-Content-Type-Options", "nosniff")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            FileDisposition.attachment("%s-phien-ban-%d.zip".formatted(slug, number)))
        .body(packed);
  }
}
