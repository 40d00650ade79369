package vn.hoso.link;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.dossier.DossierRead;
import vn.hoso.opening.DossierOpened;
import vn.hoso.opening.OpeningPace;
import vn.hoso.organisation.CurrentUser;

@RestController
@RequestMapping("/api/dossiers/{id}/links")
class LinkController {

  private final Links links;
  private final OpeningPace pace;
  private final ApplicationEventPublisher events;

  LinkController(Links links, OpeningPace pace, ApplicationEventPublisher events) {
    this.links = links;
    this.pace = pace;
    this.events = events;
  }

  @GetMapping
  List<LinkView> links(CurrentUser by, @PathVariable UUID id) {
    var found = links.of(by, id);
    events.publishEvent(new DossierRead(id, by, "links"));
    return found;
  }

  @PostMapping("/{name}")
  ResponseEntity<DossierOpened> open(
      CurrentUser by, @PathVariable UUID id, @PathVariable String name) {
    pace.begin(by, null);
    var opened = links.open(by, id, name);
    return ResponseEntity.created(URI.create("/api/dossiers/" + opened.id())).body(opened);
  }
}
