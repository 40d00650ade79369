package vn.hoso.document;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.document.DocumentChanged.Kind;
import vn.hoso.file.KeptFile;
import vn.hoso.file.PaperFiles;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Beforehand;
import vn.hoso.shared.SecrecyLevel;

/**
 * The papers of dossiers. A file is on disk before its row commits, so a failed transaction leaves
 * at most a file nobody refers to, never a row without its file. Content is kept once per SHA-256.
 */
@Service
public class Documents {

  // Asked for when needed: the module that implements it stands on this one.
  private final ObjectFactory<DossierAccess> access;
  private final DocumentRepository documents;
  private final DocumentShelf shelf;
  private final PaperFiles files;
  private final RecordOnlyFiles recordOnlyFiles;
  private final PaperFileNames names;
  private final TransactionTemplate transaction;
  private final Beforehand beforehand;

  Documents(
      ObjectFactory<DossierAccess> access,
      DocumentRepository documents,
      DocumentShelf shelf,
      PaperFiles files,
      RecordOnlyFiles recordOnlyFiles,
      PaperFileNames names,
      TransactionTemplate transaction,
      Beforehand beforehand) {
    this.access = access;
    this.documents = documents;
    this.shelf = shelf;
    this.files = files;
    this.recordOnlyFiles = recordOnlyFiles;
    this.names = names;
    this.transaction = transaction;
    this.beforehand = beforehand;
  }

  /**
   * Adds a paper to a dossier. PDF, JPEG, PNG and DOCX by content; the name's extension must agree.
   *
   * @param requirementCode the required document it answers
   * @param details what is written on it; its parts may be null
   * @param fileName as the sender calls it; cleaned here
   * @param content read to its end or to the size limit, not closed
   * @param size as announced, in bytes; -1 where unknown. What is read decides.
   * @throws vn.hoso.file.FileProblem DOCUMENT-002 (413, size), -003 (415, type), -004 (extension),
   *     -005 (empty), -007 (macros, password, damage); 422 where no status is given
   * @throws DocumentProblem DOCUMENT-006 (409, the same content counts already), -008 (details),
   *     -020 (a type that is only recorded); 422 where no status is given
   */
  public DocumentView upload(
      CurrentUser by,
      UUID dossierId,
      String requirementCode,
      PaperDetails details,
      String fileName,
      InputStream content,
      long size) {
    // Twice: nobody's file is opened who may not add one, and none under the lock.
    beforehand.asked(() -> welcome(by, dossierId, requirementCode));
    PaperDetails paper = PaperDetailsCheck.cleaned(details, shelf.today());
    KeptFile file = files.keep(by.officialId(), fileName, content, size);
    return transaction.execute(
        status -> {
          PaperType type = welcome(by, dossierId, requirementCode);
          var document =
              new Document(dossierId, requirementCode, DocumentKind.UPLOADED, marked(paper, type));
          return shelf.add(shelf.filed(document, file, by), by);
        });
  }

  /** The dossier is locked from here on. */
  private PaperType welcome(CurrentUser by, UUID dossierId, String requirementCode) {
    access.getObject().requireWritable(by, dossierId);
    access.getObject().requireReads(by, dossierId, requirementCode);
    access.getObject().requireOpenRow(dossierId, requirementCode);
    return fileable(dossierId, requirementCode);
  }

  /**
   * Notes a paper of a record-only type: number, date, issuer and place, never its file.
   *
   * @param details with day of issue, issuer and place of the original
   * @throws DocumentProblem DOCUMENT-008 (422, details), DOCUMENT-021 (422, the type is kept with
   *     its file)
   */
  @Transactional
  public DocumentView record(
      CurrentUser by, UUID dossierId, String requirementCode, PaperDetails details) {
    access.getObject().requireWritable(by, dossierId);
    access.getObject().requireReads(by, dossierId, requirementCode);
    access.getObject().requireOpenRow(dossierId, requirementCode);
    PaperType type = access.getObject().paperType(dossierId, requirementCode);
    if (!type.recordOnly()) {
      throw DocumentProblem.needsFile();
    }
    PaperDetails paper = PaperDetailsCheck.cleanedRecord(details, shelf.today());
    return shelf.add(
        new Document(dossierId, requirementCode, DocumentKind.RECORDED, marked(paper, type)), by);
  }

