package vn.hoso.worknote;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.secrecy.CaseReader;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Ids;
import vn.hoso.shared.Letters;
import vn.hoso.step.StepRuns;
import vn.hoso.task.TaskPolicy;
import vn.hoso.task.WorkPlace;
import vn.hoso.worknote.WorkNotesView.WorkNoteView;

/**
 * Notes of officials to each other, beside the dossier. Nothing of them is told to the history: it
 * is part of what is kept, and they are not.
 */
@Service
@Transactional
class WorkNotes {

  private final DossierChanges changes;
  private final SecrecyPolicy secrecy;
  private final OwnDossiers own;
  private final StepRuns runs;
  private final WorkNoteRows rows;
  private final int keptMonths;

  WorkNotes(
      DossierChanges changes,
      SecrecyPolicy secrecy,
      OwnDossiers own,
      StepRuns runs,
      WorkNoteRows rows,
      @Value("${hoso.work-notes.kept-months:12}") int keptMonths) {
    if (keptMonths < 1) {
      throw new IllegalArgumentException("WORKNOTE-005 hoso.work-notes.kept-months is below 1");
    }
    this.changes = changes;
    this.secrecy = secrecy;
    this.own = own;
    this.runs = runs;
    this.rows = rows;
    this.keptMonths = keptMonths;
  }

  /**
   * The caller publishes {@link vn.hoso.dossier.DossierRead}.
   *
   * @throws DossierProblem DOSSIER-001 (404) where the dossier is not visible
   */
  @Transactional(readOnly = true)
  WorkNotesView of(CurrentUser by, UUID dossierId) {
    CaseReader reader = secrecy.reader(by, dossierId);
    List<StepRecordView> steps = runs.of(dossierId);
    boolean writes =
        !changes.get(dossierId).ended() && worksAt(by, dossierId, steps, reader).isPresent();
    return new WorkNotesView(
        known(dossierId, steps, reader).stream().map(note -> view(by, note)).toList(),
        writes,
        keptMonths);
  }

  /**
   * @throws WorkNoteProblem WORKNOTE-001 (403), -004 (422)
   * @throws DossierProblem DOSSIER-001 (404), DOSSIER-008 (409, closed)
   */
  void write(CurrentUser by, UUID dossierId, String text) {
    CaseReader reader = secrecy.reader(by, dossierId);
    StepRecordView at =
        worksAt(by, dossierId, runs.of(dossierId), reader)
            .orElseThrow(WorkNoteProblem::mayNotWrite);
    if (changes.get(dossierId).ended()) {
      throw DossierProblem.ended();
    }
    String said = Letters.composed(text).strip();
    if (said.isEmpty()) {
      throw WorkNoteProblem.invalid(FieldError.required("text"));
    }
    rows.add(
        dossierId,
        new WorkNote(
            Ids.next(), at.id(), said, changes.now(), by.officialId(), by.fullName(), null));
  }

  /**
   * Once withdrawn it stays so; a second time does nothing.
   *
   * @throws WorkNoteProblem WORKNOTE-002 (404), -003 (403)
   * @throws DossierProblem DOSSIER-001 (404)
   */
  void withdraw(CurrentUser by, UUID dossierId, UUID noteId) {
    CaseReader reader = secrecy.reader(by, dossierId);
    WorkNote note =
        known(dossierId, runs.of(dossierId), reader).stream()
            .filter(each -> each.id().equals(noteId))
            .findFirst()
            .orElseThrow(WorkNoteProblem::noNote);
    if (!by.is(note.writtenBy())) {
      throw WorkNoteProblem.notHis();
    }
    rows.withdraw(noteId, changes.now());
  }

  /** What is left over goes with the months that have passed, counted in whole days. */
  int forget() {
    LocalDate last = changes.today().minusMonths(keptMonths);
    return rows.forget(changes.startOf(last));
  }

  private List<WorkNote> known(UUID dossierId, List<StepRecordView> steps, CaseReader reader) {
    Map<UUID, StepRecordView> runs =
        steps.stream().collect(Collectors.toMap(StepRecordView::id, Function.identity()));
    return rows.of(dossierId).stream()
        .filter(
            note ->
                reader.wrote(note.writtenBy())
                    || runs.containsKey(note.taskId()) && reader.knows(runs.get(note.taskId())))
        .toList();
  }

  private static WorkNoteView view(CurrentUser by, WorkNote note) {
    return new WorkNoteView(
        note.id(),
        note.text(),
        note.writtenAt(),
        note.writtenByName(),
        note.withdrawnAt(),
        by.is(note.writtenBy()) && note.withdrawnAt() == null);
  }

  /** The run he works at, the open ones before those that are done, the latest first. */
  private Optional<StepRecordView> worksAt(
      CurrentUser by, UUID dossierId, List<StepRecordView> steps, CaseReader reader) {
    CurrentUser acting = own.on(by, dossierId);
    return steps.stream()
        .filter(step -> reader.knows(step) && worksAt(acting, step))
        .max(Comparator.comparing(StepRecordView::open).thenComparing(StepRecordView::startedAt));
  }

  private static boolean worksAt(CurrentUser by, StepRecordView step) {
    return step.open()
        ? by.holds(step.positionId())
            || by.is(step.holderId())
            || TaskPolicy.directs(by, WorkPlace.of(step))
        : by.is(step.completedBy());
  }
}
