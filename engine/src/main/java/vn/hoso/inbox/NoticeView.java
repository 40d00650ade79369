package vn.hoso.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reminder, or word of an act.
 *
 * @param title the kind in the asker's language
 * @param workItemId null where it tells of the dossier as a whole
 * @param personName whom the dossier is about; null for those who do not see the dossier
 * @param procedureName null for notices from before it was kept
 * @param dueOn the last day of the work; null where it has none
 * @param seen whether the asker has marked it as seen
 */
public record NoticeView(
    UUID id,
    NoticeKind kind,
    String title,
    @Nullable UUID workItemId,
    UUID dossierId,
    String dossierCode,
    @Nullable String personName,
    @Nullable String procedureName,
    String stepName,
    String unitName,
    @Nullable LocalDate dueOn,
    Instant recordedAt,
    boolean seen) {

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
        dueOn,
        recordedAt,
        seen);
  }
}
