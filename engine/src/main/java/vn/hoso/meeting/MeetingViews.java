package vn.hoso.meeting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.hoso.ballot.BallotView;
import vn.hoso.ballot.Ballots;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.dossierlist.DossierLists;
import vn.hoso.dossierlist.DossierRow;
import vn.hoso.organisation.AskedTitle;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.AskedNames;
import vn.hoso.step.Steps;

/** Lists as the asker reads them, in a fixed number of statements however many rows there are. */
@Component
class MeetingViews {

  private final MeetingRowStore rows;
  private final MeetingForms forms;
  private final MeetingAccess access;
  private final MeetingSight sight;
  private final Steps steps;
  private final DossierLists lists;
  private final Ballots ballots;
  private final AskedNames names;

  MeetingViews(
      MeetingRowStore rows,
      MeetingForms forms,
      MeetingAccess access,
      MeetingSight sight,
      Steps steps,
      DossierLists lists,
      Ballots ballots,
      AskedNames names) {
    this.rows = rows;
    this.forms = forms;
    this.access = access;
    this.sight = sight;
    this.steps = steps;
    this.lists = lists;
    this.ballots = ballots;
    this.names = names;
  }

  /** Those he may know of, as he reads them. */
  List<MeetingLine> lines(CurrentUser by, List<KeptLine> kept) {
    return sight.known(by, kept).stream().map(line -> line.asked(names)).toList();
  }

  @Transactional(readOnly = true)
  MeetingView read(CurrentUser by, UUID id, boolean byName) {
    return of(by, access.seen(by, id), byName);
  }

  /**
   * @throws MeetingProblem MEETING-001 (404) where he knows of none of its rows
   */
  MeetingView of(CurrentUser by, Meeting meeting, boolean byName) {
    var all = byName ? rows.byName(meeting.id()) : rows.of(meeting.id());
    var open = byId(steps.all(ids(all, MeetingRow::taskId)), StepRecordView::id);
    var reading = sight.of(by, meeting, all);
    var kept =
        access.others(by, all).stream()
            .filter(row -> reading.knows(row, open.get(row.taskId())))
            .toList();
    var hand = access.hand(by, meeting, all, kept);
    var votes =
        byId(
            ballots.together(by, meeting.work().revisionId(), ids(kept, MeetingRow::taskId)),
            BallotView::taskId);
    return new MeetingView(
        meeting.id(),
        meeting.kind(),
        MeetingWords.say(meeting.kind().label()),
        meeting.place().unitName(),
        AskedTitle.of(meeting.place().positionName()),
        names.procedure(meeting.work().procedureName()),
        names.subject(meeting.work().revisionId()),
        meeting.work().stepId(),
        names.step(meeting.work().stepName()),
        meeting.heldOn(),
        meeting.chair(),
        meeting.secretary(),
        meeting.summoned(),
        meeting.present(),
        meeting.excused(),
        reading.common(kept, open),
        forms.of(meeting).schema(),
        votes.values().stream().findFirst().map(BallotView::rule).orElse(null),
        meeting.version(),
        meeting.savedByName(),
        meeting.savedAt(),
        rows(by, reading, kept, open, votes),
        access.actions(hand, votes.values()));
  }

  private List<MeetingRowView> rows(
      CurrentUser by,
      MeetingSight.Reading reading,
      List<MeetingRow> kept,
      Map<UUID, StepRecordView> open,
      Map<UUID, BallotView> votes) {
    var named = byId(lists.rows(by, ids(kept, MeetingRow::dossierId)), DossierRow::id);
    boolean fillsIn = access.fillsIn(by, reading.meeting());
    return kept.stream()
        // A dossier about himself is none to him.
        .filter(row -> by.personId() == null || named.containsKey(row.dossierId()))
        .map(
            row ->
                row(
                    row,
                    reading,
                    open.get(row.taskId()),
                    named.get(row.dossierId()),
                    fillsIn,
                    votes.get(row.taskId())))
        .toList();
  }

  /** Of a dossier that he does not see he reads nothing, unless he has to deal with the row. */
  private static MeetingRowView row(
      MeetingRow row,
      MeetingSight.Reading reading,
      @Nullable StepRecordView step,
      @Nullable DossierRow dossier,
      boolean fillsIn,
      @Nullable BallotView vote) {
    boolean open = step != null && step.open();
    boolean told = fillsIn || dossier != null;
    boolean outcome = told && reading.outcome(row, step);
    return new MeetingRowView(
        row.taskId(),
        row.dossierId(),
        dossier == null ? null : dossier.code(),
        dossier == null ? null : name(step, dossier),
        dossier == null ? null : dossier.cellName(),
        state(row, open),
        told ? reading.data(row, step) : JsonNodeFactory.instance.objectNode(),
        outcome ? row.postponedReason() : null,
        fillsIn ? row.count() : null,
        vote,
        open ? step.holderName() : null,
        step == null ? null : step.completedByName(),
        step == null ? null : step.completedAt(),
        step == null || !outcome ? null : step.outcome());
  }

  /** A step that is done for each item has a row for each. */
  private static String name(@Nullable StepRecordView step, DossierRow dossier) {
    return step == null || step.item() == null ? dossier.personName() : step.item().name();
  }

  private static RowState state(MeetingRow row, boolean open) {
    if (row.recorded()) {
      return RowState.RECORDED;
    }
    if (!open) {
      return RowState.MOVED;
    }
    if (row.postponed()) {
      return RowState.POSTPONED;
    }
    return row.typed() ? RowState.TYPED : RowState.EMPTY;
  }

  private static List<UUID> ids(List<MeetingRow> rows, Function<MeetingRow, UUID> id) {
    return rows.stream().map(id).distinct().toList();
  }

  private static <T> Map<UUID, T> byId(List<T> all, Function<T, UUID> id) {
    return all.stream().collect(Collectors.toMap(id, Function.identity()));
  }
}
