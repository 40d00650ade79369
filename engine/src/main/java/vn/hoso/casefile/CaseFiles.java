package vn.hoso.casefile;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.hoso.dossier.DossierRead;
import vn.hoso.dossier.DossiersRead;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.KeptShapes;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Step;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;

/**
 * Dossiers as officials read them; what an official may not see is 404. Every reading is told to
 * the access log before the answer goes out, and outside the transaction that read, so that the log
 * never waits for a second connection.
 */
@Service
public class CaseFiles {

  private final CaseFileReader reader;
  private final WholeDossiers states;
  private final Procedures procedures;
  private final SecrecyPolicy secrecy;
  private final ControlSheets controlSheets;
  private final FolderPapers folderPapers;
  private final DossierRules rules;
  private final ApplicationEventPublisher events;

  CaseFiles(
      CaseFileReader reader,
      WholeDossiers states,
      Procedures procedures,
      SecrecyPolicy secrecy,
      ControlSheets controlSheets,
      FolderPapers folderPapers,
      DossierRules rules,
      ApplicationEventPublisher events) {
    this.reader = reader;
    this.states = states;
    this.procedures = procedures;
    this.secrecy = secrecy;
    this.controlSheets = controlSheets;
    this.folderPapers = folderPapers;
    this.rules = rules;
    this.events = events;
  }

  /** The dossier with everything an official needs on one screen. */
  public DossierView view(CurrentUser by, UUID dossierId) {
    var view = reader.read(by, dossierId);
    events.publishEvent(new DossierRead(dossierId, by, "dossier"));
    return view;
  }

  /** As {@link #view}, from a list one walks through: it takes up nothing that has come. */
  public DossierView preview(CurrentUser by, UUID dossierId) {
    var view = reader.read(by, dossierId);
    events.publishEvent(
        DossiersRead.renewed(List.of(dossierId), by.officialId(), "dossier preview"));
    return view;
  }

  /** Paper 06, phiếu kiểm soát quá trình giải quyết; the bytes of a PDF. */
  public byte[] controlSheet(CurrentUser by, UUID dossierId) {
    var pdf = controlSheets.print(by, dossierId);
    events.publishEvent(new DossierRead(dossierId, by, "paper 06"));
    return pdf;
  }

  /** Paper 06 for the screen. */
  public ControlSheetView handovers(CurrentUser by, UUID dossierId) {
    var sheet = controlSheets.view(by, dossierId);
    events.publishEvent(new DossierRead(dossierId, by, "paper 06"));
    return sheet;
  }

  /** Mục lục tài liệu trong hồ sơ; the bytes of a PDF. What is only recorded is listed as such. */
  public byte[] contents(CurrentUser by, UUID dossierId) {
    var pdf = folderPapers.contents(by, dossierId);
    events.publishEvent(new DossierRead(dossierId, by, "contents"));
    return pdf;
  }

  /** Bìa hồ sơ, nhãn; the bytes of a PDF. */
  public byte[] cover(CurrentUser by, UUID dossierId) {
    var pdf = folderPapers.cover(by, dossierId);
    events.publishEvent(new DossierRead(dossierId, by, "cover"));
    return pdf;
  }

  /**
   * What governs the dossier and why, and its dates as they stood on a day.
   *
   * @param on null = today
   * @throws CaseFileProblem CASEFILE-001 (422) where it was not there that day
   */
  RulesView rules(CurrentUser by, UUID dossierId, @Nullable LocalDate on) {
    var view = rules.read(by, dossierId, on);
    events.publishEvent(new DossierRead(dossierId, by, "rules"));
    return view;
  }

  /** The model with where the dossier stands. */
  public DossierDiagram diagram(CurrentUser by, UUID dossierId) {
    var state = states.of(by, dossierId);
    events.publishEvent(new DossierRead(dossierId, by, "diagram"));
    var procedure = procedures.revision(state.revisionId()).procedure();
    var reader = secrecy.reader(by, state.revisionId(), state.units());
    var kept =
        procedure.steps().stream()
            .filter(step -> !reader.knows(step.id()))
            .map(Step::drawnAs)
            .collect(Collectors.toSet());
    var limits =
        procedure.limits().stream()
            .map(ProcedureLimit::name)
            .filter(name -> !reader.clock(name))
            .collect(Collectors.toSet());
    return new DossierDiagram(
        new String(
            KeptShapes.without(procedures.diagram(state.revisionId()), kept, limits),
            StandardCharsets.UTF_8),
        drawn(procedure, state, StepRecordView::open),
        drawn(procedure, state, step -> step.completedAt() != null));
  }

  /** The steps as the model shows them: those of a shared process as the activity that calls it. */
  private static List<String> drawn(
      Procedure procedure, WholeDossier state, Predicate<StepRecordView> which) {
    return state.steps().stream()
        .filter(which)
        .filter(step -> !step.internal())
        .map(step -> procedure.step(step.stepId()).map(Step::drawnAs).orElse(step.stepId()))
        .distinct()
        .toList();
  }
}
