package vn.hoso.recount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.rule.PartCapacity;

/**
 * Of an open step what its days follow from.
 *
 * @param own whether it lies with whoever opened the dossier
 */
record OpenStep(
    UUID id,
    String stepId,
    String stepName,
    UUID unitId,
    boolean own,
    Instant startedAt,
    @Nullable LocalDate dueOn,
    @Nullable Instant dueAt,
    @Nullable Instant warnAt) {

  static OpenStep of(StepRecordView step) {
    return new OpenStep(
        step.id(),
        step.stepId(),
        step.stepName(),
        step.unitId(),
        step.capacity() == PartCapacity.OPENER,
        step.startedAt(),
        step.dueOn(),
        step.dueAt(),
        step.warnAt());
  }
}
