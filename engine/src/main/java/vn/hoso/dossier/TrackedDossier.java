package vn.hoso.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the person concerned may learn of a dossier with its code and secret: no names, no internal
 * steps.
 *
 * @param suspended whether it rests for a cause that is not told
 * @param intakeUnitId the office to turn to; null before a route is known
 * @param promisedOn ngày hẹn trả; null before receipt and while the promise is paused
 * @param explanation why the promise is that day, in plain sentences; empty where none runs
 * @param supplement what the person must bring, in the office's words; empty when nothing is asked
 */
public record TrackedDossier(
    UUID id,
    String code,
    UUID revisionId,
    String procedureSlug,
    PortalStatus status,
    boolean suspended,
    LocalDate promisedOn,
    UUID intakeUnitId,
    List<String> supplement,
    List<Moment> moments,
    List<String> explanation) {

  /** One line of the public timeline. */
  public record Moment(LocalDate on, PortalStatus status) {}
}
