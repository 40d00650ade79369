package vn.hoso.step;

import vn.hoso.dossier.StepRecordView;

/**
 * An open step is due on another day than it was told. Published inside the transaction, beside
 * {@link StepChanged}.
 */
public record StepDueMoved(StepRecordView step) {}
