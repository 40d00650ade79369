package vn.hoso.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
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
        dossier.fact(DossierFacts.RECEIPT).orElseThrow().factDate(),
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

  /** In the order of the procedure's list, each kind of paper once, then what no list names. */
  private List<ReceiptData.Paper> handedIn(Dossier dossier, Procedure procedure) {
    var order = procedure.documents().stream().map(RequiredDocument::code).toList();
    var groups = new TreeMap<Place, List<DocumentView>>();
    for (var paper : documents.list(dossier.id)) {
      if (paper.kind() != DocumentKind.OFFICIAL) {
        groups.computeIfAbsent(place(paper, order), any -> new ArrayList<>()).add(paper);
      }
    }
    return groups.values().stream().map(papers -> paper(papers, procedure)).toList();
  }

  /** Where a paper stands: by the list, and what no list names by its title. */
  private record Place(int at, String title) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
      return at != other.at ? Integer.compare(at, other.at) : title.compareTo(other.title);
    }
  }

  private static Place place(DocumentView paper, List<String> order) {
    int at = order.indexOf(paper.requirementCode());
    return at < 0
        ? new Place(order.size(), Objects.requireNonNullElse(paper.title(), ""))
        : new Place(at, "");
  }

  /** As many copies as were kept, or as the procedure asks for where one file stands for them. */
  private static ReceiptData.Paper paper(List<DocumentView> same, Procedure procedure) {
    var first = same.get(0);
    var required = procedure.document(first.requirementCode());
    return new ReceiptData.Paper(
        required.map(each -> each.name().vi()).orElse(first.title()),
        first.requirementCode(),
        Math.max(same.size(), required.map(RequiredDocument::copies).orElse(1)));
  }

  private static ReceiptData.Promise rule(ProcedureLimit limit) {
    return new ReceiptData.Promise(
        limit.limit().vi() + " kể từ ngày tiếp nhận",
        limit.legalBasis(),
        limit.confidence() == Confidence.SOURCED);
  }
}
