package vn.hoso.amendment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A suspension that lasts.
 *
 * @param sentence what everybody may know
 * @param cause null for all but appraiser and decider
 */
public record SuspensionView(Instant since, String sentence, @Nullable String cause) {}
