package vn.hoso.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.deadline.Confidence;
import vn.hoso.document.DocumentKind;
import vn.hoso.document.DocumentView;
import vn.hoso.document.Documents;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Positions;
import vn.hoso.paper.OfficialPapers;
import vn.hoso.paper.PaperHeadings;
import vn.hoso.paper.PublicAddress;
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
  private final PublicAddress address;

  Receipts(
      DossierChanges changes,
      Clocks clocks,
      Positions positions,
      Documents documents,
      OfficialPapers papers,
      PaperHeadings headings,
      PublicAddress address) {
    this.changes = changes;
    this.clocks = clocks;
    this.positions = positions;
    this.documents = documents;
    this.papers = papers;
    this.headings = headings;
    this.address = address;
  }

  /** Paper 01 of the step that received it. */
  void keep(Dossier dossier, ActContext context) {
    var step = context.step();
    print(dossier, new Issuer(step.unitId(), step.positionId(), context.by(), false), TITLE);
  }

  /**
   * Paper 01 once more, in place of the one given out. Of a secret only a hash is kept, so it has a
   * new one, and the paper it replaces opens nothing any more.
   *
   * @param position in the unit that received it
   */
  void reissue(Dossier dossier, CurrentUser by, UUID position) {
    var replaced = dossier.receipt;
    var issuer = new Issuer(dossier.seat(DossierPart.INTAKE).unitId(), position, by, true);
    print(dossier, issuer, TITLE + " (đính chính)");
    var payload = new HashMap<String, Object>();
    payload.put("copy", dossier.receipt.copy());
    payload.put("replacedIssuedOn", replaced.issuedOn().toString());
    payload.put("replacedReceivedOn", replaced.receivedOn().toString());
    if (dossier.promisedOn != null) {
      payload.put("promisedOn", dossier.promisedOn.toString());
    }
    changes.tell(
        dossier, DossierEventKind.ReceiptReissued, by, null, dossier.receipt.receivedOn(), payload);
  }

  private record Issuer(UUID unitId, UUID positionId, CurrentUser by, boolean corrects) {}

  private void print(Dossier dossier, Issuer issuer, String title) {
    var data = data(dossier, issuer, keyToTheDossier(dossier));
    documents.keepOfficialPaper(dossier.id, "01", title, papers.receipt(data), issuer.by());
    dossier.receipt =
        new Dossier.Receipt(
            dossier.receipt == null ? 1 : dossier.receipt.copy() + 1,
            changes.today(),
            data.receivedOn(),
            dossier.promisedOn);
  }

  /** What opens the public page from now on; null where the procedure may not be followed there. */
  private ReceiptData.Lookup keyToTheDossier(Dossier dossier) {
    if (!changes.revision(dossier).procedure().publiclyTrackable()) {
      return null;
    }
    if (!address.known()) {
      throw DossierProblem.noPublicAddress();
    }
    var secret = TrackingSecret.make();
    dossier.trackingSalt = TrackingSecret.salt();
    dossier.trackingHash = TrackingSecret.hash(dossier.trackingSalt, secret);
    return new ReceiptData.Lookup(dossier.code, TrackingSecret.grouped(secret));
  }

  private ReceiptData data(Dossier dossier, Issuer issuer, ReceiptData.Lookup lookup) {
    var procedure = changes.revision(dossier).procedure();
    var heading = headings.of(issuer.unitId());
    return new ReceiptData(
        heading.superiorUnit(),
        heading.issuingUnit(),
        heading.place(),
        dossier.code,
        issuer.corrects() ? dossier.receipt.issuedOn() : null,
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
        issuer.by().fullName(),
        positions.get(issuer.positionId()).label(),
        lookup);
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
