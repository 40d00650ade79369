package vn.hoso.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.document.DocumentChanged.Kind;
import vn.hoso.file.KeptFile;
import vn.hoso.file.MediaKind;
import vn.hoso.file.PaperFiles;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Beforehand;
import vn.hoso.shared.FieldError;

/** Long scans, in which several papers lie one behind the other. */
@Service
public class Scans {

  static final int MOST_CUTS = 100;

  // Asked for when needed: the module that implements it stands on this one.
  private final ObjectFactory<DossierAccess> access;
  private final Documents documents;
  private final DocumentShelf shelf;
  private final PaperFiles files;
  private final TransactionTemplate transaction;
  private final Beforehand beforehand;

  Scans(
      ObjectFactory<DossierAccess> access,
      Documents documents,
      DocumentShelf shelf,
      PaperFiles files,
      TransactionTemplate transaction,
      Beforehand beforehand) {
    this.access = access;
    this.documents = documents;
    this.shelf = shelf;
    this.files = files;
    this.transaction = transaction;
    this.beforehand = beforehand;
  }

  /**
   * Cuts a PDF of the dossier into papers by their pages. The scan counts no more, but is kept,
   * linked by {@link DocumentView#cutFrom()} and readable; pages no cut names stay in it alone.
   *
   * @param cuts 1 to 100, no page in two of them
   * @param version the version of the scan the official saw
   * @throws DocumentProblem DOCUMENT-001 (404), -006 (409, such a paper is there already), -009
   *     (409, printed by HoSo), -020 (a type that is only recorded), -022 (409, stale), -024
   *     (pages, by field), -025 (no PDF that can be cut); 422 where no status is given
   */
  public List<DocumentView> cut(
      CurrentUser by, UUID dossierId, UUID documentId, List<Cut> cuts, int version) {
    // Asked twice: the scan is opened and cut before the dossier is locked for good.
    DocumentView whole =
        beforehand.asked(() -> cuttable(by, dossierId, documentId, cuts, version).view());
    List<KeptFile> pages = pages(by, whole, cuts);
    return transaction.execute(
        status -> {
          Document scan = cuttable(by, dossierId, documentId, cuts, version);
          shelf.removed(scan, by);
          var papers = new ArrayList<DocumentView>();
          for (int i = 0; i < cuts.size(); i++) {
            papers.add(paper(scan, cuts.get(i), pages.get(i), by));
          }
          shelf.changed(scan, Kind.CUT, by, Map.of("papers", papers.size()));
          return papers;
        });
  }

  /** The dossier is locked from here on. */
  private Document cuttable(
      CurrentUser by, UUID dossierId, UUID documentId, List<Cut> cuts, int version) {
    access.getObject().requireWritable(by, dossierId);
    Document scan = shelf.inPlace(by, dossierId, documentId);
    scan.requireVersion(version);
    access.getObject().requireOpenRow(dossierId, scan.view().requirementCode());
    shelf.requireHis(by, scan);
    cuts.forEach(each -> access.getObject().requireReads(by, dossierId, each.requirementCode()));
    cuts.forEach(each -> access.getObject().requireOpenRow(dossierId, each.requirementCode()));
    if (!MediaKind.PDF.mediaType().equals(scan.view().mediaType())) {
      throw DocumentProblem.cannotCut();
    }
    cuts.forEach(each -> documents.fileable(dossierId, each.requirementCode()));
    return scan;
  }

  private List<KeptFile> pages(CurrentUser by, DocumentView scan, List<Cut> cuts) {
    try (ScanFile file = ScanFile.open(files.open(scan.sha256()))) {
      requirePossible(cuts, file.pages());
      var pages = new ArrayList<KeptFile>();
      for (Cut each : cuts) {
        String name = name(scan.fileName(), each.pages());
        pages.add(files.keep(by.officialId(), name, file.pages(each.pages()), -1));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DocumentView paper(Document scan, Cut cut, KeptFile pages, CurrentUser by) {
    PaperType type = documents.fileable(scan.dossierId(), cut.requirementCode());
    var paper =
        new Document(
            scan.dossierId(),
            cut.requirementCode(),
            DocumentKind.UPLOADED,
            PaperDetails.none().marked(type.secrecy()));
    return shelf.add(shelf.filed(paper.cutFrom(scan, cut.pages()), pages, by), by);
  }

  private static String name(String scan, PageRange pages) {
    String base = scan.replaceFirst("(?i)\\.pdf$", "");
    return base + " (trang " + pages.first() + "-" + pages.last() + ").pdf";
  }

  private static void requirePossible(List<Cut> cuts, int pages) {
    var errors = new ArrayList<FieldError>();
    if (cuts.isEmpty() || cuts.size() > MOST_CUTS) {
      errors.add(error("cuts", "count", "Từ 1 đến 100 giấy tờ.", "From 1 to 100 papers."));
    }
    for (int i = 0; i < cuts.size(); i++) {
      String field = "cuts[" + i + "].firstPage";
      PageRange range = cuts.get(i).pages();
      if (range.first() < 1 || range.last() < range.first() || range.last() > pages) {
        errors.add(
            error(
                field,
                "range",
                "Trang từ 1 đến " + pages + ", trang đầu không sau trang cuối.",
                "Pages from 1 to " + pages + ", the first not after the last."));
      } else if (cuts.subList(0, i).stream().anyMatch(each -> each.pages().overlaps(range))) {
        errors.add(
            error(
                field,
                "overlap",
                "Trang này đã thuộc giấy tờ khác.",
                "A page of it belongs to another paper already."));
      } else if (range.pages() == pages) {
        errors.add(
            error(
                field,
                "wholeScan",
                "Đây là toàn bộ bản chụp, không cần cắt.",
                "That is the whole scan: there is nothing to cut."));
      }
    }
    if (!errors.isEmpty()) {
      throw DocumentProblem.wrongCuts(errors);
    }
  }

  private static FieldError error(String field, String code, String vi, String en) {
    return new FieldError(field, code, vi, en);
  }
}
