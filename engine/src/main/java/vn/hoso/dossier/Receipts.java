package vn.hoso.dossier;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoso.deadline.Confidence;
import vn.hoso.document.DocumentKind;
import vn.hoso.document.DocumentView;
import vn.hoso.document.Documents;
import vn.hoso.organisation.Positions;
import vn.hoso.paper.OfficialPapers;
import vn.hoso.paper.PaperHeadings;
import vn.hoso.paper.ReceiptData;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.RequiredDocument;

/** Prints paper 01 and keeps it in the dossier. */
@Component
class Receipts {

  private static final String TITLE = "Giấy tiếp nhận hồ sơ và hẹn trả kết quả";

  private final DossierChanges changes;
  private final Clocks clocks;
  private final Positions positions;
  private final Documents documents;
  private final OfficialPapers papers;
  private final PaperHeadings headings;

  Receipts(
      DossierChanges changes,
      Clocks clocks,
      Positions positions,
      Documents documents,
      OfficialPapers papers,
      PaperHeadings headings) {
    this.changes = changes;
    this.clocks = clocks;
    this.positions = positions;
    this.documents = documents;
    this.papers = papers;
    this.headings = headings;
  }

  /**
   * @param secret in clear; this paper is the only place it goes to
   */
  void keep(Dossier dossier, ActContext context, String secret) {
    var pdf = papers.receipt(data(dossier, context, secret));
    documents.keepOfficialPaper(dossier.id, "01", TITLE, pdf, context.by());
  }

  private ReceiptData data(Dossier dossier, ActContext context, String secret) {
    var procedure = changes.revision(dossier).procedure();
    var heading = headings.of(context.step().unitId());
    var position = positions.get(context.step().positionId());
    return new ReceiptData(
        heading.superiorUnit(),
        heading.issuingUnit(),
        heading.place(),
        dossier.code,
        submitter(dossier),
        dossier.subject().fullName(),
        null,
        procedure.name().vi(),
        handedIn(dossier, procedure),
        changes.now(),
        dossier.promisedOn,
        dossier.promisedOn == null
            ? null
            : clocks.promise(dossier).map(Receipts::rule).orElse(null),
        context.by().fullName(),
        position.label(),
        new ReceiptData.Lookup(dossier.code, TrackingSecret.grouped(secret)));
  }

  /** The cell, with the committee above it. */
  static String submitter(Dossier dossier) {
    var cell = dossier.seat(DossierPart.CELL).unitName();
    var above = dossier.seats.get(DossierPart.GRASSROOTS);
    return above == null ? cell : cell + ", " + above.unitName();
  }

  private List<ReceiptData.Paper> handedIn(Dossier dossier, Procedure procedure) {
    return documents.list(dossier.id).stream()
        .filter(document -> document.kind() != DocumentKind.OFFICIAL)
        .map(document -> paper(document, procedure))
        .toList();
  }

  private static ReceiptData.Paper paper(DocumentView document, Procedure procedure) {
    var required = procedure.document(document.requirementCode());
    return new ReceiptData.Paper(
        required.map(each -> each.name().vi()).orElse(document.title()),
        document.requirementCode(),
        required.map(RequiredDocument::copies).orElse(1));
  }

  private static ReceiptData.Promise rule(ProcedureLimit limit) {
    return new ReceiptData.Promise(
        limit.limit().vi() + " kể từ ngày tiếp nhận",
        limit.legalBasis(),
        limit.confidence() == Confidence.SOURCED);
  }
}
