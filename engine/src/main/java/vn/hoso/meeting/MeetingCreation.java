package vn.hoso.meeting;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Positions;
import vn.hoso.procedure.Procedures;
import vn.hoso.shared.Ids;
import vn.hoso.step.Steps;

/** Makes a list of open work items. */
@Component
class MeetingCreation {

  private final MeetingStore meetings;
  private final MeetingRowStore rows;
  private final MeetingForms forms;
  private final Steps steps;
  private final Dossiers dossiers;
  private final Procedures procedures;
  private final Positions positions;
  private final OwnDossiers own;
  private final Clock clock;

  MeetingCreation(
      MeetingStore meetings,
      MeetingRowStore rows,
      MeetingForms forms,
      Steps steps,
      Dossiers dossiers,
      Procedures procedures,
      Positions positions,
      OwnDossiers own,
      Clock clock) {
    this.meetings = meetings;
    this.rows = rows;
    this.forms = forms;
    this.steps = steps;
    this.dossiers = dossiers;
    this.procedures = procedures;
    this.positions = positions;
    this.own = own;
    this.clock = clock;
  }

  Meeting create(CurrentUser by, CreateMeetingRequest request) {
    var ids = request.workItemIds().stream().distinct().toList();
    var items = items(by, ids);
    var revisions =
        items.stream().map(item -> dossiers.revisionOf(item.dossierId())).distinct().toList();
    var first = items.get(0);
    if (items.stream().anyMatch(item -> !together(item, first))
        || !forms.same(revisions, first.stepId())) {
      throw MeetingProblem.mixed();
    }
    if (!meetings.listed(ids).isEmpty()) {
      throw MeetingProblem.listed();
    }
    var meeting = meeting(by, request, first, revisions.get(revisions.size() - 1));
    meetings.insert(meeting);
    rows.insert(meeting.id(), items);
    return meeting;
  }

  /**
   * Unknown ones, those of others, those about himself or submitted by a stand-in himself and those
   * that are over get one answer: more would tell of them.
   */
  private List<StepRecordView> items(CurrentUser by, List<UUID> ids) {
    var known =
        steps.all(ids).stream().collect(Collectors.toMap(StepRecordView::id, Function.identity()));
    var items = ids.stream().filter(known::containsKey).map(known::get).toList();
    var acting = own.on(by, items.stream().map(StepRecordView::dossierId).toList());
    if (items.size() < ids.size()
        || !items.stream()
            .allMatch(
                item ->
                    item.open()
                        && acting.getOrDefault(item.dossierId(), by).holds(item.positionId()))) {
      throw MeetingProblem.invalid(
          "workItemIds",
          "Có việc đã xong hoặc không giao cho vị trí của đồng chí.",
          "An item is over or not addressed to your position.");
    }
    return items;
  }

  private static boolean together(StepRecordView one, StepRecordView other) {
    return one.positionId().equals(other.positionId()) && one.stepId().equals(other.stepId());
  }

  private Meeting meeting(
      CurrentUser by, CreateMeetingRequest request, StepRecordView item, UUID revisionId) {
    var held = MeetingOpenings.held(by, item.positionId());
    var position = positions.get(item.positionId());
    var procedure = procedures.revision(revisionId).procedure();
    var now = clock.instant();
    return new Meeting(
        Ids.next(),
        request.kind(),
        new Meeting.Place(
            position.id(), position.label(), held.unitId(), position.unitName(), held.unitPath()),
        new Meeting.Work(
            procedure.slug(), procedure.name().vi(), revisionId, item.stepId(), item.stepName()),
        request.heldOn(),
        null,
        null,
        null,
        null,
        null,
        forms.of(revisionId, item.stepId()).daysAt(request.heldOn()),
        by.officialId(),
        now,
        by.fullName(),
        now,
        1);
  }
}
