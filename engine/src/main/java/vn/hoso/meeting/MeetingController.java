package vn.hoso.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Page;

@RestController
@RequestMapping("/api/meetings")
class MeetingController {

  private final Meetings meetings;

  MeetingController(Meetings meetings) {
    this.meetings = meetings;
  }

  /**
   * Which rows to look at.
   *
   * @param workItemIds null for all
   */
  record CheckMeetingRequest(
      @Nullable @Size(max = CreateMeetingRequest.MOST) List<@NotNull UUID> workItemIds) {}

  /**
   * Closes votes or records rows.
   *
   * @param version the version the official saw
   */
  record MeetingActRequest(@NotNull Integer version) {}

  record ConfirmMeetingRequest(
      @NotNull @Size(min = 1, max = CreateMeetingRequest.MOST)
          List<@NotNull @Valid SeenBallot> rows) {}

  /** Where the new list is; without its rows, for answers to acts are kept. */
  record MeetingMade(UUID id) {}

  /** What blocks the rows; rows without a problem are left out. */
  record MeetingCheck(List<RowProblem> problems) {}

  @GetMapping
  Page<MeetingLine> list(CurrentUser by, @RequestParam(required = false) UUID cursor) {
    return meetings.list(by, cursor);
  }

  @GetMapping("/openings")
  List<MeetingOpening> openings(CurrentUser by) {
    return meetings.openings(by);
  }

  @GetMapping("/openings/items")
  Page<MeetingOpening.MeetingCandidate> candidates(
      CurrentUser by,
      @RequestParam UUID positionId,
      @RequestParam String procedure,
      @RequestParam String stepId,
      @RequestParam(required = false) String cursor) {
    return meetings.candidates(by, positionId, procedure, stepId, cursor);
  }

  @PostMapping
  ResponseEntity<MeetingMade> create(
      CurrentUser by, @Valid @RequestBody CreateMeetingRequest request) {
    var made = meetings.create(by, request);
    return ResponseEntity.created(URI.create("/api/meetings/" + made.id()))
        .body(new MeetingMade(made.id()));
  }

  @GetMapping("/{id}")
  MeetingView get(
      CurrentUser by, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean byName) {
    return meetings.get(by, id, byName);
  }

  @PutMapping("/{id}")
  MeetingSaved save(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody SaveMeetingRequest request) {
    return meetings.save(by, id, request);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void discard(CurrentUser by, @PathVariable UUID id, @RequestParam int version) {
    meetings.discard(by, id, version);
  }

  @PostMapping("/{id}/check")
  MeetingCheck check(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody CheckMeetingRequest request) {
    return new MeetingCheck(meetings.check(by, id, request.workItemIds()));
  }

  @PostMapping("/{id}/tallies")
  RowsDone count(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody MeetingActRequest request) {
    return meetings.count(by, id, request.version());
  }

  @PostMapping("/{id}/confirmation")
  RowsDone confirm(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody ConfirmMeetingRequest request) {
    return meetings.confirm(by, id, request.rows());
  }

  @PostMapping("/{id}/record")
  RowsDone record(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody MeetingActRequest request) {
    return meetings.record(by, id, request.version());
  }
}
