package vn.hoso.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hoso.rule.Part;
import vn.hoso.rule.PartCapacity;
import vn.hoso.unit.UnitView;

/**
 * A dossier that this transaction has locked, or made: whoever changes it asks for one, so that
 * nobody decides on what was read before the lock. Its status moves by these verbs alone, as {@link
 * DossierStatus} lets it; {@link Dossiers#lock} gives one out.
 */
public sealed interface LockedDossier extends KnownDossier permits Dossier {

  /** The limits as lists and notices read them; null where none runs. */
  record Dues(
      @Nullable LocalDate promisedOn, @Nullable LocalDate partyDueOn, WatchedLimits watched) {}

  /** How it ends before its decision, by the verb of the process. */
  enum BreakOff {
    STOP("stop"),
    WITHDRAW("withdraw");

    private final String verb;

    BreakOff(String verb) {
      this.verb = verb;
    }

    public String verb() {
      return verb;
    }
  }

  /**
   * What was read of it since it was locked, which nobody else changes until the transaction ends.
   *
   * @param what whoever remembers it has a type of his own for
   */
  <T> T remembered(Class<T> what, Supplier<T> read);

  /** Nộp. */
  void submitted();

  /** Tiếp nhận. */
  void received();

  /** Từ chối tiếp nhận. */
  void intakeRefused(String reason);

  /** Thẩm định. */
  void appraised();

  /**
   * Whether rows of its list had left their places to the own units of their people when it was
   * locked.
   */
  boolean rowsLeft();

  /** Yêu cầu bổ sung. */
  void supplementRequested();

  /** Bổ sung. */
  void supplementSupplied();

  /** Trả lại, to whoever opened it or within the office. */
  void sentBack(boolean toOpener);

  /** Thu hồi việc chuyển nhầm. */
  void recalled();

  /** Tạm dừng. */
  void suspended();

  /** Tiếp tục: it stands as before it was suspended. */
  void resumed(DossierStatus before);

  /**
   * Quyết định.
   *
   * @param outcome null where what was entered half-way said it already
   */
  void decided(@Nullable String outcome);

  /** Trả kết quả. */
  void resultDelivered();

  /** Why it is about to be broken off. */
  void endsFor(String reason);

  /**
   * Dừng, rút.
   *
   * @param reason that of the form; null where it was said before, by {@link #endsFor}
   */
  void brokenOff(BreakOff how, @Nullable String reason);

  /** What the decision to cancel the decision says. */
  void cancelledBy(Cancellation paper, String reason);

  /** Hủy quyết định; the fact is known from here on. */
  void decisionCancelled(String fact);

  /** It ran on paper until that step, and stands as one that has gone there. */
  void cameHalfway(Halfway mark, DossierStatus status, @Nullable String outcome);

  /** Kết thúc. */
  void close(Instant at);

  /** A dated fact has come true. */
  void happened(
      String fact, LocalDate on, Instant enteredAt, UUID enteredBy, @Nullable UUID stepRecordId);

  /** The fact in force was wrong about its day. */
  void corrected(String fact, LocalDate right, Instant enteredAt, UUID enteredBy);

  /** Yes/no facts become known. */
  void known(Map<String, Boolean> conditions);

  /** Something moved one of its clocks. */
  void moved(ClockEntry entry);

  void due(Dues dues);

  /** From now on that revision and that calendar govern it. */
  void governedBy(UUID revisionId, UUID calendarVersionId, Instant at, String reason);

  /** These units hold the part from now on; those that did before keep what they said. */
  void seat(Part part, List<UnitView> units);

  /** The dossier now lies with that part: its units keep sight of it from here on. */
  void heldBy(String part);

  /** The same of one of the units that hold the part together. */
  void heldBy(String part, UUID unitId);

  /** The same of all units that are this to it. */
  void heldBy(PartCapacity capacity);

  /**
   * What one unit was to it another is from now on.
   *
   * @return the parts that passed over; empty where it played none
   */
  List<String> succeeded(UUID unitId, UnitView successor);

  /** A receipt goes out, a further copy where one did before; it promises what is promised now. */
  void receiptIssued(LocalDate issuedOn, LocalDate receivedOn);

  /** Makes the secret that opens its page; only its hash is kept. */
  String newSecret();
}
