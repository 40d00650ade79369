package vn.hoso.deadline;

import java.time.Instant;
import java.util.UUID;

/**
 * The identity of one immutable calendar. A dossier keeps the id, so that its date can be
 * recomputed as it was known.
 *
 * @param scopeUnitId null = every unit
 * @param number counts up from 1 within the scope
 */
public record CalendarVersion(
    UUID id, UUID scopeUnitId, int number, Instant recordedAt, String note) {}
