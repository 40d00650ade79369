package vn.hoso.load;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of an official's work comes due by the end of days on which he is away.
 *
 * @param told whether the asker may be told: of himself, or in a unit he leads; otherwise the rest
 *     is empty
 * @param items how many there are
 * @param late those of them that are overdue already
 * @param first those due first, at most {@value LeaveLoads#SHOWN}
 */
public record LeaveLoad(boolean told, long items, long late, List<DueStep> first) {

  /**
   * @param id of the step's record
   * @param alone whether nobody has it in hand and nobody else could take it up
   */
  public record DueStep(
      UUID id,
      UUID dossierId,
      String dossierCode,
      String procedureName,
      String stepName,
      @Nullable LocalDate dueOn,
      boolean alone) {}
}
