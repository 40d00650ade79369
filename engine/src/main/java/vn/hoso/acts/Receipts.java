package vn.hoso.acts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.clock.ClockCorrections;
import vn.hoso.document.DocumentKind;
import vn.hoso.document.Documents;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Positions;
import vn.hoso.paper.Concerned;
import vn.hoso.paper.OfficialPapers;
import vn.hoso.paper.PaperHeadings;
import vn.hoso.paper.PublicAddress;
import vn.hoso.paper.ReceiptData;
import vn.hoso.procedure.Procedure;
import vn.hoso.process.ActContext;
import vn.hoso.requirement.PaperKinds;
import vn.hoso.rule.PartCapacity;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;

/** Prints paper 01 and keeps it in the dossier. */
@Component
class Receipts {

  private static final String TITLE = "Giấy tiếp nhận hồ sơ và hẹn trả kết quả";

  private final DossierChanges changes;
  private final ReceiptPromises promises;
  private final ClockCorrections corrections;
  private final Positions positions;
  private final Documents documents;
  private final OfficialPapers papers;
  private final PaperHeadings headings;
  private final PublicAddress address;

  Receipts(
      DossierChanges changes,
      ReceiptPromises promises,
      ClockCorrections corrections,
      Positions positions,
      Documents documents,
      OfficialPapers papers,
      PaperHeadings headings,
      PublicAddress address) {
    this.changes = changes;
    this.promises = promises;
    this.corrections = corrections;
    this.positions = positions;
    this.documents = documents;
    this.papers = papers;
    this.headings = headings;
    this.address = address;
  }

  /** Paper 01 of the step that received it. */
  void keep(LockedDossier dossier, ActContext context) {
    var step = context.step();
    print(dossier, new Issuer(step.unitId(), step.positionId(), context.by(), false), TITLE);
  }

  /**
   * Paper 01 once more, in place of the one given out. Of a secret only a hash is kept, so it has a
   * new one, and the paper it replaces opens nothing any more.
   *
   * @param position in the unit that received it
   */
  void reissue(LockedDossier dossier, CurrentUser by, UUID position) {
    var replaced = dossier.receipt();
    var issuer = new Issuer(dossier.seat(PartCapacity.INTAKE).unitId(), position, by, true);
    corrections.receiptGivenOutAnew(dossier, by);
    print(dossier, issuer, TITLE + " (đính chính)");
    var payload = new HashMap<String, Object>();
    payload.put("copy", dossier.receipt().copy());
    payload.put("replacedIssuedOn", replaced.issuedOn().toString());
    payload.put("replacedReceivedOn", replaced.receivedOn().toString());
    if (dossier.promisedOn() != null) {
      payload.put("promisedOn", dossier.promisedOn().toString());
    }
    changes.tell(
        dossier,
        DossierEventKind.ReceiptReissued,
        by,
        null,
        dossier.receipt().receivedOn(),
        payload);
  }

  private record Issuer(UUID unitId, UUID positionId, CurrentUser by, boolean corrects) {}

  private void print(LockedDossier dossier, Issuer issuer, String title) {
    var data = data(dossier, issuer, keyToTheDossier(dossier));
    documents.keepOfficialPaper(dossier.id(), "01", title, papers.receipt(data), issuer.by());
    dossier.receiptIssued(changes.today(), data.receivedOn());
  }

  /** What opens the public page from now on; null where the procedure may not be followed there. */
  private ReceiptData.Lookup keyToTheDossier(LockedDossier dossier) {
    if (!changes.revision(dossier).procedure().publiclyTrackable()) {
      return null;
    }
    if (!address.known()) {
      throw DossierProblem.noPublicAddress();
    }
    return new ReceiptData.Lookup(dossier.code(), dossier.newSecret());
  }

  private ReceiptData data(KnownDossier dossier, Issuer issuer, ReceiptData.Lookup lookup) {
    var procedure = changes.revision(dossier).procedure();
    var heading = headings.of(issuer.unitId());
    var several = promises.ofOffices(dossier);
    return new ReceiptData(
        heading.superiorUnit(),
        heading.issuingUnit(),
        heading.place(),
        dossier.code(),
        issuer.corrects() ? dossier.receipt().issuedOn() : null,
        submitter(dossier),
        new Concerned(procedure.subject().vi(), dossier.about()),
        null,
        procedure.name().vi(),
        handedIn(dossier, procedure),
        received(dossier),
        changes.now(),
        several.isEmpty() ? dossier.promisedOn() : null,
        several.isEmpty() ? promises.rule(dossier) : null,
        several,
        issuer.by().fullName(),
        positions.get(issuer.positionId()).label(),
        lookup);
  }

  /** The cell, with the committee above it. */
  static String submitter(KnownDossier dossier) {
    return WholeDossier.submitter(WholeDossiers.seats(dossier));
  }

  private List<ReceiptData.Paper> handedIn(KnownDossier dossier, Procedure procedure) {
    var brought =
        documents.list(dossier.id()).stream()
            .filter(paper -> paper.kind() != DocumentKind.OFFICIAL)
            .filter(paper -> procedure.openPaper(paper.requirementCode()))
            .toList();
    return PaperKinds.of(procedure, brought).stream()
        .map(each -> new ReceiptData.Paper(each.name(), each.form(), each.copies()))
        .toList();
  }

  private static LocalDate received(KnownDossier dossier) {
    return dossier.fact(DossierFacts.RECEIPT).orElseThrow().factDate();
  }
}
