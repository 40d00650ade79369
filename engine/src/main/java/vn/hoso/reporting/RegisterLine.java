package vn.hoso.reporting;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossierlist.RegisterRow;
import vn.hoso.shared.Text;

/**
 * One line of paper 07, "Sổ theo dõi hồ sơ" (form 07, annex I of 03/2025/TT-VPCP). Names of
 * procedures and statuses are in the language of whoever asks; those of its sheet are Vietnamese.
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
    RUNNING("Trong hạn", "Within the limit"),
    KEPT("Đúng hạn", "On time"),
    LATE("Quá hạn", "Late");

    private final Text said;

    Promise(String vi, String en) {
      this.said = new Text(vi, en);
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

  /**
   * @param said which of the two languages is meant
   */
  static RegisterLine of(
      RegisterRow row, Text procedureName, LocalDate today, Function<Text, String> said) {
    var promise = Promise.of(row, today);
    return new RegisterLine(
        row.id(),
        row.code(),
        said.apply(procedureName),
        row.personName(),
        row.submitter(),
        row.submittedOn(),
        row.receivedOn(),
        row.promisedOn(),
        row.passedOn(),
        row.decidedOn(),
        row.deliveredOn(),
        row.status(),
        said.apply(new Text(row.status().vi(), row.status().en())),
        promise,
        promise == null ? null : said.apply(promise.said),
        row.halfway());
  }
}
