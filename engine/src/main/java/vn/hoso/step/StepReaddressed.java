package vn.hoso.step;

import java.util.UUID;
import vn.hoso.dossier.StepRecordView;

/**
 * An open step lies with another position than before. Published inside the transaction.
 *
 * @param step as it is now
 * @param fromPositionId the position it was addressed to
 */
public record StepReaddressed(StepRecordView step, UUID fromPositionId) {}
