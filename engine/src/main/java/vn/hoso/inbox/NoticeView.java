package vn.hoso.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.dossier.StepRecordView;

/**
 * A reminder, or word of an act.
 *
 * @param title the kind in the asker's language
 * @param workItemId null where it tells of the dossier as a whole
 * @param dossierId null where it is about no dossier; so are code, step and unit
 * @param personName whom the dossier is about; null for those who do not see the dossier
 * @param procedureName null for notices from before it was kept
 * @param limit which limit of the dossier it tells of, and whose promise it is where several are
 *     given; null where it tells of something else, and for notices from before it was kept
 * @param detail what it says beside that; null for nothing
 * @param dueOn the last day of the work or of standing in; null where it has none
 * @param seen whether the asker has marked it as seen
 */
public record NoticeView(
    UUID id,
    NoticeKind kind,
    String title,
    @Nullable UUID workItemId,
    @Nullable UUID dossierId,
    @Nullable String dossierCode,
    @Nullable String personName,
    @Nullable String procedureName,
    @Nullable String stepName,
    @Nullable String unitName,
    @Nullable String limit,
    @Nullable String detail,
    @Nullable LocalDate dueOn,
    Instant recordedAt,
    boolean seen) {

  /** The same where the step it tells of is kept from the asker. */
  NoticeView internal() {
    return new NoticeView(
        id,
        kind,
        title,
        null,
        dossierId,
        dossierCode,
        personName,
        procedureName,
        StepRecordView.internalName(),
        null,
        null,
        null,
        null,
        recordedAt,
        seen);
  }

  NoticeView about(String person) {
    return new NoticeView(
        id,
        kind,
        title,
        workItemId,
        dossierId,
        dossierCode,
        person,
        procedureName,
        stepName,
        unitName,
        limit,
        detail,
        dueOn,
        recordedAt,
        seen);
  }
}
