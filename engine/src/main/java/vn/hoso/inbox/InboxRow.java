package vn.hoso.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.hoso.direction.DirectionLine;
import vn.hoso.pace.UsualTimes;
import vn.hoso.task.WorkPlace;
import vn.hoso.unread.OpenedItems;

/**
 * A row of {@code work_item}; held by nobody from when on its holder may no longer act.
 *
 * @param listName what the list is called where the row is for an item of it
 * @param holderFor the absent colleague the holder stands in for
 * @param lapsedHolder who has it in his name and may no longer act; null for nobody
 * @param usualDays in how many days its step is usually done; null where nobody can say
 * @param direction the order of a leader that waits for an answer; null for none
 * @param unread whether the asker has not opened it yet
 */
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
    String listName,
    UUID sendingUnitId,
    String sendingUnitName,
    UUID positionId,
    UUID unitId,
    String unitName,
    String unitPath,
    UUID holderId,
    UUID holderFor,
    String holderName,
    String lapsedHolder,
    Instant claimedAt,
    Instant createdAt,
    LocalDate dueOn,
    Instant dueAt,
    Instant dueKey,
    boolean onHold,
    int version,
    boolean sentBack,
    String sentBackReason,
    boolean supplemented,
    Integer usualDays,
    DirectionLine direction,
    boolean unread) {

  /** The row {@code x}, and whether its holder may still act on {@code :day}. */
  static final String STANDING =
      "x.*, (x.holder_id is not null and " + WorkPlace.STANDS + ") stands";

  /** The columns of {@code x} that {@link #read} asks for, of {@code :self}. */
  static final String COLUMNS =
      STANDING
          + ", "
          + OpenedItems.UNREAD
          + " unread, "
          + UsualTimes.DAYS
          + " usual_days, "
          + DirectionLine.COLUMN
          + " directed";

  static InboxRow read(ResultSet row, int number) throws SQLException {
    boolean held = row.getBoolean("stands");
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
        row.getString("list_name"),
        row.getObject("sending_unit_id", UUID.class),
        row.getString("sending_unit_name"),
        row.getObject("position_id", UUID.class),
        row.getObject("unit_id", UUID.class),
        row.getString("unit_name"),
        row.getString("unit_path"),
        held ? row.getObject("holder_id", UUID.class) : null,
        held ? row.getObject("holder_for", UUID.class) : null,
        held ? row.getString("holder_name") : null,
        held ? null : row.getString("holder_name"),
        held ? instant(row.getTimestamp("claimed_at")) : null,
        instant(row.getTimestamp("created_at")),
        row.getObject("due_on", LocalDate.class),
        instant(row.getTimestamp("due_at")),
        instant(row.getTimestamp("due_key")),
        row.getBoolean("on_hold"),
        row.getInt("version"),
        row.getBoolean("sent_back"),
        row.getString("sent_back_reason"),
        row.getBoolean("supplemented"),
        row.getObject("usual_days", Integer.class),
        DirectionLine.of(row.getArray("directed")),
        row.getBoolean("unread"));
  }

  private static Instant instant(Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }

  WorkPlace place() {
    return new WorkPlace(positionId, unitId, unitPath, holderId, holderFor);
  }
}
