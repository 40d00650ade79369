package vn.hoso.worknote;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The working notes of a dossier that are for the asker.
 *
 * @param items the latest first
 * @param writes whether the asker may write one
 * @param keptMonths for how many months after the end of the dossier they are kept
 */
record WorkNotesView(List<WorkNoteView> items, boolean writes, int keptMonths) {

  /**
   * @param text null where it was withdrawn
   * @param mine whether the asker may withdraw it
   */
  record WorkNoteView(
      UUID id,
      @Nullable String text,
      Instant writtenAt,
      String writtenByName,
      @Nullable Instant withdrawnAt,
      boolean mine) {}
}
