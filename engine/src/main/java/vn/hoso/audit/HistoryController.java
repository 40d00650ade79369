package vn.hoso.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.dossier.DossierRead;
import vn.hoso.organisation.CurrentUser;

@RestController
class HistoryController {

  private final Histories histories;
  private final ApplicationEventPublisher events;

  HistoryController(Histories histories, ApplicationEventPublisher events) {
    this.histories = histories;
    this.events = events;
  }

  @GetMapping("/api/dossiers/{id}/history")
  List<HistoryLine> history(CurrentUser by, @PathVariable UUID id) {
    var lines = histories.of(by, id);
    events.publishEvent(new DossierRead(id, by, "history"));
    return lines;
  }
}
