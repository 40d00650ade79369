package vn.hoso.acts;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.document.Documents;
import vn.hoso.document.SignatureBlock;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.Seat;
import vn.hoso.organisation.Role;
import vn.hoso.paper.Concerned;
import vn.hoso.paper.NoticeData;
import vn.hoso.paper.OfficialPapers;
import vn.hoso.paper.PaperHeading;
import vn.hoso.paper.PaperHeadings;
import vn.hoso.paper.PaperSigner;
import vn.hoso.paper.StopData;
import vn.hoso.paper.SupplementData;
import vn.hoso.procedure.Procedure;
import vn.hoso.process.ActContext;
import vn.hoso.requirement.AskedPapers;
import vn.hoso.rule.RequiredDocument;

/** Prints papers 02 and 03 and 05 and keeps them in the dossier. */
@Component
class OfficeNotices {

  /** In the place of a paper that not everybody who gets the notice may know of. */
  private static final String KEPT_PAPER = "Giấy tờ giữ kín (xem trong hồ sơ)";

  private final DossierChanges changes;
  private final Documents documents;
  private final OfficialPapers papers;
  private final PaperHeadings headings;
  private final SupplyDay supplyDay;

  OfficeNotices(
      DossierChanges changes,
      Documents documents,
      OfficialPapers papers,
      PaperHeadings headings,
      SupplyDay supplyDay) {
    this.changes = changes;
    this.documents = documents;
    this.papers = papers;
    this.headings = headings;
    this.supplyDay = supplyDay;
  }

  /** Paper 02, under the heading of the unit that asks. */
  void supplement(
      KnownDossier dossier, ActContext context, AskedPapers request, boolean promisePaused) {
    keep(
        dossier,
        context,
        "02",
        PrintedNotice.SUPPLEMENT.title(),
        supplementPdf(dossier, context, context.step().outcome(), request, promisePaused));
  }

  /**
   * Paper 02 alone; nothing is kept.
   *
   * @param outcome of the step that asks
   */
  byte[] supplementPdf(
      KnownDossier dossier,
      ActContext context,
      String outcome,
      AskedPapers request,
      boolean promisePaused) {
    var procedure = changes.revision(dossier).procedure();
    var items = request.items().stream().map(item -> item(item, procedure)).toList();
    var notice = byStep(dossier, context);
    var by = supplyDay.after(dossier, context.step(), outcome);
    var data = new SupplementData(notice, items, request.reason(), by, promisePaused);
    return papers.supplementRequest(data);
  }

  /** Paper 03, under the heading of the unit that refuses. */
  void refusal(KnownDossier dossier, ActContext context) {
    var pdf = refusalPdf(dossier, context, dossier.endReason());
    keep(dossier, context, "03", PrintedNotice.REFUSAL.title(), pdf);
  }

  /** Paper 03 alone; nothing is kept. */
  byte[] refusalPdf(KnownDossier dossier, ActContext context, String reason) {
    return papers.intakeRefusal(byStep(dossier, context), reason);
  }

  /**
   * Paper 05.
   *
   * @param issuer the unit that tells it
   * @param stage the step the dossier had reached
   * @param signer of that unit
   */
  void stop(KnownDossier dossier, ActContext context, UUID issuer, String stage, Stopped stopped) {
    var notice = notice(dossier, headings.of(issuer), stage, stopped.signer());
    var data =
        new StopData(
            notice, changes.today(), stopped.ground(), stopped.reason(), stopped.requester());
    keep(dossier, context, "05", "Thông báo dừng giải quyết", papers.stopNotice(data));
  }

  /** Why it was stopped and who signs; reason and requester may be null. */
  record Stopped(PaperSigner signer, String ground, String reason, PaperSigner requester) {}

  private NoticeData byStep(KnownDossier dossier, ActContext context) {
    var step = context.step();
    var role = changes.revision(dossier).procedure().step(step.stepId()).orElseThrow().role();
    var seat = dossier.parts().at(step.part(), step.unitId());
    var named = headings.named(step.unitId());
    var signer = signer(named, seat, role, context.by().fullName());
    return notice(dossier, named.heading(), step.stepName(), signer);
  }

  /**
   * Who signs for the body that has that seat, in the form of papers of the Party.
   *
   * @param name null where a hand adds it
   */
  PaperSigner signer(Seat seat, Role role, String name) {
    return signer(headings.named(seat.unitId()), seat, role, name);
  }

  private static PaperSigner signer(PaperHeadings.Named body, Seat seat, Role role, String name) {
    var block =
        SignatureBlock.by(
            role,
            role.label(seat.unitKind()).vi(),
            body.unitName(),
            body.heading().issuingUnit(),
            name);
    return new PaperSigner(block.line(), block.title(), block.name());
  }

  private Concerned concerned(KnownDossier dossier) {
    var called = changes.revision(dossier).procedure().subject().vi();
    return new Concerned(called, dossier.about());
  }

  private NoticeData notice(
      KnownDossier dossier, PaperHeading heading, String stage, PaperSigner signer) {
    return new NoticeData(
        heading,
        dossier.code(),
        Receipts.submitter(dossier),
        concerned(dossier),
        changes.revision(dossier).procedure().name().vi(),
        dossier.fact(DossierFacts.SUBMISSION).map(KnownDossier.Fact::factDate).orElse(null),
        receivedOn(dossier),
        stage,
        changes.today(),
        signer);
  }

  /** As the receipt says that was given out: papers about one dossier name one day. */
  private static LocalDate receivedOn(KnownDossier dossier) {
    return dossier
        .fact(DossierFacts.RECEIPT)
        .map(fact -> dossier.receipt() == null ? fact.factDate() : dossier.receipt().receivedOn())
        .orElse(null);
  }

  private static SupplementData.Item item(AskedPapers.Item item, Procedure procedure) {
    if (!procedure.openPaper(item.document())) {
      return new SupplementData.Item(KEPT_PAPER, null, "Cần bổ sung", item.ground());
    }
    var name = procedure.document(item.document()).map(RequiredDocument::name);
    return new SupplementData.Item(
        name.map(each -> each.vi()).orElse(item.document()),
        name.isPresent() ? item.document() : null,
        item.defect(),
        item.ground());
  }

  private void keep(
      KnownDossier dossier, ActContext context, String code, String title, byte[] pdf) {
    documents.keepOfficialPaper(dossier.id(), code, title, pdf, context.by());
  }
}
