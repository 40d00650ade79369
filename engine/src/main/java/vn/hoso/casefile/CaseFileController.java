package vn.hoso.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

  /** The same as it is glanced at from a list: nobody has looked at what has come by that. */
  @GetMapping("/preview")
  DossierView preview(CurrentUser by, @PathVariable UUID id) {
    return files.preview(by, id);
  }

  @GetMapping("/control-sheet")
  ControlSheetView controlSheet(CurrentUser by, @PathVariable UUID id) {
    return files.handovers(by, id);
  }

  /**
   * @param on as the rules stood on that day; without it, today
   */
  @GetMapping("/rules")
  RulesView rules(
      CurrentUser by, @PathVariable UUID id, @RequestParam(required = false) LocalDate on) {
    return files.rules(by, id, on);
  }

  @GetMapping("/diagram")
  DossierDiagram diagram(CurrentUser by, @PathVariable UUID id) {
    return files.diagram(by, id);
  }
}
