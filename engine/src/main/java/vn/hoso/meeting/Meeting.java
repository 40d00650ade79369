package vn.hoso.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A list as it is kept. */
record Meeting(
    UUID id,
    MeetingKind kind,
    Place place,
    Work work,
    LocalDate heldOn,
    String chair,
    String secretary,
    Integer summoned,
    Integer present,
    Integer excused,
    JsonNode common,
    UUID createdBy,
    Instant createdAt,
    String savedByName,
    Instant savedAt,
    int version) {

  /** Whose list it is. */
  record Place(
      UUID positionId, String positionName, UUID unitId, String unitName, String unitPath) {}

  /** What all its rows are at. */
  record Work(
      String procedureSlug,
      String procedureName,
      UUID revisionId,
      String stepId,
      String stepName) {}
}
