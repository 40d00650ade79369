package vn.hoso.step;

import vn.hoso.dossier.StepRecordView;

/** A step lies open at its position. Published inside the transaction. */
public record StepOpened(StepRecordView step, InboxFacts facts) {}
