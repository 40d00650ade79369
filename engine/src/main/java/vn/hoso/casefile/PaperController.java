package vn.hoso.casefile;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.document.FileAnswers;
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
    return FileAnswers.pdf(
        "06 - Phiếu kiểm soát quá trình giải quyết.pdf", files.controlSheet(by, id));
  }

  @GetMapping("/contents")
  ResponseEntity<Resource> contents(CurrentUser by, @PathVariable UUID id) {
    return FileAnswers.pdf("Mục lục tài liệu trong hồ sơ.pdf", files.contents(by, id));
  }

  @GetMapping("/cover")
  ResponseEntity<Resource> cover(CurrentUser by, @PathVariable UUID id) {
    return FileAnswers.pdf("Bìa hồ sơ.pdf", files.cover(by, id));
  }
}
