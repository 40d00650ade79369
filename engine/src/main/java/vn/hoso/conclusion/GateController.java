package vn.hoso.conclusion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.dossier.DossierRead;
import vn.hoso.organisation.CurrentUser;

/** Concluding answers nothing, as with the conclusions of papers. */
@RestController
@RequestMapping("/api/dossiers/{dossierId}/gates")
class GateController {

  record ConcludeGateRequest(
      @Nullable UUID itemId,
      @NotNull Conclusion conclusion,
      @NotBlank @Size(max = 2000) String reason,
      @NotNull Integer version) {}

  private final Gates gates;
  private final ApplicationEventPublisher events;

  GateController(Gates gates, ApplicationEventPublisher events) {
    this.gates = gates;
    this.events = events;
  }

  @GetMapping
  List<GateView> gates(CurrentUser by, @PathVariable UUID dossierId) {
    var found = gates.of(by, dossierId);
    events.publishEvent(new DossierRead(dossierId, by, "gates"));
    return found;
  }

  @PutMapping("/{gate}/conclusion")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void concludeGate(
      CurrentUser by,
      @PathVariable UUID dossierId,
      @PathVariable String gate,
      @RequestBody @Valid ConcludeGateRequest request) {
    gates.conclude(
        by,
        dossierId,
        gate,
        request.itemId(),
        request.conclusion(),
        request.reason(),
        request.version());
  }
}