  /**
   * Puts the right scan in the place of a wrong one. The wrong one is kept, linked by {@link
   * DocumentView#replaces()} and readable; what was noted of the paper goes over, but not that it
   * was compared with its original.
   *
   * @param reason at most 500 characters
   * @throws vn.hoso.file.FileProblem as {@link #upload}
   * @throws DocumentProblem as {@link #upload}; DOCUMENT-001 (404), -009 (409, printed by HoSo),
   *     -023 (422, no reason), -026 (403, brought by another unit)
   */
  public DocumentView replace(
      CurrentUser by,
      UUID dossierId,
      UUID documentId,
      String reason,
      String fileName,
      InputStream content,
      long size) {
    beforehand.asked(() -> replaceable(by, dossierId, documentId));
    String why = PaperDetailsCheck.reason(reason);
    KeptFile file = files.keep(by.officialId(), fileName, content, size);
    return transaction.execute(
        status -> {
          Document wrong = replaceable(by, dossierId, documentId);
          String code = wrong.view().requirementCode();
          var right = new Document(dossierId, code, DocumentKind.UPLOADED, wrong.details());
          shelf.filed(right.inPlaceOf(wrong), file, by);
          shelf.removed(wrong, by);
          shelf.added(right, by);
          Map<String, Object> told =
              Map.of("replaces", documentId.toString(), "reason", why, "sha256", file.sha256());
          return shelf.changed(right, Kind.REPLACED, by, told);
        });
  }

  /** The dossier is locked from here on. */
  private Document replaceable(CurrentUser by, UUID dossierId, UUID documentId) {
    access.getObject().requireWritable(by, dossierId);
    Document wrong = shelf.inPlace(by, dossierId, documentId);
    access.getObject().requireOpenRow(dossierId, wrong.view().requirementCode());
    shelf.requireHis(by, wrong);
    fileable(dossierId, wrong.view().requirementCode());
    return wrong;
  }

  /** The papers that count in a dossier, oldest first; for callers that have already authorised. */
  @Transactional(readOnly = true)
  public List<DocumentView> list(UUID dossierId) {
    return documents.findByDossierIdAndRemovedAtIsNullOrderById(dossierId).stream()
        .map(Document::view)
        .toList();
  }

  /** The papers that count in a dossier, oldest first, for an official who may read it. */
  @Transactional(readOnly = true)
  public List<DocumentView> list(CurrentUser by, UUID dossierId) {
    access.getObject().requireReadable(by, dossierId);
    return list(dossierId).stream()
        .filter(paper -> access.getObject().reads(by, dossierId, paper.requirementCode()))
        .toList();
  }

  /** Whether files of record-only types may be kept on this installation. */
  public boolean keepsRecordOnlyFiles() {
    return recordOnlyFiles.kept();
  }

  /**
   * The content of one document, also of a removed one: what was once in a dossier can be read
   * again.
   *
   * @throws DocumentProblem DOCUMENT-001 (404) where the dossier has no such document, or no file
   *     of it
   * @throws vn.hoso.file.FileProblem FILE-002, FILE-003 (500) where the file is missing or changed
   */
  public DocumentContent content(CurrentUser by, UUID dossierId, UUID documentId) {
    record Asked(String fileName, DocumentView paper) {}
    Asked asked =
        transaction.execute(
            status -> {
              access.getObject().requireReadable(by, dossierId);
              DocumentView paper = shelf.find(by, dossierId, documentId).view();
              if (paper.sha256() == null) {
                throw DocumentProblem.notFound();
              }
              return new Asked(names.of(dossierId, paper), paper);
            });
    shelf.tell(new DocumentRead(dossierId, documentId, by.officialId()));
    DocumentView paper = asked.paper();
    return new DocumentContent(
        asked.fileName(),
        paper.mediaType(),
        paper.size(),
        paper.sha256(),
        files.open(paper.sha256()));
  }

