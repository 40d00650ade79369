package vn.hoso.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.hoso.procedure.AskedNames;

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
    Instant savedAt) {

  /** With the names of procedure and step for who asks. */
  MeetingLine asked(AskedNames names) {
    return new MeetingLine(
        id,
        kind,
        kindName,
        unitName,
        names.procedure(procedureName),
        names.step(stepName),
        heldOn,
        rows,
        recorded,
        postponed,
        savedByName,
        savedAt);
  }
}
