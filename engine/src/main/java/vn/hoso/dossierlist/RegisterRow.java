package vn.hoso.dossierlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.dossier.DossierClock;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.secrecy.CaseReader;
import vn.hoso.shared.HosoClock;

/**
 * One line of the register of dossiers.
 *
 * @param revisionId the revision that governs it now
 * @param submitter the cell, with the committee above it
 * @param submittedOn the day it was handed in first
 * @param receivedOn nullable, as every day below
 * @param promisedOn ngày hẹn trả; null before receipt and while the promise is paused
 * @param passedOn the day it first came to the appraiser
 * @param closedOn the day its process ended
 * @param halfway whether it ran on paper before it was entered
 */
public record RegisterRow(
    UUID id,
    String code,
    UUID revisionId,
    DossierStatus status,
    String personName,
    String submitter,
    LocalDate submittedOn,
    LocalDate receivedOn,
    LocalDate promisedOn,
    LocalDate passedOn,
    LocalDate decidedOn,
    LocalDate deliveredOn,
    LocalDate closedOn,
    boolean halfway) {

  static RegisterRow of(ResultSet row) throws SQLException {
    var above = row.getString("above_name");
    return new RegisterRow(
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getObject("revision_id", UUID.class),
        DossierStatus.valueOf(row.getString("status")),
        row.getString("about"),
        row.getString("cell_name") + (above == null ? "" : ", " + above),
        row.getObject("submitted_on", LocalDate.class),
        row.getObject("received_on", LocalDate.class),
        row.getObject("promised_on", LocalDate.class),
        day(row, "passed_at"),
        row.getObject("decided_on", LocalDate.class),
        row.getObject("delivered_on", LocalDate.class),
        day(row, "closed_at"),
        row.getString("halfway_step") != null);
  }

  /**
   * Without the days that are kept from the asker.
   *
   * @param reader null where nothing is
   */
  RegisterRow seenBy(@Nullable CaseReader reader) {
    if (reader == null) {
      return this;
    }
    return new RegisterRow(
        id,
        code,
        revisionId,
        status,
        personName,
        submitter,
        submittedOn,
        reader.fact(DossierFacts.RECEIPT) ? receivedOn : null,
        reader.clock(DossierClock.PROMISE) ? promisedOn : null,
        reader.knowsAppraisal() ? passedOn : null,
        reader.fact(DossierFacts.DECISION) ? decidedOn : null,
        reader.fact(DossierFacts.DELIVERY) ? deliveredOn : null,
        closedOn,
        halfway);
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : LocalDate.ofInstant(at.toInstant(), HosoClock.ZONE);
  }
}
