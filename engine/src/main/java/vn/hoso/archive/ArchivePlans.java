package vn.hoso.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.archive.ArchiveNames.Named;
import vn.hoso.audit.Histories;
import vn.hoso.audit.HistoryLine;
import vn.hoso.document.DocumentView;
import vn.hoso.document.Documents;
import vn.hoso.file.FileStore;
import vn.hoso.file.MediaKind;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.person.Persons;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Procedures;
import vn.hoso.requirement.PaperKinds;
import vn.hoso.requirement.PaperKinds.PaperKind;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.shared.HosoClock;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;
import vn.hoso.unit.Units;

/** Reads what a package will hold, as far as it is for whoever asks. */
@Component
class ArchivePlans {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final WholeDossiers states;
  private final ArchivePolicy policy;
  private final Documents documents;
  private final Procedures procedures;
  private final Persons persons;
  private final Units units;
  private final Histories histories;
  private final FileStore files;

  ArchivePlans(
      WholeDossiers states,
      ArchivePolicy policy,
      Documents documents,
      Procedures procedures,
      Persons persons,
      Units units,
      Histories histories,
      FileStore files) {
    this.states = states;
    this.policy = policy;
    this.documents = documents;
    this.procedures = procedures;
    this.persons = persons;
    this.units = units;
    this.histories = histories;
    this.files = files;
  }

  @Transactional(readOnly = true)
  public ArchivePlan of(CurrentUser by, UUID dossierId) {
    var dossier = states.of(by, dossierId);
    var unit = policy.require(by, dossier);
    var procedure = procedures.revision(dossier.revisionId()).procedure();
    var closedOn = LocalDate.ofInstant(dossier.closedAt(), HosoClock.ZONE);
    var readable = documents.list(by, dossierId);
    var folder = folder(dossier, closedOn);
    return new ArchivePlan(
        dossierId,
        dossier.code(),
        procedure.name().vi(),
        dossier.about(),
        dossier.submitter(),
        dossier.openedOn(),
        closedOn,
        unit,
        folder,
        papers(procedure, readable, folder),
        documents.list(dossierId).size() - readable.size(),
        history(by, dossierId));
  }

  private String folder(WholeDossier dossier, LocalDate closedOn) {
    var code = units.get(dossier.openerUnitId(), closedOn).code();
    if (dossier.personId() == null) {
      return ArchiveNames.folder(code, dossier.code(), "");
    }
    var person = persons.view(dossier.personId());
    return ArchiveNames.folder(
        code,
        Objects.requireNonNullElse(person.identityNumber(), dossier.code()),
        person.fullName());
  }

  private List<ArchivedPaper> papers(
      Procedure procedure, List<DocumentView> readable, String folder) {
    var kinds = PaperKinds.of(procedure, readable);
    var paths = ArchiveNames.files(named(procedure, kinds)).iterator();
    var papers = new ArrayList<ArchivedPaper>();
    for (var kind : kinds) {
      for (var paper : kind.files()) {
        papers.add(
            new ArchivedPaper(
                paper,
                type(procedure, paper),
                name(kind, paper),
                paper.sha256() == null ? null : folder + "/" + paths.next(),
                paper.sha256() == null ? null : files.asItLies(paper.sha256())));
      }
    }
    return papers;
  }

  private static List<Named> named(Procedure procedure, List<PaperKind> kinds) {
    return kinds.stream()
        .flatMap(
            kind ->
                kind.files().stream()
                    .filter(paper -> paper.sha256() != null)
                    .map(
                        paper ->
                            new Named(type(procedure, paper), name(kind, paper), extension(paper))))
        .toList();
  }

  private static String type(Procedure procedure, DocumentView paper) {
    return procedure
        .document(paper.requirementCode())
        .map(RequiredDocument::number104)
        .orElse(null);
  }

  /** What the list calls it; what is in no list goes by its own title. */
  private static String name(PaperKind kind, DocumentView paper) {
    return kind.name() != null
        ? kind.name()
        : Objects.requireNonNullElse(paper.title(), kind.form());
  }

  private static String extension(DocumentView paper) {
    return MediaKind.of(paper.mediaType()).map(MediaKind::extension).orElse("pdf");
  }

  /** In Vietnamese, whoever asks: it is a paper of the archive. */
  private List<HistoryLine> history(CurrentUser by, UUID dossierId) {
    var asked = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocale(VIETNAMESE);
    try {
      return histories.of(by, dossierId);
    } finally {
      LocaleContextHolder.setLocaleContext(asked);
    }
  }
}
