package vn.hoso.step;

import vn.hoso.dossier.StepRecordView;

/**
 * A step sent it back to an earlier one.
 *
 * @param from the step that sent it back
 * @param to id of the step it was sent to
 * @param here whether it lies there now; else it is on its way to who sent it back
 */
public record SentBack(StepRecordView from, String to, String reason, boolean here) {}
