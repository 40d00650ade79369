package vn.hoso.dossierlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.dossier.DossierClock;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.procedure.AskedNames;
import vn.hoso.secrecy.CaseReader;
import vn.hoso.shared.AskersLanguage;

/**
 * One line of a list of dossiers.
 *
 * @param statusName in the language of whoever asks, as {@code stepName}
 * @param stepName the step it lies at, of several that are open the one that is due first; null
 *     where none is open
 * @param stepUnitName the unit it lies with; null as {@code stepName}
 * @param holderName who has claimed it; null while nobody has
 * @param stepDueOn last day of that step; null where it has no limit
 * @param late whether that day is over
 * @param alsoOpen how many steps are open beside that one
 * @param sentBack whether it came back to that step from a later one
 * @param supplemented whether what was asked for came with that step
 * @param promisedOn ngày hẹn trả; null before receipt and while the promise is paused
 * @param partyDueOn last day of the Party's own limit; null before it has begun
 * @param waitsUntil the day it waits for; null where that is not known or not for the asker, or it
 *     waits for none
 * @param waitReason why it waits for a day; null where it waits for none
 * @param foundName whom on its list the words looked for name; null where they name the dossier
 */
public record DossierRow(
    UUID id,
    String code,
    String procedureSlug,
    DossierStatus status,
    String statusName,
    String personName,
    String cellName,
    @Nullable String stepName,
    @Nullable String stepUnitName,
    @Nullable String holderName,
    @Nullable LocalDate stepDueOn,
    boolean late,
    int alsoOpen,
    boolean sentBack,
    boolean supplemented,
    LocalDate openedOn,
    @Nullable LocalDate promisedOn,
    @Nullable LocalDate partyDueOn,
    @Nullable LocalDate waitsUntil,
    @Nullable String waitReason,
    @Nullable String foundName) {

  /**
   * The same without what is kept from the asker.
   *
   * @param shown the step that is shown
   */
  DossierRow seenBy(CaseReader reader, Line.OpenStep shown) {
    boolean known = shown.knownTo(reader);
    String stepId = shown.stepId();
    return new DossierRow(
        id,
        code,
        procedureSlug,
        status,
        statusName,
        personName,
        cellName,
        known ? stepName : StepRecordView.internalName(),
        known ? stepUnitName : null,
        known ? holderName : null,
        known ? stepDueOn : null,
        known && late,
        alsoOpen,
        known && sentBack,
        known && supplemented,
        openedOn,
        reader.clock(DossierClock.PROMISE) ? promisedOn : null,
        reader.clock(DossierClock.PARTY) ? partyDueOn : null,
        known && stepId != null && reader.awaits(stepId) ? waitsUntil : null,
        known ? waitReason : null,
        foundName);
  }

  /** The same where so many steps are open beside the one that is shown. */
  DossierRow beside(int others) {
    return new DossierRow(
        id,
        code,
        procedureSlug,
        status,
        statusName,
        personName,
        cellName,
        stepName,
        stepUnitName,
        holderName,
        stepDueOn,
        late,
        others,
        sentBack,
        supplemented,
        openedOn,
        promisedOn,
        partyDueOn,
        waitsUntil,
        waitReason,
        foundName);
  }

  static DossierRow of(UUID id, ResultSet row, AskedNames names, Instant now) throws SQLException {
    var status = DossierStatus.valueOf(row.getString("status"));
    return new DossierRow(
        id,
        row.getString("code"),
        row.getString("procedure_slug"),
        status,
        AskersLanguage.say(status.vi(), status.en()),
        row.getString("about"),
        row.getString("unit_name"),
        names.step(row.getString("step_name")),
        row.getString("step_unit_name"),
        row.getString("holder_name"),
        row.getObject("due_on", LocalDate.class),
        row.getTimestamp("due_at") != null && !row.getTimestamp("due_at").toInstant().isAfter(now),
        0,
        row.getObject("returned_from") != null,
        row.getBoolean("supplemented"),
        row.getObject("opened_on", LocalDate.class),
        row.getObject("promised_on", LocalDate.class),
        row.getObject("party_due_on", LocalDate.class),
        row.getObject("waits_until", LocalDate.class),
        reason(row),
        row.getString("found_name"));
  }

  private static String reason(ResultSet row) throws SQLException {
    var vi = row.getString("wait_reason");
    return vi == null ? null : AskersLanguage.say(vi, row.getString("wait_reason_en"));
  }
}
