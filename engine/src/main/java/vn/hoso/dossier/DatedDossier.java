package vn.hoso.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.shared.HosoClock;

/**
 * Of a dossier what its dates follow from, and nothing else: read one by one from the dossier
 * itself, or of a hundred thousand at once.
 */
public interface DatedDossier {

  /** Which revision and which calendar count from a moment on. */
  record Governing(UUID revisionId, UUID calendarVersionId, Instant from) {}

  UUID id();

  String code();

  /** Every dated fact as it was entered; a later one of the same name holds. */
  List<KnownDossier.Fact> facts();

  List<ClockEntry> clockEntries();

  @Nullable Instant closedAt();

  /** What has governed it, the first first; what stands last governs now. */
  List<Governing> governing();

  /** The revision that governs it. */
  default UUID revisionId() {
    return last().revisionId();
  }

  /** The revision that governed it when something was entered at that instant. */
  default UUID revisionAt(Instant entered) {
    return at(entered).revisionId();
  }

  /** The working calendar that governs it. */
  default UUID calendarVersionId() {
    return last().calendarVersionId();
  }

  /** The working calendar that governed it when something was entered at that instant. */
  default UUID calendarVersionAt(Instant entered) {
    return at(entered).calendarVersionId();
  }

  private Governing last() {
    return governing().get(governing().size() - 1);
  }

  private Governing at(Instant entered) {
    return governing().stream()
        .filter(each -> each.from().isBefore(entered))
        .reduce((earlier, later) -> later)
        .orElse(governing().get(0));
  }

  /** The fact of that name now in force. */
  default Optional<KnownDossier.Fact> fact(String name) {
    return facts().stream().filter(fact -> fact.name().equals(name)).reduce((a, b) -> b);
  }

  /** What holds of that limit; see {@link ClockEntry#inForce}. */
  default List<ClockEntry> inForce(String limitName) {
    return ClockEntry.inForce(clockEntries(), limitName);
  }

  /** The day it was closed; null while it is open. */
  default @Nullable LocalDate closedOn() {
    return closedAt() == null ? null : LocalDate.ofInstant(closedAt(), HosoClock.ZONE);
  }
}
