package vn.hoso.meeting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.ballot.Ballots;
import vn.hoso.dossier.DossiersRead;
import vn.hoso.meeting.MeetingOpening.MeetingCandidate;
import vn.hoso.meeting.OpeningKeys.Opening;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Visibility;
import vn.hoso.shared.Page;

/**
 * Lists: a morning's intake, a cell meeting on four people, a committee on forty items. A list is a
 * draft that several may read and the holders of one position fill in; its rows are completed one
 * by one through {@link vn.hoso.task.Tasks}, which alone decides what may be recorded.
 *
 * <p>Refusals: MEETING-001 (404) for a list the official does not see, MEETING-002 (403) for one he
 * does not fill in, MEETING-003 (409) when it has changed since he saw it, MEETING-004 (422) for
 * what no list can hold, MEETING-013 (403) for what a colleague has to do: a list is no other way
 * to what may not be done at the step itself.
 */
@Service
public class Meetings {

  private static final int PAGE = 50;

  private final MeetingStore meetings;
  private final MeetingRowStore rows;
  private final MeetingAccess access;
  private final MeetingOpenings openings;
  private final MeetingCreation creation;
  private final MeetingChecks checks;
  private final MeetingForms forms;
  private final MeetingViews views;
  private final MeetingRecording recording;
  private final RowActs acts;
  private final Ballots ballots;
  private final Visibility visibility;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Meetings(
      MeetingStore meetings,
      MeetingRowStore rows,
      MeetingAccess access,
      MeetingOpenings openings,
      MeetingCreation creation,
      MeetingChecks checks,
      MeetingForms forms,
      MeetingViews views,
      MeetingRecording recording,
      RowActs acts,
      Ballots ballots,
      Visibility visibility,
      ApplicationEventPublisher events,
      Clock clock) {
    this.meetings = meetings;
    this.rows = rows;
    this.access = access;
    this.openings = openings;
    this.creation = creation;
    this.checks = checks;
    this.forms = forms;
    this.views = views;
    this.recording = recording;
    this.acts = acts;
    this.ballots = ballots;
    this.visibility = visibility;
    this.events = events;
    this.clock = clock;
  }

  /** The steps with open items at the official's positions, the one with most items first. */
  public List<MeetingOpening> openings(CurrentUser by) {
    var found = openings.of(by);
    told(by, "meeting openings", found.dossierIds());
    return found.found();
  }

  /**
   * More open items of one step, the oldest first.
   *
   * @param cursor where they begin; null for the first
   */
  public Page<MeetingCandidate> candidates(
      CurrentUser by,
      UUID positionId,
      String procedureSlug,
      String stepId,
      @Nullable String cursor) {
    var found = openings.page(by, new Opening(positionId, procedureSlug, stepId), cursor);
    told(by, "meeting openings", found.dossierIds());
    return found.found();
  }

  /**
   * Lists of the official's positions and units, the newest first.
   *
   * @param cursor of the page before; null for the first
   */
  @Transactional(readOnly = true)
  public Page<MeetingLine> list(CurrentUser by, @Nullable UUID cursor) {
    var lines = meetings.lines(visibility.scopeOf(by), by.personId(), cursor, PAGE + 1);
    var page = lines.subList(0, Math.min(lines.size(), PAGE));
    var next = lines.size() > PAGE ? page.get(PAGE - 1).line().id().toString() : null;
    return new Page<>(views.lines(by, page), next);
  }

  /**
   * A new list; the days its form asks for are set to the day of the meeting.
   *
   * @throws MeetingProblem MEETING-005 (422) for items of several steps, positions or forms,
   *     MEETING-006 (409) when one waits in another list
   */
  @Transactional
  public MeetingView create(CurrentUser by, CreateMeetingRequest request) {
    checks.heldOn(request.heldOn());
    return views.of(by, creation.create(by, request), false);
  }

  /** The list with its rows; the number of statements does not grow with them. */
  public MeetingView get(CurrentUser by, UUID id) {
    return get(by, id, false);
  }

  /** As {@link #get}, the rows by the person's given name where {@code byName}. */
  public MeetingView get(CurrentUser by, UUID id, boolean byName) {
    var view = views.read(by, id, byName);
    told(by, "meeting", view, row -> row.dossierCode() != null);
    told(by, "ballot", view, row -> row.ballot() != null && row.ballot().tally() != null);
    return view;
  }

  /** To the access log, behind the reading and before the answer goes out. */
  private void told(
      CurrentUser by, String what, MeetingView view, Predicate<MeetingRowView> named) {
    told(by, what, view.rows().stream().filter(named).map(MeetingRowView::dossierId).toList());
  }

