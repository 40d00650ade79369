package vn.hoso.direction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.dossier.DossierRead;
import vn.hoso.organisation.CurrentUser;

/** Acts answer nothing, so that no answer with an order is ever kept for a repetition. */
@RestController
@RequestMapping("/api/dossiers/{dossierId}/directions")
class DirectionController {

  private static final int LONGEST = 1000;

  /**
   * @param version of the dossier as it was seen
   */
  record DirectionRequest(
      @NotNull UUID taskId,
      @NotBlank @Size(max = LONGEST) String text,
      @Nullable LocalDate answerBy,
      @NotNull Integer version) {}

  record DirectionAnswerRequest(@NotBlank @Size(max = LONGEST) String text) {}

  private final Directions directions;
  private final ApplicationEventPublisher events;

  DirectionController(Directions directions, ApplicationEventPublisher events) {
    this.directions = directions;
    this.events = events;
  }

  @GetMapping
  DirectionsView directions(CurrentUser by, @PathVariable UUID dossierId) {
    var view = directions.of(by, dossierId);
    events.publishEvent(new DossierRead(dossierId, by, "directions"));
    return view;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void give(
      CurrentUser by, @PathVariable UUID dossierId, @RequestBody @Valid DirectionRequest asked) {
    directions.give(by, dossierId, asked.taskId(), asked.text(), asked.answerBy(), asked.version());
  }

  @PostMapping("/{directionId}/answer")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void answer(
      CurrentUser by,
      @PathVariable UUID dossierId,
      @PathVariable UUID directionId,
      @RequestBody @Valid DirectionAnswerRequest asked) {
    directions.answer(by, dossierId, directionId, asked.text());
  }

  @PostMapping("/{directionId}/withdraw")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(CurrentUser by, @PathVariable UUID dossierId, @PathVariable UUID directionId) {
    directions.withdraw(by, dossierId, directionId);
  }
}
