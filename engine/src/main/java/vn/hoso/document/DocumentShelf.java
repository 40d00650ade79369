package vn.hoso.document;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hoso.document.DocumentChanged.Kind;
import vn.hoso.file.KeptFile;
import vn.hoso.organisation.CurrentUser;

/** Puts papers into dossiers and finds them there, and tells of each change. */
@Component
class DocumentShelf {

  private final DocumentRepository documents;
  private final ApplicationEventPublisher events;
  private final ObjectFactory<DossierAccess> access;
  private final Clock clock;

  DocumentShelf(
      DocumentRepository documents,
      ApplicationEventPublisher events,
      ObjectFactory<DossierAccess> access,
      Clock clock) {
    this.documents = documents;
    this.events = events;
    this.access = access;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Instant now() {
    return clock.instant();
  }

  /**
   * Gives an arrived file to its document.
   *
   * @throws DocumentProblem DOCUMENT-006
   */
  Document filed(Document document, KeptFile file, CurrentUser by) {
    requireNew(by, document.dossierId(), file.sha256());
    return document.file(file);
  }

  private void requireNew(CurrentUser by, UUID dossierId, String sha256) {
    documents.findByDossierIdAndSha256AndRemovedAtIsNullOrderById(dossierId, sha256).stream()
        .map(Document::view)
        .filter(there -> access.getObject().reads(by, dossierId, there.requirementCode()))
        .findFirst()
        .ifPresent(
            there -> {
              String code = there.requirementCode();
              throw DocumentProblem.alreadyThere(
                  there.id(), code, access.getObject().paperName(dossierId, code));
            });
  }

  /** Adds a paper; its history row commits with it. */
  DocumentView add(Document document, CurrentUser by) {
    DocumentView view = added(document, by);
    events.publishEvent(
        new DocumentKept(
            document.dossierId(),
            view.id(),
            view.requirementCode(),
            view.kind(),
            by.officialId(),
            view.sha256()));
    return view;
  }

  /** Adds a paper of whose coming another event tells. */
  DocumentView added(Document document, CurrentUser by) {
    return documents.saveAndFlush(document.uploaded(now(), by)).view();
  }

  DocumentView changed(Document document, Kind kind, CurrentUser by, Map<String, Object> what) {
    DocumentView view = documents.saveAndFlush(document).view();
    events.publishEvent(
        new DocumentChanged(
            document.dossierId(), view.id(), view.requirementCode(), kind, by.officialId(), what));
    return view;
  }

  void removed(Document document, CurrentUser by) {
    document.remove(now(), by);
    documents.saveAndFlush(document);
  }

  void tell(Object event) {
    events.publishEvent(event);
  }

  /**
   * @throws DocumentProblem DOCUMENT-001 (404) where the dossier has no such document, or none for
   *     him
   */
  Document find(CurrentUser by, UUID dossierId, UUID documentId) {
    return documents
        .findByIdAndDossierId(documentId, dossierId)
        .filter(paper -> access.getObject().reads(by, dossierId, paper.view().requirementCode()))
        .orElseThrow(DocumentProblem::notFound);
  }

  /**
   * @throws DocumentProblem DOCUMENT-001 (404) where it was taken out or replaced, too
   */
  Document inPlace(CurrentUser by, UUID dossierId, UUID documentId) {
    Document document = find(by, dossierId, documentId);
    if (document.removed()) {
      throw DocumentProblem.notFound();
    }
    return document;
  }

  /**
   * Asked of who changes it or takes it out.
   *
   * @throws DocumentProblem DOCUMENT-026 (403) where another unit brought it
   */
  void requireHis(CurrentUser by, Document document) {
    if (document.madeByHoso()) {
      return; // nobody changes those, and each is told so in its own words
    }
    Set<UUID> bringer = Set.of(document.uploadedBy());
    if (access.getObject().changes(by, document.dossierId(), bringer).isEmpty()) {
      throw DocumentProblem.broughtByOthers();
    }
  }

  /** Of those that count in the dossier, the ones he may change as far as who brought them goes. */
  List<UUID> changeable(CurrentUser by, UUID dossierId) {
    List<Document> all = documents.findByDossierIdAndRemovedAtIsNullOrderById(dossierId);
    Set<UUID> bringers = all.stream().map(Document::uploadedBy).collect(Collectors.toSet());
    Set<UUID> his =
        bringers.isEmpty() ? bringers : access.getObject().changes(by, dossierId, bringers);
    return all.stream()
        .filter(each -> his.contains(each.uploadedBy()))
        .map(Document::getId)
        .toList();
  }
}
