package vn.hoso.dossier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * The case: what has become of it. The columns of the chain head are read with it and never written
 * here: the history moves them by statements of its own.
 */
@Entity
@DynamicUpdate
non-sealed class Dossier extends DossierDays implements LockedDossier {

  @Embeddable
  record HalfwayRow(
      @Column(name = "halfway_step") String stepId,
      @Column(name = "halfway_since") LocalDate since,
      @Column(name = "halfway_reference") String reference) {

    /** Parts ids in one column: no id of a model holds it. */
    private static final String AND = "+";

    static HalfwayRow of(Halfway mark) {
      return new HalfwayRow(String.join(AND, mark.stepIds()), mark.since(), mark.reference());
    }

    Halfway mark() {
      return new Halfway(List.of(stepId.split("\\" + AND)), since, reference);
    }
  }

  @Embeddable
  record ReceiptRow(
      @Column(name = "receipt_copy") Integer copy,
      @Column(name = "receipt_issued_on") LocalDate issuedOn,
      @Column(name = "receipt_received_on") LocalDate receivedOn,
      @Column(name = "receipt_promised_on") LocalDate promisedOn) {}

  @Embeddable
  record CancellationRow(
      @Column(name = "cancelled_number") String number,
      @Column(name = "cancelled_ground") String ground) {}

  /** Refuses to write over what another door has written since this was read. */
  @Version private Integer rowVersion;

  @Enumerated(EnumType.STRING)
  private DossierStatus status;

  private int version;
  private String endReason;
  private Instant closedAt;
  private byte[] trackingSalt;
  private byte[] trackingHash;
  private String decidedOutcome;
  private CancellationRow cancellation;
  private ReceiptRow receipt;
  private HalfwayRow halfway;

  @ElementCollection
  @CollectionTable(name = "dossier_condition", joinColumns = @JoinColumn(name = "dossier_id"))
  @MapKeyColumn(name = "name")
  @Column(name = "value")
  private Map<String, Boolean> conditions = new HashMap<>();

  @Column(insertable = false, updatable = false)
  private long chainSeq;

  @Column(insertable = false, updatable = false)
  private byte[] chainHead;

  @Transient private final Map<Class<?>, Object> remembered = new HashMap<>();

  @Transient private boolean changed;

  Dossier() {}

  Dossier(NewDossier opened) {
    super(opened);
    status = DossierStatus.DRAFT;
    version = 1;
  }

  @Override
  public DossierStatus status() {
    return status;
  }

  @Override
  public int version() {
    return version;
  }

  @Override
  public String endReason() {
    return endReason;
  }

  @Override
  public Instant closedAt() {
    return closedAt;
  }

  @Override
  public String decidedOutcome() {
    return decidedOutcome;
  }

  @Override
  public Cancellation cancellation() {
    return cancellation == null
        ? null
        : new Cancellation(cancellation.number(), cancellation.ground());
  }

  @Override
  public IssuedReceipt receipt() {
    return receipt == null
        ? null
        : new IssuedReceipt(
            receipt.copy(), receipt.issuedOn(), receipt.receivedOn(), receipt.promisedOn());
  }

  @Override
  public Halfway halfway() {
    return halfway == null ? null : halfway.mark();
  }

  @Override
  public Map<String, Boolean> conditions() {
    return Map.copyOf(conditions);
  }

  /** Whether that is the secret on its last receipt. */
  boolean opensWith(String secret) {
    return TrackingSecret.opens(trackingSalt, trackingHash, secret);
  }

  @Override
  public void submitted() {
    follow("submit");
  }

  @Override
  public void received() {
    follow("receive");
  }

  @Override
  public void intakeRefused(String reason) {
    follow("refuseIntake");
    endReason = reason;
  }

  @Override
  public void appraised() {
    follow("appraise");
  }

  @Override
  public void supplementRequested() {
    follow("requestSupplement");
  }

  @Override
  public void supplementSupplied() {
    follow("supplySupplement");
  }

  @Override
  public void sentBack(boolean toOpener) {
    status = status.afterSendBack(toOpener, receivedBefore());
  }

  @Override
  public void recalled() {
    status = status.afterRecall(receivedBefore());
  }

  @Override
  public void suspended() {
    follow("suspend");
  }

  @Override
  public void resumed(DossierStatus before) {
    status = status.afterResume(before);
  }

  @Override
  public void decided(@Nullable String outcome) {
    follow("decide");
    if (outcome != null) {
      decidedOutcome = outcome;
    }
  }

  @Override
  public void resultDelivered() {
    follow("deliverResult");
  }

  @Override
  public void endsFor(String reason) {
    endReason = reason;
  }

  @Override
  public void brokenOff(BreakOff how, @Nullable String reason) {
    follow(how.verb());
    if (endReason == null) {
      endReason = reason;
    }
  }

  @Override
  public void cancelledBy(Cancellation paper, String reason) {
    cancellation = new CancellationRow(paper.number(), paper.ground());
    endReason = reason;
  }

  @Override
  public void decisionCancelled(String fact) {
    follow("cancelDecision");
    conditions.put(fact, true);
  }

  @Override
  public void cameHalfway(Halfway mark, DossierStatus stands, @Nullable String outcome) {
    halfway = HalfwayRow.of(mark);
    status = stands;
    decidedOutcome = outcome;
  }

  @Override
  public void close(Instant at) {
    closedAt = at;
  }

  @Override
  public void known(Map<String, Boolean> answers) {
    conditions.putAll(answers);
  }

  @Override
  public void receiptIssued(LocalDate issuedOn, LocalDate receivedOn) {
    int copy = receipt == null ? 1 : receipt.copy() + 1;
    receipt = new ReceiptRow(copy, issuedOn, receivedOn, promisedOn());
  }

  @Override
  public String newSecret() {
    var secret = TrackingSecret.make();
    trackingSalt = TrackingSecret.salt();
    trackingHash = TrackingSecret.hash(trackingSalt, secret);
    return TrackingSecret.grouped(secret);
  }

  DossierChain.Head head() {
    return DossierChain.Head.of(chainSeq, chainHead);
  }

  @Override
  public <T> T remembered(Class<T> what, Supplier<T> read) {
    return what.cast(remembered.computeIfAbsent(what, absent -> read.get()));
  }

  /** By one for all that a transaction does: it is seen together. */
  void changed() {
    if (!changed) {
      version++;
    }
    changed = true;
  }

  private void follow(String verb) {
    status = status.after(verb);
  }

  private boolean receivedBefore() {
    return fact(DossierFacts.RECEIPT).isPresent();
  }
}
