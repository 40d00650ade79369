package vn.hoso.conclusion;

import java.time.Instant;
import java.util.UUID;

/**
 * The conclusion of one paper that holds now.
 *
 * @param version counts what was entered for the paper; what a stale screen is recognised by
 * @param enteredByName the official's name on the day of entry
 */
public record ConclusionView(
    UUID documentId, Conclusion conclusion, int version, Instant enteredAt, String enteredByName) {}
