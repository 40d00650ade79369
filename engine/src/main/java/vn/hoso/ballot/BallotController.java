package vn.hoso.ballot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.dossier.DossiersRead;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Found;

/** What acts answers without a number: answers to acts are kept for a day, for repetitions. */
@RestController
@RequestMapping("/api")
class BallotController {

  private final Ballots ballots;
  private final ApplicationEventPublisher events;

  BallotController(Ballots ballots, ApplicationEventPublisher events) {
    this.ballots = ballots;
    this.events = events;
  }

  /**
   * @param version of the tally he has seen; missing or 0 where he has seen none. Of no account for
   *     a preview.
   */
  record TallyRequest(
      @NotNull Integer summoned,
      @NotNull Integer present,
      @NotNull Integer excused,
      @NotNull Integer issued,
      @NotNull Integer collected,
      @NotNull Integer valid,
      @NotNull Integer inFavour,
      @NotNull Integer against,
      @Nullable Integer entitled,
      @Nullable @Size(max = TallyCheck.MOST_LINES) List<@NotNull @Valid LineRequest> lines,
      @Nullable Integer version) {

    Tally tally() {
      return new Tally(
          summoned,
          present,
          excused,
          issued,
          collected,
          valid,
          inFavour,
          against,
          entitled,
          Stream.ofNullable(lines).flatMap(List::stream).map(LineRequest::line).toList());
    }
  }

  record LineRequest(
      @NotBlank @Size(max = TallyCheck.LONGEST_NAME) String name,
      @NotNull Integer inFavour,
      @Nullable Integer against) {

    BallotLine line() {
      return new BallotLine(name.strip(), inFavour, against);
    }
  }

  /**
   * @param version of what it was started from, 0 for nothing
   */
  record TypedTallyRequest(
      @NotNull @Valid TypedTally typed, @Min(0) @Max(BallotDraft.MOST) int version) {}

  record TypedTallyState(int version) {}

  record ConfirmBallotRequest(int version) {}

  @GetMapping("/work-items/{id}/ballot")
  BallotView get(CurrentUser by, @PathVariable UUID id) {
    return ballots.view(by, id);
  }

  @PutMapping("/work-items/{id}/ballot")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void enter(CurrentUser by, @PathVariable UUID id, @Valid @RequestBody TallyRequest request) {
    int seen = request.version() == null ? 0 : request.version();
    ballots.enter(by, id, request.tally(), seen);
  }

  @PutMapping("/work-items/{id}/ballot/draft")
  TypedTallyState keep(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody TypedTallyRequest request) {
    return new TypedTallyState(ballots.keepTyped(by, id, request.typed(), request.version()));
  }

  /** Reckons and keeps nothing. */
  @PostMapping("/work-items/{id}/ballot/preview")
  Reckoning preview(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody TallyRequest request) {
    return ballots.preview(by, id, request.tally());
  }

  @PostMapping("/work-items/{id}/ballot/confirmation")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void confirm(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody ConfirmBallotRequest request) {
    ballots.confirm(by, id, request.version());
  }

  @GetMapping("/dossiers/{id}/ballots")
  List<BallotView> ofDossier(CurrentUser by, @PathVariable UUID id) {
    return ballots.of(by, id);
  }

  @GetMapping("/ballots/waiting")
  Found<WaitingBallot> waiting(CurrentUser by) {
    var found = ballots.waiting(by);
    var ids = found.items().stream().map(WaitingBallot::dossierId).toList();
    events.publishEvent(DossiersRead.renewed(ids, by.officialId(), "ballots"));
    return found;
  }
}
