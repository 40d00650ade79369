package vn.hoso.dossier;

/**
 * A step was claimed, released or assigned, or its due date moved. Published inside the
 * transaction.
 */
public record StepChanged(StepRecordView step) {}
