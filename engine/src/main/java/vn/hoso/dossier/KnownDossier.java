package vn.hoso.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.rule.Answer;
import vn.hoso.rule.Part;
import vn.hoso.rule.PartCapacity;

/** A dossier as every room reads it; who is to change it holds a {@link LockedDossier}. */
public interface KnownDossier extends DatedDossier {

  /**
   * A dated fact.
   *
   * @param knownSince when it first became known: a correction is as old as what it corrects
   * @param stepRecordId the step whose form said it; null where none did
   * @param correctedFrom the day it put right; null where it was entered first
   */
  record Fact(
      String name,
      LocalDate factDate,
      Instant enteredAt,
      Instant knownSince,
      @Nullable UUID stepRecordId,
      @Nullable LocalDate correctedFrom) {}

  /**
   * A dossier that ran on paper before it was entered.
   *
   * @param stepIds the steps it was entered at: several where branches run side by side
   * @param since the first day one of them was open; each keeps its own
   * @param reference its number in the paper register
   */
  record Halfway(List<String> stepIds, LocalDate since, @Nullable String reference) {

    public Halfway {
      stepIds = List.copyOf(stepIds);
    }
  }

  /** The decision that cancelled the decision. */
  record Cancellation(String number, String ground) {}

  /** What governs it from that moment on, and why. */
  record Governed(Governing by, String reason) {}

  String procedureSlug();

  /** Whom it is about by the name of the opening day, or what its list is called. */
  String about();

  DossierStatus status();

  LocalDate openedOn();

  Instant openedAt();

  UUID openedBy();

  boolean openedOnBehalf();

  UUID openerUnitId();

  /** Counts every change, so that an older screen is recognised as stale. */
  int version();

  @Nullable LocalDate promisedOn();

  @Nullable LocalDate partyDueOn();

  @Nullable String endReason();

  /** Null until decided. */
  @Nullable String decidedOutcome();

  /** Null unless the decision was cancelled. */
  @Nullable Cancellation cancellation();

  /** What the last receipt says; null before one was given out, and where it came on paper. */
  @Nullable IssuedReceipt receipt();

  /** Null for a dossier that was opened here. */
  @Nullable Halfway halfway();

  /** What was answered at the opening, by name of the question. */
  Map<String, Answer> answers();

  /** Who plays which part. */
  Seats parts();

  /** The yes/no facts. */
  Map<String, Boolean> conditions();

  /** Everything that governed it, the first since it was opened. */
  List<Governed> governed();

  /** The day of the fact now in force. */
  default Optional<LocalDate> day(String fact) {
    return fact(fact).map(Fact::factDate);
  }

  /** As {@link Seats#of(Part)}. */
  default Seat seat(Part part) {
    return parts().of(part);
  }

  /**
   * The unit that is this to the dossier; the first by name of its part where there are several.
   *
   * @throws DossierProblem DOSSIER-012 where the route knows none
   */
  default Seat seat(PartCapacity capacity) {
    return parts().find(capacity).orElseThrow(() -> DossierProblem.noUnitFor(capacity.label()));
  }

  /** As {@link #seat(PartCapacity)}; null where the route knows none yet. */
  default @Nullable Seat seatOf(PartCapacity capacity) {
    return parts().find(capacity).orElse(null);
  }

  /** Whether it was decided, and the decision stands. */
  default boolean decisionStands() {
    return decidedOutcome() != null && cancellation() == null;
  }

  default boolean ended() {
    return closedAt() != null;
  }
}
