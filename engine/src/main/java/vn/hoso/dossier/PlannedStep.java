package vn.hoso.dossier;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a step would lie if it began today.
 *
 * @param dueOn null where it has no limit or what it is counted from has not happened
 */
public record PlannedStep(
    String stepId,
    String stepName,
    UUID unitId,
    String unitName,
    UUID positionId,
    LocalDate dueOn) {}