  private void told(CurrentUser by, String what, List<UUID> ids) {
    if (!ids.isEmpty()) {
      events.publishEvent(DossiersRead.renewed(ids, by.officialId(), what));
    }
  }

  /** Keeps what has been typed; nothing is checked but that a list can hold it. */
  @Transactional
  public MeetingSaved save(CurrentUser by, UUID id, SaveMeetingRequest request) {
    var hand = mine(by, id, request.version());
    var meeting = hand.meeting();
    checks.save(request, hand, forms.of(meeting));
    var changed = changed(meeting, by, request);
    if (!meetings.update(changed)) {
      throw MeetingProblem.stale(meeting.savedByName(), meeting.version() + 1);
    }
    rows.update(id, request.rows());
    return new MeetingSaved(meeting.version() + 1, changed.savedAt());
  }

  /**
   * What speaks against recording the rows that have something typed, asked of the same doors that
   * would record them; nothing is changed.
   *
   * @param only ids of work items; null for all rows
   */
  public List<RowProblem> check(CurrentUser by, UUID id, @Nullable Collection<UUID> only) {
    var hand = access.mine(by, id);
    var form = forms.of(hand.meeting());
    var found = new ArrayList<RowProblem>();
    for (var row : hand.known()) {
      if (only == null || only.contains(row.taskId())) {
        recording.check(by, hand, form, row).ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * Chốt số phiếu: enters the votes typed for the rows, each by itself; another official then
   * confirms them. What was entered before and is the same changes nothing.
   *
   * @param version the version the official saw
   */
  public RowsDone count(CurrentUser by, UUID id, int version) {
    var hand = mine(by, id, version);
    var counted = hand.due().stream().filter(row -> row.count() != null).toList();
    return done(counted, row -> recording.count(by, hand, row.taskId()));
  }

  /**
   * Confirms tallies of the list's rows, each by itself, by an official who did not enter them.
   *
   * @throws MeetingProblem MEETING-004 (422) for an item that is not in the list
   */
  public RowsDone confirm(CurrentUser by, UUID id, List<SeenBallot> seen) {
    var kept =
        access.hand(by, access.seen(by, id)).known().stream().map(MeetingRow::taskId).toList();
    if (!seen.stream().allMatch(each -> kept.contains(each.workItemId()))) {
      throw MeetingProblem.invalid("rows", "Dòng không có trong danh sách.", "No such row.");
    }
    return done(
        seen,
        each ->
            acts.run(
                each.workItemId(), () -> ballots.confirm(by, each.workItemId(), each.version())));
  }

  /**
   * Records the rows that are typed and not left for the next time, each in its own transaction:
   * one that is refused stops no other. Asked again, it records only what is not recorded yet.
   *
   * @param version the version the official saw
   */
  public RowsDone record(CurrentUser by, UUID id, int version) {
    var hand = mine(by, id, version);
    return done(hand.due(), row -> recording.record(by, hand, row.taskId()));
  }

  /**
   * Throws a list away of which nothing was recorded; its items stay in the inbox.
   *
   * @param version the version the official saw: what others have typed since is not thrown away
   * @throws MeetingProblem MEETING-003, MEETING-007 (409), MEETING-013 (403) where rows are none of
   *     his
   */
  @Transactional
  public void discard(CurrentUser by, UUID id, int version) {
    meetings.lock(id);
    var hand = mine(by, id, version);
    if (!hand.whole()) {
      throw MeetingProblem.colleagues(List.of("rows"));
    }
    if (hand.known().stream().anyMatch(MeetingRow::recorded)) {
      throw MeetingProblem.recordedAlready();
    }
    meetings.delete(id);
  }

  private MeetingHand mine(CurrentUser by, UUID id, int version) {
    var hand = access.mine(by, id);
    var meeting = hand.meeting();
    if (meeting.version() != version) {
      throw MeetingProblem.stale(meeting.savedByName(), meeting.version());
    }
    return hand;
  }

  private static <T> RowsDone done(List<T> rows, Function<T, Optional<RowProblem>> act) {
    var problems = rows.stream().map(act).flatMap(Optional::stream).toList();
    return new RowsDone(rows.size() - problems.size(), problems);
  }

  private Meeting changed(Meeting meeting, CurrentUser by, SaveMeetingRequest request) {
    return new Meeting(
        meeting.id(),
        meeting.kind(),
        meeting.place(),
        meeting.work(),
        request.heldOn(),
        request.chair(),
        request.secretary(),
        request.summoned(),
        request.present(),
        request.excused(),
        request.common(),
        meeting.createdBy(),
        meeting.createdAt(),
        by.fullName(),
        clock.instant(),
        meeting.version());
  }
}