  /**
   * Takes a paper out of the dossier; row and file are kept.
   *
   * @throws DocumentProblem DOCUMENT-001 (404), -009 (409, printed by HoSo), -026 (403, brought by
   *     another unit)
   */
  @Transactional
  public void remove(CurrentUser by, UUID dossierId, UUID documentId) {
    access.getObject().requireWritable(by, dossierId);
    Document document = shelf.find(by, dossierId, documentId);
    if (document.removed()) {
      return;
    }
    access.getObject().requireOpenRow(dossierId, document.view().requirementCode());
    shelf.requireHis(by, document);
    shelf.removed(document, by);
    shelf.tell(
        new DocumentRemoved(
            dossierId, documentId, document.view().requirementCode(), by.officialId()));
  }

  /**
   * Keeps a paper HoSo printed. The caller has authorised and locked the dossier.
   *
   * @param paperCode number of the form, {@code 01} to {@code 07}
   * @param title for people, for example "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"
   */
  @Transactional
  public DocumentView keepOfficialPaper(
      UUID dossierId, String paperCode, String title, byte[] pdf, CurrentUser by) {
    // HoSo prints one page a sheet.
    var details =
        new PaperDetails(title, null, shelf.today(), null, null)
            .marked(SecrecyLevel.NONE)
            .counted(ScanFile.pagesOf(pdf));
    var document = new Document(dossierId, paperCode, DocumentKind.OFFICIAL, details);
    KeptFile file = files.keepMade(paperCode + " - " + title + ".pdf", pdf);
    return shelf.add(document.file(file), by);
  }

  /**
   * Keeps the issued paper as it was signed. The caller has authorised and locked the dossier.
   *
   * @param code of the required document it answers, or of its own where none asks for it
   * @param details with its độ mật
   */
  @Transactional
  public DocumentView keepIssued(
      UUID dossierId, String code, PaperDetails details, KeptFile file, CurrentUser by) {
    documents.findByDossierIdAndSha256AndRemovedAtIsNullOrderById(dossierId, file.sha256()).stream()
        .filter(same -> same.view().kind() == DocumentKind.UPLOADED)
        .forEach(same -> shelf.removed(same, by));
    PaperDetails counted =
        ScanFile.counted(files.open(file.sha256())).map(details::counted).orElse(details);
    var document = new Document(dossierId, code, DocumentKind.ISSUED, counted);
    return shelf.add(document.file(file), by);
  }

  /**
   * Hands papers on to another dossier of the same person: rows of its own that name the same
   * content, which is kept once. The caller has authorised both and locked the new one.
   *
   * @param codes of the required documents that go along
   */
  @Transactional
  public void handOn(CurrentUser by, UUID fromDossierId, UUID toDossierId, List<String> codes) {
    documents.findByDossierIdAndRemovedAtIsNullOrderById(fromDossierId).stream()
        .filter(paper -> codes.contains(paper.view().requirementCode()))
        .forEach(paper -> shelf.add(paper.handedOn(toDossierId), by));
  }

  /**
   * @throws DocumentProblem DOCUMENT-020 where no file is kept of that type
   */
  PaperType fileable(UUID dossierId, String requirementCode) {
    PaperType type = access.getObject().paperType(dossierId, requirementCode);
    if (type.recordOnly() && !recordOnlyFiles.kept()) {
      throw DocumentProblem.recordOnly();
    }
    return type;
  }

  private static PaperDetails marked(PaperDetails paper, PaperType type) {
    return paper.secrecy() == null ? paper.marked(type.secrecy()) : paper;
  }
}
