package vn.hoso.conclusion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
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

/** Entering answers nothing, so that no answer with a conclusion is ever kept for a repetition. */
@RestController
@RequestMapping("/api/dossiers/{dossierId}")
class ConclusionController {

  record ConcludeRequest(@NotNull Conclusion conclusion, @NotNull Integer version) {}

  private final Conclusions conclusions;
  private final ApplicationEventPublisher events;

  ConclusionController(Conclusions conclusions, ApplicationEventPublisher events) {
    this.conclusions = conclusions;
    this.events = events;
  }

  @GetMapping("/conclusions")
  List<ConclusionView> conclusions(CurrentUser by, @PathVariable UUID dossierId) {
    var found = conclusions.of(by, dossierId);
    events.publishEvent(new DossierRead(dossierId, by, "conclusions"));
    return found;
  }

  @PutMapping("/documents/{documentId}/conclusion")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void conclude(
      CurrentUser by,
      @PathVariable UUID dossierId,
      @PathVariable UUID documentId,
      @RequestBody @Valid ConcludeRequest request) {
    conclusions.enter(by, dossierId, documentId, request.conclusion(), request.version());
  }
}
