package vn.hoso.document;

import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.document.DocumentChanged.Kind;
import vn.hoso.organisation.CurrentUser;

/**
 * The numbers the office system gave to papers. They are noted of every paper, printed and issued
 * ones too, and also once the dossier is closed.
 */
@Service
@Transactional
public class PaperRegistrations {

  // Asked for when needed: the module that implements it stands on this one.
  private final ObjectFactory<DossierAccess> access;
  private final DocumentShelf shelf;

  PaperRegistrations(ObjectFactory<DossierAccess> access, DocumentShelf shelf) {
    this.access = access;
    this.shelf = shelf;
  }

  /**
   * Notes or corrects them; what they were stays in the history.
   *
   * @param version the version the official saw
   * @throws DocumentProblem DOCUMENT-001 (404), -022 (409, stale), -026 (422, by field)
   */
  DocumentView register(
      CurrentUser by, UUID dossierId, UUID documentId, OfficeNumbers numbers, int version) {
    access.getObject().requireRegistrar(by, dossierId);
    Document document = shelf.inPlace(by, dossierId, documentId);
    document.requireVersion(version);
    var clean = numbers.checked(document.view().issuedOn(), shelf.today());
    var changes = clean.changesFrom(document.officeNumbers());
    if (changes.isEmpty()) {
      return document.view();
    }
    document.register(clean);
    return shelf.changed(document, Kind.REGISTERED, by, Map.of("changes", changes));
  }
}
