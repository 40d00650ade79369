package vn.hoso.acts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.opening.DossierOpened;
import vn.hoso.opening.MoveAwayRequest;
import vn.hoso.opening.OpenDossierRequest;
import vn.hoso.opening.OpeningPace;
import vn.hoso.opening.Openings;
import vn.hoso.organisation.CurrentUser;

@RestController
@RequestMapping("/api/dossiers")
class DossierController {

  record BreakOffRequest(@NotBlank @Size(max = 2000) String reason, @NotNull Integer version) {}

  private final DossierActs acts;

  private final Openings openings;
  private final OpeningPace pace;

  DossierController(DossierActs acts, Openings openings, OpeningPace pace) {
    this.acts = acts;
    this.openings = openings;
    this.pace = pace;
  }

  @PostMapping
  ResponseEntity<DossierOpened> open(
      CurrentUser by, @RequestBody @Valid OpenDossierRequest request) {
    pace.begin(by, request.personId());
    var opened = openings.open(by, request);
    return ResponseEntity.created(URI.create("/api/dossiers/" + opened.id())).body(opened);
  }

  @PostMapping("/{id}/withdraw")
  ResponseEntity<Void> withdraw(
      CurrentUser by, @PathVariable UUID id, @RequestBody @Valid BreakOffRequest request) {
    acts.withdraw(by, id, request.reason(), request.version());
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/{id}/move-away")
  ResponseEntity<Void> moveAway(
      CurrentUser by, @PathVariable UUID id, @RequestBody @Valid MoveAwayRequest request) {
    acts.moveAway(by, id, request);
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/{id}/cancel-decision")
  ResponseEntity<Void> cancelDecision(
      CurrentUser by, @PathVariable UUID id, @RequestBody @Valid CancelDecisionRequest request) {
    acts.cancelDecision(by, id, request);
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/{id}/close-consultation")
  ResponseEntity<Void> closeConsultation(
      CurrentUser by, @PathVariable UUID id, @RequestBody @Valid BreakOffRequest request) {
    acts.closeConsultation(by, id, request.reason(), request.version());
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/{id}/stop")
  ResponseEntity<Void> stop(
      CurrentUser by, @PathVariable UUID id, @RequestBody @Valid BreakOffRequest request) {
    acts.stop(by, id, request.reason(), request.version());
    return ResponseEntity.noContent().build();
  }
}
