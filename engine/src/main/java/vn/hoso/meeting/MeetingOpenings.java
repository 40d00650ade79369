package vn.hoso.meeting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.dossierlist.DossierLists;
import vn.hoso.dossierlist.DossierRow;
import vn.hoso.organisation.AskedTitle;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.PositionView;
import vn.hoso.organisation.Positions;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.AskedNames;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.step.Steps;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitKind;

/** What lists can be made of, in a fixed number of statements. */
@Component
class MeetingOpenings {

  private record Key(UUID positionId, String procedureSlug, String stepId, String stepName) {}

  private final Steps steps;
  private final DossierLists lists;
  private final Positions positions;
  private final Procedures procedures;
  private final MeetingStore meetings;
  private final Tasks tasks;
  private final AskedNames asked;

  MeetingOpenings(
      Steps steps,
      DossierLists lists,
      Positions positions,
      Procedures procedures,
      MeetingStore meetings,
      Tasks tasks,
      AskedNames asked) {
    this.steps = steps;
    this.lists = lists;
    this.positions = positions;
    this.procedures = procedures;
    this.meetings = meetings;
    this.tasks = tasks;
    this.asked = asked;
  }

  /**
   * @param dossierIds whose names they show
   */
  record Found(List<MeetingOpening> openings, List<UUID> dossierIds) {}

  @Transactional(readOnly = true)
  Found of(CurrentUser by) {
    var positions = by.positions().stream().map(HeldPosition::positionId).toList();
    var open = positions.isEmpty() ? List.<StepRecordView>of() : steps.openAt(positions);
    var ids = open.stream().map(StepRecordView::dossierId).distinct().toList();
    Map<UUID, DossierRow> seen =
        lists.rows(by, ids).stream().collect(Collectors.toMap(DossierRow::id, Function.identity()));
    var listed = meetings.listed(open.stream().map(StepRecordView::id).toList());
    Map<Key, List<MeetingOpening.MeetingCandidate>> found = new LinkedHashMap<>();
    for (var step : open) {
      var dossier = seen.get(step.dossierId());
      if (dossier != null) {
        boolean free = !listed.contains(step.id()) && tasks.claimable(by, step);
        var key =
            new Key(step.positionId(), dossier.procedureSlug(), step.stepId(), step.stepName());
        found
            .computeIfAbsent(key, missing -> new java.util.ArrayList<>())
            .add(candidate(step, dossier, free));
      }
    }
    return new Found(openings(by, found), List.copyOf(seen.keySet()));
  }

  private List<MeetingOpening> openings(
      CurrentUser by, Map<Key, List<MeetingOpening.MeetingCandidate>> found) {
    var positions =
        this.positions
            .withIds(found.keySet().stream().map(Key::positionId).distinct().toList())
            .stream()
            .collect(Collectors.toMap(PositionView::id, PositionView::label));
    var names =
        procedures.published().stream()
            .collect(
                Collectors.toMap(
                    ProcedureRevision::slug,
                    each -> AskersLanguage.say(each.procedure().name()),
                    (older, newer) -> newer));
    return found.entrySet().stream()
        .map(
            each ->
                new MeetingOpening(
                    each.getKey().positionId(),
                    AskedTitle.of(positions.getOrDefault(each.getKey().positionId(), "")),
                    names.getOrDefault(
                        each.getKey().procedureSlug(), each.getKey().procedureSlug()),
                    each.getKey().stepId(),
                    asked.step(each.getKey().stepName()),
                    kind(held(by, each.getKey().positionId())),
                    each.getValue()))
        .sorted(Comparator.comparing((MeetingOpening each) -> -each.items().size()))
        .toList();
  }

  static HeldPosition held(CurrentUser by, UUID positionId) {
    return by.positions().stream()
        .filter(each -> each.positionId().equals(positionId))
        .findFirst()
        .orElseThrow(MeetingProblem::mayNot);
  }

  private static MeetingKind kind(HeldPosition held) {
    if (held.role() == Role.INTAKE_CLERK) {
      return MeetingKind.INTAKE;
    }
    return held.unitKind() == UnitKind.CELL ? MeetingKind.CELL_MEETING : MeetingKind.CONFERENCE;
  }

  private static MeetingOpening.MeetingCandidate candidate(
      StepRecordView step, DossierRow dossier, boolean free) {
    return new MeetingOpening.MeetingCandidate(
        step.id(),
        dossier.code(),
        step.item() == null ? dossier.personName() : step.item().name(),
        dossier.cellName(),
        step.dueOn(),
        step.holderName(),
        free);
  }
}
