package vn.hoso.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One list among the lists.
 *
 * @param rows how many dossiers
 * @param recorded how many of them were recorded from it
 * @param postponed how many were left for the next time
 */
public record MeetingLine(
    UUID id,
    MeetingKind kind,
    String kindName,
    String unitName,
    String procedureName,
    String stepName,
    LocalDate heldOn,
    int rows,
    int recorded,
    int postponed,
    String savedByName,
    Instant savedAt) {}
