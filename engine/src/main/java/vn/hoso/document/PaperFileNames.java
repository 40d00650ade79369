package vn.hoso.document;

import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.stereotype.Component;
import vn.hoso.file.FileNames;

/**
 * What a paper is called when it leaves: what it is, whom it is about and the dossier's code. Made
 * for the answer and never kept, so that no name of a person lies in the store.
 */
@Component
public class PaperFileNames {

  private static final int LONGEST_TITLE = 90;

  // Asked for when needed: the module that implements it stands on this one.
  private final ObjectFactory<DossierAccess> access;
  private final DocumentRepository documents;

  PaperFileNames(ObjectFactory<DossierAccess> access, DocumentRepository documents) {
    this.access = access;
    this.documents = documents;
  }

  /**
   * For an official who may see the dossier; the caller has asked that.
   *
   * @param extension without its dot
   */
  public String of(UUID dossierId, String title, String extension) {
    DossierLabel label = access.getObject().label(dossierId);
    int end =
        title.codePointCount(0, title.length()) <= LONGEST_TITLE
            ? title.length()
            : title.offsetByCodePoints(0, LONGEST_TITLE);
    return FileNames.clean(
        title.substring(0, end).strip()
            + " – "
            + label.person()
            + " – "
            + label.code()
            + "."
            + extension);
  }

  /** A paper somebody brought keeps the name he gave it. */
  String of(UUID dossierId, DocumentView paper) {
    boolean ours = paper.kind() == DocumentKind.OFFICIAL || paper.kind() == DocumentKind.ISSUED;
    return !ours || paper.title() == null
        ? paper.fileName()
        : of(dossierId, paper.title() + ordinal(dossierId, paper), "pdf");
  }

  /** The second paper of one title says so: no two files of a dossier go by one name. */
  private String ordinal(UUID dossierId, DocumentView paper) {
    long before =
        documents.findByDossierIdAndRemovedAtIsNullOrderById(dossierId).stream()
            .map(Document::view)
            .takeWhile(each -> !each.id().equals(paper.id()))
            .filter(each -> Objects.equals(each.title(), paper.title()))
            .filter(each -> each.kind() == paper.kind())
            .count();
    return before == 0 ? "" : " (" + (before + 1) + ")";
  }
}
