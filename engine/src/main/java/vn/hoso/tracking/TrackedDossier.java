package vn.hoso.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.hoso.clock.RunningClock;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.shared.Text;

/**
 * What the person concerned may learn of a dossier with its code and secret: no names, no internal
 * steps.
 *
 * @param closed whether nothing more will happen with it
 * @param promisedOn ngày hẹn trả; null before receipt and while the promise is paused
 * @param promisedBefore the day that stood before the office named another; null where it did not
 * @param promise the clock behind that day; null where none has started
 * @param waitsUntil the day it stands still until; null where it does not
 * @param intakeUnitId the office to turn to; null before a route is known
 * @param supplement what the person must bring, in the office's words; empty when nothing is asked
 */
public record TrackedDossier(
    UUID id,
    String code,
    DossierStatus status,
    boolean closed,
    LocalDate promisedOn,
    LocalDate promisedBefore,
    RunningClock promise,
    LocalDate waitsUntil,
    UUID intakeUnitId,
    List<Text> supplement,
    List<Moment> moments) {

  /** One line of the public timeline. */
  public record Moment(LocalDate on, Text title) {}

  /** Why the promise is that day, in plain sentences; empty where none has started. */
  public List<String> explanation(Locale reader) {
    return promise == null ? List.of() : promise.sentences(reader);
  }
}
