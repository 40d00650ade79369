package vn.hoso.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A row of {@code work_item}. */
record InboxRow(
    UUID id,
    UUID dossierId,
    String dossierCode,
    String procedureSlug,
    String procedureName,
    UUID calendarVersionId,
    String stepId,
    String stepName,
    String personName,
    String sendingUnitName,
    UUID positionId,
    UUID unitId,
    String unitName,
    UUID holderId,
    String holderName,
    Instant claimedAt,
    Instant createdAt,
    LocalDate dueOn,
    Instant dueAt,
    Instant dueKey,
    boolean onHold,
    int version,
    boolean sentBack,
    String sentBackReason) {

  static InboxRow read(ResultSet row, int number) throws SQLException {
    return new InboxRow(
        row.getObject("id", UUID.class),
        row.getObject("dossier_id", UUID.class),
        row.getString("dossier_code"),
        row.getString("procedure_slug"),
        row.getString("procedure_name"),
        row.getObject("calendar_version_id", UUID.class),
        row.getString("step_id"),
        row.getString("step_name"),
        row.getString("person_name"),
        row.getString("sending_unit_name"),
        row.getObject("position_id", UUID.class),
        row.getObject("unit_id", UUID.class),
        row.getString("unit_name"),
        row.getObject("holder_id", UUID.class),
        row.getString("holder_name"),
        instant(row.getTimestamp("claimed_at")),
        instant(row.getTimestamp("created_at")),
        row.getObject("due_on", LocalDate.class),
        instant(row.getTimestamp("due_at")),
        instant(row.getTimestamp("due_key")),
        row.getBoolean("on_hold"),
        row.getInt("version"),
        row.getBoolean("sent_back"),
        row.getString("sent_back_reason"));
  }

  private static Instant instant(Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }

  Instant key(InboxQuery.Sort sort) {
    return sort == InboxQuery.Sort.DUE ? dueKey : createdAt;
  }
}
