package vn.hoso.amendment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note of a talk, or of what was put right on the spot.
 *
 * @param talkedTo with whom, as typed
 * @param talkedAt when
 * @param paper code of the paper the cell may bring; null where it brings none
 * @param broughtAt when it came; null while it is awaited
 */
public record NoteView(
    UUID id,
    NoteKind kind,
    String talkedTo,
    String content,
    Instant talkedAt,
    Instant enteredAt,
    String officialName,
    @Nullable String paper,
    @Nullable Instant broughtAt) {}
