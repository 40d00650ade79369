package vn.hoso.casefile;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.organisation.CurrentUser;

@RestController
@RequestMapping("/api/dossiers/{id}")
class CaseFileController {

  private final CaseFiles files;

  CaseFileController(CaseFiles files) {
    this.files = files;
  }

  @GetMapping
  DossierView view(CurrentUser by, @PathVariable UUID id) {
    return files.view(by, id);
  }

  @GetMapping("/control-sheet")
  ControlSheetView controlSheet(CurrentUser by, @PathVariable UUID id) {
    return files.handovers(by, id);
  }

  @GetMapping("/diagram")
  DossierDiagram diagram(CurrentUser by, @PathVariable UUID id) {
    return files.diagram(by, id);
  }
}
