package vn.hoso.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Something happened to a dossier. Published synchronously, inside the transaction, with the
 * dossier locked.
 *
 * @param positionId position the official acted in; null where none was needed
 * @param factDate day of the fact behind it; null where it is the day of entry
 * @param stepId id of the step in the model; null outside steps
 * @param taskId id of that run of the step: several may be open at a time; null where it does not
 *     matter
 * @param payload may hold personal data: only the history stores it, in the erasable column
 */
public record DossierEvent(
    UUID dossierId,
    DossierEventKind kind,
    Instant at,
    UUID officialId,
    UUID positionId,
    LocalDate factDate,
    String stepId,
    UUID taskId,
    Map<String, Object> payload) {

  /**
   * The same befell many dossiers, each of them locked. Told to the history alone, in place of one
   * event for each.
   */
  public record Many(List<DossierEvent> events) {}

  /** Where it does not matter which run of the step it happened at. */
  public DossierEvent(
      UUID dossierId,
      DossierEventKind kind,
      Instant at,
      UUID officialId,
      UUID positionId,
      LocalDate factDate,
      String stepId,
      Map<String, Object> payload) {
    this(dossierId, kind, at, officialId, positionId, factDate, stepId, null, payload);
  }
}
