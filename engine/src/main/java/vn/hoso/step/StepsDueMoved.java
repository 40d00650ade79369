package vn.hoso.step;

import java.util.List;
import vn.hoso.dossier.StepRecordView;

/**
 * Open steps of many dossiers are due on other days than they were told. Published inside the
 * transaction, once for all of them, in place of {@link StepChanged} and {@link StepDueMoved}.
 */
public record StepsDueMoved(List<StepRecordView> steps) {}
