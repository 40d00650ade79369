package vn.hoso.step;

import vn.hoso.dossier.StepRecordView;

/**
 * A step was claimed, released or assigned, or its due date moved. Published inside the
 * transaction.
 */
public record StepChanged(StepRecordView step) {}
