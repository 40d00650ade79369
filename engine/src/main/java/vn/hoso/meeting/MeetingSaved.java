package vn.hoso.meeting;

import java.time.Instant;

/**
 * A list has been kept; without its rows, for answers to acts are kept.
 *
 * @param version what the next save must name
 */
public record MeetingSaved(int version, Instant savedAt) {}
