package vn.hoso.deadline;

import java.time.Instant;
import java.util.UUID;

/**
 * That a year is known, and whether its days off are announced; the last row of a year holds.
 *
 * @param recordedBy null where it came with the installation
 */
record YearEntry(UUID id, CalendarYear year, Instant recordedAt, UUID recordedBy) {}
