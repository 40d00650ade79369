package vn.hoso.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.document.DocumentChanged.Kind;
import vn.hoso.organisation.CurrentUser;

/** What is noted of a paper that is in its dossier: corrected, compared, looked up. */
@Service
@Transactional
public class PaperCards {

  // Asked for when needed: the module that implements it stands on this one.
  private final ObjectFactory<DossierAccess> access;
  private final DocumentShelf shelf;

  PaperCards(ObjectFactory<DossierAccess> access, DocumentShelf shelf) {
    this.access = access;
    this.shelf = shelf;
  }

  /**
   * Corrects what is noted of a paper. What was noted before goes into the history; that the paper
   * was compared with its original holds no longer.
   *
   * @param details all of them; a độ mật that is null becomes that of the type
   * @param version the version the official saw
   * @throws DocumentProblem DOCUMENT-001 (404), -008 (422, details), -009 (409, printed by HoSo),
   *     -022 (409, stale), -026 (403, brought by another unit)
   */
  public DocumentView correct(
      CurrentUser by, UUID dossierId, UUID documentId, PaperDetails details, int version) {
    access.getObject().requireWritable(by, dossierId);
    Document document = shelf.inPlace(by, dossierId, documentId);
    access.getObject().requireOpenRow(dossierId, document.view().requirementCode());
    shelf.requireHis(by, document);
    document.requireVersion(version);
    PaperDetails before = document.details();
    PaperDetails after = cleaned(document, dossierId, details);
    var changes = PaperChanges.between(before, after);
    if (changes.isEmpty()) {
      return document.view();
    }
    document.correct(after);
    return shelf.changed(document, Kind.DETAILS_CORRECTED, by, Map.of("changes", changes));
  }

  private PaperDetails cleaned(Document document, UUID dossierId, PaperDetails sent) {
    DocumentView view = document.view();
    PaperDetails clean =
        view.kind() == DocumentKind.RECORDED
            ? PaperDetailsCheck.cleanedRecord(sent, shelf.today())
            : PaperDetailsCheck.cleaned(sent, shelf.today());
    return clean.secrecy() != null || view.kind() == DocumentKind.OFFICIAL
        ? clean
        : clean.marked(access.getObject().paperType(dossierId, view.requirementCode()).secrecy());
  }

  /**
   * Đã đối chiếu bản chính: the official who holds the step says that he has compared the paper
   * with its original. Nobody says so for another.
   *
   * @param version the version the official saw
   * @throws DocumentProblem DOCUMENT-001 (404), -009 (409, printed by HoSo), -022 (409, stale)
   */
  public DocumentView verify(CurrentUser by, UUID dossierId, UUID documentId, int version) {
    access.getObject().requireVerifiable(by, dossierId);
    Document document = shelf.inPlace(by, dossierId, documentId);
    document.requireVersion(version);
    document.verify(shelf.now(), by);
    return shelf.changed(document, Kind.VERIFIED, by, Map.of());
  }

  /**
   * What this paper came from, the latest first: scans it took the place of, and the scan it was
   * cut out of. Their files can still be read.
   *
   * @throws DocumentProblem DOCUMENT-001 (404)
   */
  @Transactional(readOnly = true)
  public List<DocumentView> earlier(CurrentUser by, UUID dossierId, UUID documentId) {
    access.getObject().requireReadable(by, dossierId);
    var found = new ArrayList<DocumentView>();
    DocumentView paper = shelf.find(by, dossierId, documentId).view();
    for (UUID from = source(paper); from != null; from = source(paper)) {
      paper = shelf.find(by, dossierId, from).view();
      found.add(paper);
    }
    return found;
  }

  /**
   * Those of its papers that he may correct, cut, replace or take out, as far as who brought them
   * goes; for callers that know that he may add some.
   */
  @Transactional(readOnly = true)
  public List<UUID> changeable(CurrentUser by, UUID dossierId) {
    return shelf.changeable(by, dossierId);
  }

  private static UUID source(DocumentView paper) {
    return paper.replaces() != null ? paper.replaces() : paper.cutFrom();
  }
}
