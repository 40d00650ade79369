package vn.hoso.step;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open step that none of its receivers has looked at.
 *
 * @param sentBy who completed what it came from; null where it came from no step
 */
record UnseenStep(UUID id, UUID positionId, @Nullable UUID sentBy) {}
