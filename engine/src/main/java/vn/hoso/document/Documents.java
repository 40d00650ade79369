package vn.hoso.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.organisation.CurrentUser;

/**
 * The papers of dossiers. A file is on disk before its row commits, so a failed transaction leaves
 * at most a file nobody refers to, never a row without its file. Content is kept once per SHA-256.
 */
@Service
@Transactional
public class Documents {

  // Asked for when needed: the module that implements it stands on this one.
  private final ObjectFactory<DossierAccess> access;
  private final DocumentRepository documents;
  private final FileStore files;
  private final Sniffer sniffer;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Documents(
      ObjectFactory<DossierAccess> access,
      DocumentRepository documents,
      FileStore files,
      Sniffer sniffer,
      ApplicationEventPublisher events,
      Clock clock) {
    this.access = access;
    this.documents = documents;
    this.files = files;
    this.sniffer = sniffer;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Adds a paper to a dossier. PDF, JPEG, PNG and DOCX by content; the name's extension must agree.
   *
   * @param requirementCode the required document it answers
   * @param details what is written on it; its parts may be null
   * @param fileName as the sender calls it; cleaned here
   * @param content read to its end or to the size limit, not closed
   * @param size as announced, in bytes; -1 where unknown. What is read decides.
   * @throws DocumentProblem DOCUMENT-002 (413, size), -003 (415, type), -004 (extension), -005
   *     (empty), -006 (409, the same content counts already), -007 (macros, password, damage), -008
   *     (details); 422 where no status is given
   */
  public DocumentView upload(
      CurrentUser by,
      UUID dossierId,
      String requirementCode,
      PaperDetails details,
      String fileName,
      InputStream content,
      long size) {
    access.getObject().requireWritable(by, dossierId);
    access.getObject().requireKept(dossierId, requirementCode);
    PaperDetails paper = PaperDetailsCheck.cleaned(details, LocalDate.now(clock));
    files.requireSize(size);
    try (IncomingFile file = files.receive(content)) {
      String name = FileNames.clean(fileName);
      MediaKind media = accepted(file, name);
      requireNew(dossierId, file.sha256());
      var document = new Document(dossierId, requirementCode, DocumentKind.UPLOADED, paper);
      return keep(document.file(name, media, files.keep(file)), by);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    return list(dossierId);
  }

  /**
   * The content of one document, also of a removed one: what was once in a dossier can be read
   * again.
   *
   * @throws DocumentProblem DOCUMENT-001 (404) where the dossier has no such document
   */
  public DocumentContent content(CurrentUser by, UUID dossierId, UUID documentId) {
    access.getObject().requireReadable(by, dossierId);
    DocumentView document = find(dossierId, documentId).view();
    events.publishEvent(new DocumentRead(dossierId, documentId, by.officialId()));
    return new DocumentContent(
        document.fileName(),
        document.mediaType(),
        document.size(),
        document.sha256(),
        files.open(document.sha256()));
  }

  /**
   * Takes a paper out of the dossier; row and file are kept.
   *
   * @throws DocumentProblem DOCUMENT-001 (404), DOCUMENT-009 (409) for a paper HoSo printed
   */
  public void remove(CurrentUser by, UUID dossierId, UUID documentId) {
    access.getObject().requireWritable(by, dossierId);
    Document document = find(dossierId, documentId);
    if (document.removed()) {
      return;
    }
    document.remove(clock.instant(), by);
    documents.saveAndFlush(document);
    events.publishEvent(
        new DocumentRemoved(
            dossierId, documentId, document.view().requirementCode(), by.officialId()));
  }

  /**
   * Keeps a paper HoSo printed. The caller has authorised and locked the dossier.
   *
   * @param paperCode number of the form, {@code 01} to {@code 07}
   * @param title for people, for example "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"
   */
  public DocumentView keepOfficialPaper(
      UUID dossierId, String paperCode, String title, byte[] pdf, CurrentUser by) {
    var details = new PaperDetails(title, null, LocalDate.now(clock), null, null);
    var document = new Document(dossierId, paperCode, DocumentKind.OFFICIAL, details);
    try (IncomingFile file = files.receive(new ByteArrayInputStream(pdf))) {
      String name = FileNames.clean(paperCode + " - " + title + ".pdf");
      return keep(document.file(name, MediaKind.PDF, files.keep(file)), by);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private MediaKind accepted(IncomingFile file, String name) {
    if (file.size() == 0) {
      throw DocumentProblem.empty();
    }
    MediaKind media = sniffer.sniff(file.path());
    if (!media.agreesWith(name)) {
      throw DocumentProblem.wrongExtension(media);
    }
    return media;
  }

  private void requireNew(UUID dossierId, String sha256) {
    documents
        .findByDossierIdAndSha256AndRemovedAtIsNull(dossierId, sha256)
        .map(Document::view)
        .ifPresent(
            there -> {
              throw DocumentProblem.alreadyThere(there.id(), there.requirementCode());
            });
  }

  private DocumentView keep(Document document, CurrentUser by) {
    document.uploaded(clock.instant(), by);
    DocumentView view = documents.saveAndFlush(document).view();
    events.publishEvent(
        new DocumentKept(
            document.dossierId(), view.id(), view.requirementCode(), view.kind(), by.officialId()));
    return view;
  }

  private Document find(UUID dossierId, UUID documentId) {
    return documents
        .findByIdAndDossierId(documentId, dossierId)
        .orElseThrow(DocumentProblem::notFound);
  }
}
