package vn.hoso.step;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.dossier.StandingWait;
import vn.hoso.organisation.OfficialName;

/**
 * Where a step would lie if it began today.
 *
 * @param unitId null where the units are still to be chosen, as {@code positionId}
 * @param holder whose it would be at once; null where somebody has to claim it
 * @param dueOn null where it has no limit or what it is counted from has not happened
 * @param waiting what the dossier would wait for there; null for a step that people do
 */
public record PlannedStep(
    String stepId,
    String stepName,
    @Nullable UUID unitId,
    String unitName,
    @Nullable UUID positionId,
    LocalDate dueOn,
    @Nullable OfficialName holder,
    @Nullable StandingWait waiting) {

  PlannedStep called(String name) {
    return new PlannedStep(stepId, name, unitId, unitName, positionId, dueOn, holder, waiting);
  }
}
