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

  /** Whether the holder of the row {@code x} of the inbox may still act on {@code :day}. */
  public static final String STANDS =
      "hoso.may_act(x.holder_id, x.holder_for, x.position_id, x.on_behalf, x.unit_path,"
          + " x.dossier_id, :day)";

  /** Of an open step. */
  public static WorkPlace of(StepRecordView step) {
    return new WorkPlace(
        step.positionId(), step.unitId(), step.unitPath(), step.holderId(), step.holderFor());
  }
}
