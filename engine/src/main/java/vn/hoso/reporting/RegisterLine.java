package vn.hoso.reporting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.RegisterRow;

/**
 * One line of paper 07, "Sổ theo dõi hồ sơ" (form 07, annex I of 03/2025/TT-VPCP). Names of
 * procedures and statuses are Vietnamese.
 *
 * @param submitterName the cell, with the committee above it
 * @param submittedOn the day it was handed in first
 * @param receivedOn nullable, as every day below
 * @param promisedOn ngày hẹn trả; null before receipt and while the promise is paused
 * @param passedOn the day it first came to the appraiser
 * @param halfway whether it ran on paper before it was entered
 * @param promise how the office stands with its promise; null where there is none
 */
public record RegisterLine(
    UUID dossierId,
    String code,
    String procedureName,
    String personName,
    String submitterName,
    LocalDate submittedOn,
    @Nullable LocalDate receivedOn,
    @Nullable LocalDate promisedOn,
    @Nullable LocalDate passedOn,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate deliveredOn,
    DossierStatus status,
    String statusName,
    @Nullable Promise promise,
    @Nullable String promiseName,
    boolean halfway) {

  /** The promise to whoever handed in, which runs to the decision. */
  public enum Promise {
    RUNNING("Trong hạn"),
    KEPT("Đúng hạn"),
    LATE("Quá hạn");

    private final String vi;

    Promise(String vi) {
      this.vi = vi;
    }

    static Promise of(RegisterRow row, LocalDate today) {
      if (row.promisedOn() == null) {
        return null;
      }
      LocalDate ended = row.decidedOn() == null ? row.closedOn() : row.decidedOn();
      if ((ended == null ? today : ended).isAfter(row.promisedOn())) {
        return LATE;
      }
      // What was broken off kept no promise and broke none.
      return row.decidedOn() != null ? KEPT : ended == null ? RUNNING : null;
    }
  }

  static RegisterLine of(RegisterRow row, String procedureName, LocalDate today) {
    var promise = Promise.of(row, today);
    return new RegisterLine(
        row.id(),
        row.code(),
        procedureName,
        row.personName(),
        row.submitter(),
        row.submittedOn(),
        row.receivedOn(),
        row.promisedOn(),
        row.passedOn(),
        row.decidedOn(),
        row.deliveredOn(),
        row.status(),
        row.status().vi(),
        promise,
        promise == null ? null : promise.vi,
        row.halfway());
  }
}
