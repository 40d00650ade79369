package vn.hoso.worknote;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note as it is kept.
 *
 * @param taskId the run of the step its author worked at: who may not know of that one does not
 *     know of the note
 * @param text null once it was withdrawn
 */
record WorkNote(
    UUID id,
    UUID taskId,
    @Nullable String text,
    Instant writtenAt,
    UUID writtenBy,
    String writtenByName,
    @Nullable Instant withdrawnAt) {}
