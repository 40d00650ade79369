package vn.hoso.meeting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.dossierlist.DossierLists;
import vn.hoso.dossierlist.DossierRow;
import vn.hoso.meeting.MeetingOpening.MeetingCandidate;
import vn.hoso.meeting.OpeningKeys.Key;
import vn.hoso.meeting.OpeningKeys.Opening;
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
import vn.hoso.shared.Page;
import vn.hoso.step.Steps;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitKind;

/**
 * What lists can be made of, in a fixed number of statements, however much there is: the first
 * items come with their step, the rest page by page.
 */
@Component
class MeetingOpenings {

  /** As many as a list can hold. */
  private static final int PAGE = CreateMeetingRequest.MOST;

  /** Of all steps together; who has more at his positions looks at them one step at a time. */
  private static final int AT_ONCE = PAGE;

  private final OpeningKeys keys;
  private final Steps steps;
  private final DossierLists lists;
  private final Positions positions;
  private final Procedures procedures;
  private final Tasks tasks;
  private final AskedNames asked;

  MeetingOpenings(
      OpeningKeys keys,
      Steps steps,
      DossierLists lists,
      Positions positions,
      Procedures procedures,
      Tasks tasks,
      AskedNames asked) {
    this.keys = keys;
    this.steps = steps;
    this.lists = lists;
    this.positions = positions;
    this.procedures = procedures;
    this.tasks = tasks;
    this.asked = asked;
  }

  /**
   * @param dossierIds whose names they show
   */
  record Found<T>(T found, List<UUID> dossierIds) {}

  /** An item with what its step is called. */
  private record Item(Opening opening, UUID dossierId, MeetingCandidate candidate) {}

  @Transactional(readOnly = true)
  Found<List<MeetingOpening>> of(CurrentUser by) {
    var counted = keys.counted(by, PAGE, AT_ONCE);
    var items = items(by, counted.stream().flatMap(each -> each.first().stream()).toList());
    var words = words(counted);
    var of = items.stream().collect(Collectors.groupingBy(Item::opening));
    var openings =
        counted.stream()
            .map(each -> opening(by, each, words, of.getOrDefault(each.opening(), List.of())))
            .toList();
    return new Found<>(openings, items.stream().map(Item::dossierId).toList());
  }

  /**
   * The next items of one step.
   *
   * @throws MeetingProblem MEETING-002 (403) where the position is not the asker's
   */
  @Transactional(readOnly = true)
  Found<Page<MeetingCandidate>> page(CurrentUser by, Opening of, @Nullable String cursor) {
    held(by, of.positionId());
    var found = keys.page(by, of, Key.of(cursor), PAGE + 1);
    var shown = found.subList(0, Math.min(found.size(), PAGE));
    var items = items(by, shown);
    var next = found.size() > PAGE ? shown.get(PAGE - 1).cursor() : null;
    return new Found<>(
        new Page<>(items.stream().map(Item::candidate).toList(), next),
        items.stream().map(Item::dossierId).toList());
  }

  /** In the order of the keys; what he does not see is left out. */
  private List<Item> items(CurrentUser by, List<Key> found) {
    var ids = found.stream().map(Key::id).toList();
    Map<UUID, StepRecordView> open =
        steps.all(ids).stream()
            .filter(StepRecordView::open)
            .collect(Collectors.toMap(StepRecordView::id, Function.identity()));
    var dossiers = open.values().stream().map(StepRecordView::dossierId).distinct().toList();
    Map<UUID, DossierRow> seen =
        lists.rows(by, dossiers).stream()
            .collect(Collectors.toMap(DossierRow::id, Function.identity()));
    var claimable = tasks.claimable(by, open.values());
    return found.stream()
        .filter(key -> open.containsKey(key.id()))
        .filter(key -> seen.containsKey(open.get(key.id()).dossierId()))
        .map(
            key -> {
              var step = open.get(key.id());
              var dossier = seen.get(step.dossierId());
              boolean free = !key.listed() && claimable.contains(step.id());
              return new Item(
                  new Opening(step.positionId(), dossier.procedureSlug(), step.stepId()),
                  step.dossierId(),
                  candidate(step, dossier, free));
            })
        .toList();
  }

  /** What positions and procedures are called. */
  private record Words(Map<UUID, String> positions, Map<String, String> procedures) {}

  private Words words(List<OpeningKeys.Counted> counted) {
    var ids = counted.stream().map(each -> each.opening().positionId()).distinct().toList();
    return new Words(
        positions.withIds(ids).stream()
            .collect(Collectors.toMap(PositionView::id, PositionView::label)),
        procedures.published().stream()
            .collect(
                Collectors.toMap(
                    ProcedureRevision::slug,
                    each -> AskersLanguage.say(each.procedure().name()),
                    (older, newer) -> newer)));
  }

  private MeetingOpening opening(
      CurrentUser by, OpeningKeys.Counted counted, Words words, List<Item> shown) {
    var at = counted.opening();
    var first = counted.first();
    var end = first.isEmpty() ? Key.BEFORE_ALL : first.get(first.size() - 1);
    return new MeetingOpening(
        at.positionId(),
        AskedTitle.of(words.positions().getOrDefault(at.positionId(), "")),
        at.procedureSlug(),
        words.procedures().getOrDefault(at.procedureSlug(), at.procedureSlug()),
        at.stepId(),
        asked.step(counted.stepName()),
        kind(held(by, at.positionId())),
        counted.open(),
        shown.stream().map(Item::candidate).toList(),
        counted.open() > first.size() ? end.cursor() : null);
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

  private static MeetingCandidate candidate(StepRecordView step, DossierRow dossier, boolean free) {
    return new MeetingCandidate(
        step.id(),
        dossier.code(),
        step.item() == null ? dossier.personName() : step.item().name(),
        dossier.cellName(),
        step.dueOn(),
        step.holderName(),
        free);
  }
}
