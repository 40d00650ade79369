package vn.hoso.tracking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.clock.RunningClock;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.shared.Text;

/**
 * What the person concerned may learn of a dossier with its code and secret: no names, no internal
 * steps.
 *
 * @param closed whether nothing more will happen with it
 * @param promises those that have started and are told to everybody; mostly one, or none
 * @param waitsUntil the day it stands still until; null where it does not
 * @param intakeUnitId the office to turn to; null before a route is known
 * @param supplement what the person must bring, in the office's words; empty when nothing is asked
 */
public record TrackedDossier(
    UUID id,
    String code,
    DossierStatus status,
    boolean closed,
    List<Promise> promises,
    LocalDate waitsUntil,
    UUID intakeUnitId,
    List<Text> supplement,
    List<Moment> moments) {

  /** One line of the public timeline. */
  public record Moment(LocalDate on, Text title) {}

  /**
   * A day an office has promised.
   *
   * @param movedOn when it last named another; null where it never did, as {@code before}
   * @param before the day that stood before; null also where it was paused then
   */
  public record Promise(
      RunningClock clock, @Nullable LocalDate movedOn, @Nullable LocalDate before) {

    /** Null while it is paused. */
    public @Nullable LocalDate on() {
      return clock.deadline().due();
    }
  }

  /** Ngày hẹn trả; null before receipt and while it is paused. */
  public @Nullable LocalDate promisedOn() {
    return promise().map(Promise::on).orElse(null);
  }

  /** The day that stood before the office named another; null where it did not. */
  public @Nullable LocalDate promisedBefore() {
    return promise().map(Promise::before).orElse(null);
  }

  /** The promise that falls due next, or the last that did; empty where none has started. */
  public Optional<Promise> promise() {
    var running = promises.stream().filter(each -> each.clock().endedOn() == null).toList();
    var last = Comparator.comparing(Promise::on, Comparator.nullsLast(Comparator.naturalOrder()));
    return running.isEmpty() ? promises.stream().max(last) : running.stream().min(last);
  }
}
