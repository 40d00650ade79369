package vn.hoso.dossier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import vn.hoso.procedure.Part;
import vn.hoso.procedure.PartCapacity;
import vn.hoso.shared.HosoClock;

/**
 * The case. Its lists only ever grow: a later row says what holds now. The columns of the chain
 * head are left out on purpose: the history moves them by statements of its own.
 */
@Entity
@DynamicUpdate
class Dossier {

  @Embeddable
  record Assignment(UUID revisionId, UUID calendarVersionId, Instant fromAt, String reason) {}

  /**
   * @param corrects row number of the fact this one corrects; null where it was entered first
   */
  @Embeddable
  record Fact(
      String name,
      LocalDate factDate,
      Instant enteredAt,
      UUID enteredBy,
      UUID stepRecordId,
      Integer corrects) {}

  /**
   * A dossier that ran on paper before it was entered.
   *
   * @param reference its number in the paper register; nullable
   */
  @Embeddable
  record Halfway(
      @Column(name = "halfway_step") String stepId,
      @Column(name = "halfway_since") LocalDate since,
      @Column(name = "halfway_reference") String reference) {}

  /** What the last receipt given out says; see {@link IssuedReceipt}. */
  @Embeddable
  record Receipt(
      @Column(name = "receipt_copy") Integer copy,
      @Column(name = "receipt_issued_on") LocalDate issuedOn,
      @Column(name = "receipt_received_on") LocalDate receivedOn,
      @Column(name = "receipt_promised_on") LocalDate promisedOn) {

    IssuedReceipt view() {
      return new IssuedReceipt(copy, issuedOn, receivedOn, promisedOn);
    }
  }

  /** The decision that cancelled the decision. */
  @Embeddable
  record Cancellation(
      @Column(name = "cancelled_number") String number,
      @Column(name = "cancelled_ground") String ground) {}

  @Id UUID id;

  /** Refuses to write over what another door has written since this was read. */
  @Version private Integer rowVersion;

  String code;
  String procedureSlug;

  /** Whom it is about by the name of the opening day, or what its list is called. */
  String about;

  @Enumerated(EnumType.STRING)
  DossierStatus status;

  LocalDate openedOn;
  Instant openedAt;
  UUID openedBy;
  UUID openerUnitId;
  int version;
  LocalDate promisedOn;
  LocalDate partyDueOn;

  /** When both sides are warned of those two days; null where none runs. */
  LocalDate promiseWarnOn;

  LocalDate partyWarnOn;
  String endReason;
  Instant closedAt;
  byte[] trackingSalt;
  byte[] trackingHash;
  String searchWords;

  boolean openedOnBehalf;

  /** Null until decided. */
  String decidedOutcome;

  /** Null unless the decision was cancelled. */
  Cancellation cancellation;

  /** Null before one was given out, and for a dossier received on paper. */
  Receipt receipt;

  /** Null for a dossier that was opened here. */
  Halfway halfway;

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(name = "dossier_unit", joinColumns = @JoinColumn(name = "dossier_id"))
  Map<SeatPlace, Seat> seats = new HashMap<>();

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(name = "governing_assignment", joinColumns = @JoinColumn(name = "dossier_id"))
  @OrderColumn(name = "seq")
  List<Assignment> assignments = new ArrayList<>();

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(name = "dossier_fact", joinColumns = @JoinColumn(name = "dossier_id"))
  @OrderColumn(name = "seq")
  List<Fact> facts = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "dossier_condition", joinColumns = @JoinColumn(name = "dossier_id"))
  @MapKeyColumn(name = "name")
  @Column(name = "value")
  Map<String, Boolean> conditions = new HashMap<>();

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(name = "clock_event", joinColumns = @JoinColumn(name = "dossier_id"))
  @OrderColumn(name = "seq")
  List<ClockEntry> clockEntries = new ArrayList<>();

  /** What governs the dossier now. */
  Assignment governing() {
    return assignments.get(assignments.size() - 1);
  }

  /** What governed the dossier when something was entered at that instant. */
  Assignment governingAt(Instant at) {
    return assignments.stream()
        .filter(each -> each.fromAt().isBefore(at))
        .reduce((earlier, later) -> later)
        .orElse(assignments.get(0));
  }

  /** From now on that calendar governs it. */
  void governedBy(UUID calendarVersionId, Instant at, String reason) {
    assignments.add(new Assignment(governing().revisionId(), calendarVersionId, at, reason));
  }

  /** The fact of that name now in force. */
  Optional<Fact> fact(String name) {
    return facts.stream().filter(fact -> fact.name().equals(name)).reduce((a, b) -> b);
  }

  /** When the fact first became known: a correction is as old as what it corrects. */
  Instant knownSince(Fact fact) {
    return fact.corrects() == null ? fact.enteredAt() : knownSince(facts.get(fact.corrects()));
  }

  /** Who plays which part. */
  Seats parts() {
    return new Seats(seats);
  }

  /** As {@link Seats#of(Part)}. */
  Seat seat(Part part) {
    return parts().of(part);
  }

  /**
   * The unit that is this to the dossier; the first by name of its part where there are several.
   *
   * @throws DossierProblem DOSSIER-012 where the route knows none
   */
  Seat seat(PartCapacity capacity) {
    return parts().find(capacity).orElseThrow(() -> DossierProblem.noUnitFor(capacity.label()));
  }

  /** As {@link #seat(PartCapacity)}; null where the route knows none yet. */
  Seat seatOf(PartCapacity capacity) {
    return parts().find(capacity).orElse(null);
  }

  /** The dossier now lies with that part: its units keep sight of it from here on. */
  void heldBy(String part) {
    seats.replaceAll((place, seat) -> place.part().equals(part) ? seat.taken() : seat);
  }

  /** The same of all units that are this to it. */
  void heldBy(PartCapacity capacity) {
    seats.replaceAll((place, seat) -> seat.capacity() == capacity ? seat.taken() : seat);
  }

  /** The day the dossier came to its first step here: long ago where it came on paper. */
  LocalDate firstStepOn(LocalDate today) {
    return halfway == null ? today : halfway.since();
  }

  /** Takes the status the verb leads to. */
  void follow(String verb) {
    status = status.after(verb);
  }

  void close(Instant at) {
    closedAt = at;
  }

  /** Whether it was decided, and the decision stands. */
  boolean decided() {
    return decidedOutcome != null && cancellation == null;
  }

  boolean ended() {
    return closedAt != null;
  }

  /** The day it was closed; null while it is open. */
  LocalDate closedOn() {
    return closedAt == null ? null : LocalDate.ofInstant(closedAt, HosoClock.ZONE);
  }

  /** Counts the change, so that an older screen is recognised as stale. */
  void changed() {
    version++;
  }
}
