package vn.hoso.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of dossiers.
 *
 * @param statusName Vietnamese
 * @param promisedOn ngày hẹn trả; null before receipt and while the promise is paused
 * @param partyDueOn last day of the Party's own limit; null before it has begun
 */
public record DossierRow(
    UUID id,
    String code,
    String procedureSlug,
    DossierStatus status,
    String statusName,
    String personName,
    String cellName,
    LocalDate openedOn,
    @Nullable LocalDate promisedOn,
    @Nullable LocalDate partyDueOn) {

  static DossierRow of(UUID id, ResultSet row) throws SQLException {
    var status = DossierStatus.valueOf(row.getString("status"));
    return new DossierRow(
        id,
        row.getString("code"),
        row.getString("procedure_slug"),
        status,
        status.vi(),
        row.getString("full_name"),
        row.getString("unit_name"),
        row.getObject("opened_on", LocalDate.class),
        row.getObject("promised_on", LocalDate.class),
        row.getObject("party_due_on", LocalDate.class));
  }
}
