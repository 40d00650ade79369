package vn.hoso;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.ballot.Ballots;
import vn.hoso.ballot.Tally;
import vn.hoso.conclusion.Conclusion;
import vn.hoso.conclusion.GateView;
import vn.hoso.conclusion.Gates;
import vn.hoso.document.Documents;
import vn.hoso.document.PaperDetails;
import vn.hoso.opening.OpenDossierRequest;
import vn.hoso.opening.Openings;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.roster.Rosters;
import vn.hoso.signing.Signings;
import vn.hoso.task.CompleteRequest;
import vn.hoso.task.Tasks;

/** Through the doors of the modules. */
@Component
class DeedsAtTheDoor implements Deeds {

  private final Openings openings;
  private final Tasks tasks;
  private final Ballots ballots;
  private final Gates gates;
  private final Signings signings;
  private final Documents documents;
  private final Rosters rosters;

  DeedsAtTheDoor(
      Openings openings,
      Tasks tasks,
      Ballots ballots,
      Gates gates,
      Signings signings,
      Documents documents,
      Rosters rosters) {
    this.openings = openings;
    this.tasks = tasks;
    this.ballots = ballots;
    this.gates = gates;
    this.signings = signings;
    this.documents = documents;
    this.rosters = rosters;
  }

  @Override
  public UUID open(CurrentUser by, OpenDossierRequest request) {
    return openings.open(by, request).id();
  }

  @Override
  public void claim(CurrentUser by, UUID step) {
    tasks.claim(by, step);
  }

  @Override
  public void complete(CurrentUser by, UUID step, CompleteRequest request) {
    tasks.complete(by, step, request);
  }

  @Override
  public @Nullable Integer enter(CurrentUser by, UUID step, Tally tally) {
    var entered = ballots.enter(by, step, tally);
    return entered.confirmedByName() == null ? entered.version() : null;
  }

  @Override
  public void confirm(CurrentUser by, UUID step, int version) {
    ballots.confirm(by, step, version);
  }

  @Override
  public void conclude(CurrentUser by, UUID dossier, GateView gate, String reason) {
    gates.conclude(
        by, dossier, gate.name(), gate.itemId(), Conclusion.CONTINUE, reason, gate.version());
  }

  @Override
  public void draft(CurrentUser by, UUID dossier) {
    signings.makeDraft(by, dossier);
  }

  @Override
  public void sign(CurrentUser by, UUID dossier, byte[] pdf) {
    signings.uploadSigned(by, dossier, "da-ky.pdf", new ByteArrayInputStream(pdf), pdf.length);
  }

  @Override
  public void upload(CurrentUser by, UUID dossier, String code, byte[] pdf) {
    documents.upload(
        by,
        dossier,
        code,
        PaperDetails.none(),
        "giay.pdf",
        new ByteArrayInputStream(pdf),
        pdf.length);
  }

  @Override
  public void record(CurrentUser by, UUID dossier, String code, PaperDetails details) {
    documents.record(by, dossier, code, details);
  }

  @Override
  public void common(CurrentUser by, UUID step, Map<String, String> values) {
    rosters.common(by, step, values);
  }

  @Override
  public void fill(CurrentUser by, UUID step, UUID item, Map<String, String> values) {
    rosters.fill(by, step, item, values);
  }

  @Override
  public void settle(
      CurrentUser by,
      UUID step,
      @Nullable List<UUID> items,
      String outcome,
      @Nullable String reason) {
    rosters.settle(by, step, items, outcome, reason);
  }

  @Override
  public void number(CurrentUser by, UUID step, String column, Map<String, Long> firsts) {
    rosters.number(by, step, column, firsts);
  }
}
