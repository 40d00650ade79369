package vn.hoso.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Page;

@RestController
@RequestMapping("/api/dossiers")
class DossierController {

  record BreakOffRequest(@NotBlank @Size(max = 2000) String reason, @NotNull Integer version) {}

  record DossierSearchRequest(@NotBlank @Size(max = 200) String text, @Nullable String cursor) {}

  private static final int PAGE = 50;

  private final Dossiers dossiers;
  private final ApplicationEventPublisher events;

  DossierController(Dossiers dossiers, ApplicationEventPublisher events) {
    this.dossiers = dossiers;
    this.events = events;
  }

  @PostMapping
  ResponseEntity<DossierOpened> open(
      CurrentUser by, @RequestBody @Valid OpenDossierRequest request) {
    var opened = dossiers.open(by, request);
    return ResponseEntity.created(URI.create("/api/dossiers/" + opened.id())).body(opened);
  }

  @GetMapping
  Page<DossierRow> list(
      CurrentUser by,
      @RequestParam(required = false) DossierStatus status,
      @RequestParam(defaultValue = "false") boolean mine,
      @RequestParam(defaultValue = "OPENED") DossierOrder sort,
      @RequestParam(required = false) String cursor,
      @RequestParam(defaultValue = "" + PAGE) int limit) {
    return told(by, "list", dossiers.list(by, status, mine, sort, cursor, limit));
  }

  @PostMapping("/search")
  Page<DossierRow> search(CurrentUser by, @RequestBody @Valid DossierSearchRequest request) {
    return told(by, "search", dossiers.search(by, request.text(), request.cursor(), PAGE));
  }

  /** To the access log, before the answer goes out. */
  private Page<DossierRow> told(CurrentUser by, String what, Page<DossierRow> page) {
    var ids = page.items().stream().map(DossierRow::id).toList();
    events.publishEvent(new DossiersRead(ids, by.officialId(), what));
    return page;
  }

  @PostMapping("/{id}/withdraw")
  ResponseEntity<Void> withdraw(
      CurrentUser by, @PathVariable UUID id, @RequestBody @Valid BreakOffRequest request) {
    dossiers.withdraw(by, id, request.reason(), request.version());
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/{id}/move-away")
  ResponseEntity<Void> moveAway(
      CurrentUser by, @PathVariable UUID id, @RequestBody @Valid MoveAwayRequest request) {
    dossiers.moveAway(by, id, request);
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/{id}/cancel-decision")
  ResponseEntity<Void> cancelDecision(
      CurrentUser by, @PathVariable UUID id, @RequestBody @Valid CancelDecisionRequest request) {
    dossiers.cancelDecision(by, id, request);
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/{id}/stop")
  ResponseEntity<Void> stop(
      CurrentUser by, @PathVariable UUID id, @RequestBody @Valid BreakOffRequest request) {
    dossiers.stop(by, id, request.reason(), request.version());
    return ResponseEntity.noContent().build();
  }
}
