package vn.hoso.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.dossier.ClockEntry;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.IssuedReceipt;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.Seats;
import vn.hoso.rule.Answer;

/**
 * A dossier as far as its dates were known at an instant: what was entered later is left out. Who
 * plays which part, and what was answered, is told as it is.
 */
record PastDossier(KnownDossier now, Instant at) implements KnownDossier {

  private boolean known(Instant entered) {
    return !entered.isAfter(at);
  }

  @Override
  public List<Fact> facts() {
    return now.facts().stream().filter(fact -> known(fact.enteredAt())).toList();
  }

  @Override
  public List<ClockEntry> clockEntries() {
    return now.clockEntries().stream().filter(entry -> known(entry.enteredAt())).toList();
  }

  @Override
  public List<Governing> governing() {
    return governed().stream().map(Governed::by).toList();
  }

  @Override
  public List<Governed> governed() {
    var all = now.governed();
    var then = all.stream().filter(each -> known(each.by().from())).toList();
    return then.isEmpty() ? all.subList(0, 1) : then;
  }

  @Override
  public @Nullable Instant closedAt() {
    var closed = now.closedAt();
    return closed == null || !known(closed) ? null : closed;
  }

  @Override
  public @Nullable IssuedReceipt receipt() {
    return now.receipt();
  }

  @Override
  public UUID id() {
    return now.id();
  }

  @Override
  public String code() {
    return now.code();
  }

  @Override
  public String procedureSlug() {
    return now.procedureSlug();
  }

  @Override
  public String about() {
    return now.about();
  }

  @Override
  public DossierStatus status() {
    return now.status();
  }

  @Override
  public LocalDate openedOn() {
    return now.openedOn();
  }

  @Override
  public Instant openedAt() {
    return now.openedAt();
  }

  @Override
  public UUID openedBy() {
    return now.openedBy();
  }

  @Override
  public boolean openedOnBehalf() {
    return now.openedOnBehalf();
  }

  @Override
  public UUID openerUnitId() {
    return now.openerUnitId();
  }

  @Override
  public int version() {
    return now.version();
  }

  @Override
  public @Nullable LocalDate promisedOn() {
    return now.promisedOn();
  }

  @Override
  public @Nullable LocalDate partyDueOn() {
    return now.partyDueOn();
  }

  @Override
  public @Nullable String endReason() {
    return now.endReason();
  }

  @Override
  public @Nullable String decidedOutcome() {
    return now.decidedOutcome();
  }

  @Override
  public @Nullable Cancellation cancellation() {
    return now.cancellation();
  }

  @Override
  public @Nullable Halfway halfway() {
    return now.halfway();
  }

  @Override
  public Map<String, Answer> answers() {
    return now.answers();
  }

  @Override
  public Seats parts() {
    return now.parts();
  }

  @Override
  public Map<String, Boolean> conditions() {
    return now.conditions();
  }
}
