package vn.hoso.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.document.DocumentContent;
import vn.hoso.document.PaperFileNames;
import vn.hoso.dossier.DossierEvent;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.DossierRead;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.file.KeptFile;
import vn.hoso.file.PaperFiles;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.paper.OfficialPapers;
import vn.hoso.procedure.AskedNames;
import vn.hoso.rule.IssuedPaper;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.shared.Beforehand;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;
import vn.hoso.step.StepContents;

/**
 * Papers from draft to issue: the draft is written by HoSo or in Word, every version is kept; the
 * signed PDF comes back and is kept bit for bit.
 *
 * <p>Refusals: DOSSIER-001 (404) for a dossier the official does not see, SIGNING-001 (404) where
 * nothing is being signed, SIGNING-002 (403) for those whose paper it is not.
 */
@Service
public class Signings {

  private final SigningAccess access;

  private final WholeDossiers states;
  private final PaperAtHand papers;
  private final DraftWords words;
  private final StepContents contents;
  private final SecrecyPolicy secrecy;
  private final PaperFiles files;
  private final OfficialPapers printer;
  private final PrintedDrafts printed;
  private final SigningRows rows;
  private final ApplicationEventPublisher events;
  private final AskedNames names;
  private final PaperFileNames fileNames;
  private final TransactionTemplate transaction;
  private final Beforehand beforehand;
  private final Clock clock;

  Signings(
      SigningAccess access,
      WholeDossiers states,
      PaperAtHand papers,
      DraftWords words,
      StepContents contents,
      SecrecyPolicy secrecy,
      PaperFiles files,
      OfficialPapers printer,
      PrintedDrafts printed,
      SigningRows rows,
      ApplicationEventPublisher events,
      AskedNames names,
      PaperFileNames fileNames,
      TransactionTemplate transaction,
      Beforehand beforehand,
      Clock clock) {
    this.access = access;
    this.states = states;
    this.papers = papers;
    this.words = words;
    this.contents = contents;
    this.secrecy = secrecy;
    this.files = files;
    this.printer = printer;
    this.printed = printed;
    this.rows = rows;
    this.events = events;
    this.names = names;
    this.fileNames = fileNames;
    this.transaction = transaction;
    this.beforehand = beforehand;
    this.clock = clock;
  }

  /** The paper with every version of it; the reading is told to the log. */
  public SigningView view(CurrentUser by, UUID dossierId) {
    SigningView view = transaction.execute(status -> seen(by, dossierId));
    events.publishEvent(new DossierRead(dossierId, by, "signing"));
    return view;
  }

  private SigningView seen(CurrentUser by, UUID dossierId) {
    WholeDossier dossier = access.readable(by, dossierId);
    IssuedPaper paper = access.paper(dossier);
    List<SigningFile> all = rows.of(dossierId, paper.document());
    var number = rows.number(dossierId, paper.document());
    return new SigningView(
        dossierId,
        paper.title().vi(),
        paper.symbol(),
        papers.issuer(dossier, paper).unitName(),
        all.stream()
            .filter(file -> file.kind() == SigningFile.Kind.DRAFT)
            .map(this::asked)
            .toList(),
        all.stream()
            .filter(file -> file.kind() == SigningFile.Kind.SIGNED)
            .map(this::asked)
            .toList(),
        number.map(SigningRows.Numbered::written).orElse(null),
        number.map(SigningRows.Numbered::issuedOn).orElse(null),
        access.actions(by, dossier));
  }

  private SigningFile asked(SigningFile file) {
    return file.at(names.step(file.stepName()));
  }

  /**
   * Writes a draft from the words of the procedure and keeps it as the next version.
   *
   * @throws SigningProblem SIGNING-003 (403) unless the official has claimed the drafting,
   *     SIGNING-009 (422) where the list has nothing for the paper, or too much
   */
  public SigningFile makeDraft(CurrentUser by, UUID dossierId) {
    record Made(IssuedPaper paper, byte[] word) {}
    Made made =
        beforehand.asked(
            () -> {
              access.require(SigningPolicy.MAKE_DRAFT, by, dossierId);
              WholeDossier dossier = states.whole(by, dossierId);
              IssuedPaper paper = access.paper(dossier);
              return new Made(paper, DraftWriter.write(words(by, dossier, paper)));
            });
    KeptFile kept =
        files.keep(
            by.officialId(),
            made.paper().title().vi() + ".docx",
            new ByteArrayInputStream(made.word()),
            made.word().length,
            PaperFiles.WORD,
            SigningProblem::needsWord);
    return transaction.execute(
        status -> {
          StepRecordView step = access.require(SigningPolicy.MAKE_DRAFT, by, dossierId);
          return drafted(by, step, made.paper(), true, kept);
        });
  }

  private DraftWords.Draft words(CurrentUser by, WholeDossier dossier, IssuedPaper paper) {
    return words.of(
        dossier,
        paper,
        papers.words(dossier.revisionId(), paper),
        contents.of(secrecy.reader(by, dossier.revisionId(), dossier.units()), dossier.id()));
  }

