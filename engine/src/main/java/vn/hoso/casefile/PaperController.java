package vn.hoso.casefile;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.document.FileAnswers;
import vn.hoso.document.PaperFileNames;
import vn.hoso.organisation.CurrentUser;

/** Papers that are made when they are asked for and not kept. */
@RestController
@RequestMapping("/api/dossiers/{id}/papers")
class PaperController {

  private final CaseFiles files;
  private final PaperFileNames names;

  PaperController(CaseFiles files, PaperFileNames names) {
    this.files = files;
    this.names = names;
  }

  @GetMapping("/06")
  ResponseEntity<Resource> controlSheet(CurrentUser by, @PathVariable UUID id) {
    return answer(id, "Phiếu kiểm soát quá trình giải quyết", files.controlSheet(by, id));
  }

  @GetMapping("/contents")
  ResponseEntity<Resource> contents(CurrentUser by, @PathVariable UUID id) {
    return answer(id, "Mục lục tài liệu trong hồ sơ", files.contents(by, id));
  }

  @GetMapping("/cover")
  ResponseEntity<Resource> cover(CurrentUser by, @PathVariable UUID id) {
    return answer(id, "Bìa hồ sơ", files.cover(by, id));
  }

  private ResponseEntity<Resource> answer(UUID id, String title, byte[] pdf) {
    return FileAnswers.pdf(names.of(id, title, "pdf"), pdf);
  }
}
