package vn.hoso.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.dossier.StepRecordView;

/**
 * Where an open step lies and who has it.
 *
 * @param positionId the position it is addressed to
 * @param unitId the unit of that position
 * @param holderId who has claimed it and may act; null while it is shared
 * @param holderFor the absent colleague he stands in for; null where he acts in his own right
 */
public record WorkPlace(
    UUID positionId,
    UUID unitId,
    String unitPath,
    @Nullable UUID holderId,
    @Nullable UUID holderFor) {

  /** Of an open step. */
  public static WorkPlace of(StepRecordView step) {
    return new WorkPlace(
        step.positionId(), step.unitId(), step.unitPath(), step.holderId(), step.holderFor());
  }
}