  /**
   * Keeps an edited draft as the next version; while it is drafted, initialled or signed.
   *
   * @param content read to its end or to the size limit, not closed
   * @param size as announced, in bytes; -1 where unknown
   * @throws SigningProblem SIGNING-003 (403), SIGNING-004 (415, no Word file)
   * @throws vn.hoso.file.FileProblem as for papers of a dossier: size, macros, password
   */
  public SigningFile uploadDraft(
      CurrentUser by, UUID dossierId, String fileName, InputStream content, long size) {
    beforehand.asked(() -> access.require(SigningPolicy.UPLOAD_DRAFT, by, dossierId));
    KeptFile kept =
        files.keep(
            by.officialId(), fileName, content, size, PaperFiles.WORD, SigningProblem::needsWord);
    return transaction.execute(
        status -> {
          StepRecordView step = access.require(SigningPolicy.UPLOAD_DRAFT, by, dossierId);
          return drafted(by, step, access.paper(states.whole(by, dossierId)), false, kept);
        });
  }

  private SigningFile drafted(
      CurrentUser by, StepRecordView step, IssuedPaper paper, boolean made, KeptFile kept) {
    SigningFile file =
        rows.add(step, paper.document(), SigningFile.Kind.DRAFT, made, kept, by, clock.instant());
    tell(DossierEventKind.PaperDrafted, by, step, Map.of("version", file.version()));
    return file;
  }

  /**
   * Keeps the signed paper bit for bit; the latest one counts. What becomes of it is told when the
   * step is completed.
   *
   * @throws SigningProblem SIGNING-003 (403) unless the official has claimed the signing,
   *     SIGNING-005 (415, no PDF)
   * @throws vn.hoso.file.FileProblem as for papers of a dossier
   */
  public SigningFile uploadSigned(
      CurrentUser by, UUID dossierId, String fileName, InputStream content, long size) {
    beforehand.asked(() -> access.require(SigningPolicy.UPLOAD_SIGNED, by, dossierId));
    KeptFile kept =
        files.keep(
            by.officialId(), fileName, content, size, PaperFiles.PDF, SigningProblem::needsPdf);
    return transaction.execute(
        status -> {
          StepRecordView step = access.require(SigningPolicy.UPLOAD_SIGNED, by, dossierId);
          String paper = access.paper(states.whole(by, dossierId)).document();
          return rows.add(step, paper, SigningFile.Kind.SIGNED, false, kept, by, clock.instant());
        });
  }

  /**
   * The bytes of one version.
   *
   * @throws SigningProblem SIGNING-006 (404)
   */
  public DocumentContent content(CurrentUser by, UUID dossierId, UUID fileId) {
    Version version = transaction.execute(status -> version(by, dossierId, fileId));
    events.publishEvent(new DossierRead(dossierId, by, "signing"));
    SigningFile file = version.file();
    return new DocumentContent(
        version.called(), file.mediaType(), file.size(), file.sha256(), files.open(file.sha256()));
  }

  /** One version, and what it is called when it leaves. */
  private record Version(SigningFile file, String called) {}

  private Version version(CurrentUser by, UUID dossierId, UUID fileId) {
    WholeDossier dossier = states.whole(by, dossierId);
    Optional<SigningFile> kept =
        rows.of(dossierId).stream().filter(each -> each.id().equals(fileId)).findFirst();
    access.requireHand(by, dossier, kept.map(each -> papers.hands(dossier, each.taskId())));
    SigningFile file = kept.orElseThrow(SigningProblem::noFile);
    return new Version(file, fileNames.of(dossierId, called(dossier, file), extension(file)));
  }

  /**
   * The words of one version of the draft as the bytes of a PDF, as they stand in its Word file.
   *
   * @throws SigningProblem SIGNING-006 (404), SIGNING-008 (422) for what is no readable Word file
   */
  public Shown shown(CurrentUser by, UUID dossierId, UUID fileId) {
    DocumentContent draft = content(by, dossierId, fileId);
    if (!draft.mediaType().equals(PaperFiles.WORD)) {
      throw SigningProblem.notShown();
    }
    return new Shown(
        draft.fileName().replaceFirst("docx$", "pdf"),
        printed.of(draft.sha256(), () -> print(draft)));
  }

  private byte[] print(DocumentContent draft) {
    try (InputStream word = draft.file().getInputStream()) {
      return printer.draft(WordReader.read(draft.fileName(), word));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A draft made readable: the bytes of a PDF. */
  record Shown(String fileName, byte[] pdf) {}

  private String called(WholeDossier dossier, SigningFile file) {
    String kind = file.kind() == SigningFile.Kind.DRAFT ? "Dự thảo" : "Bản ký";
    return kind
        + " lần "
        + file.version()
        + " – "
        + papers.of(dossier, file.paper()).orElseThrow(SigningProblem::noPaper).title().vi();
  }

  private static String extension(SigningFile file) {
    return file.mediaType().equals(PaperFiles.WORD) ? "docx" : "pdf";
  }

  private void tell(
      DossierEventKind kind, CurrentUser by, StepRecordView step, Map<String, Object> payload) {
    events.publishEvent(
        new DossierEvent(
            step.dossierId(),
            kind,
            clock.instant(),
            by.officialId(),
            step.positionId(),
            null,
            step.stepId(),
            payload));
  }
}
