package vn.hoso.step;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.LockedDossier;

/** The steps of a locked dossier: nobody else adds to them, so that they are read once. */
@Component
class StepRecords {

  private final StepRecordRepository rows;
  private final DossierChanges changes;

  StepRecords(StepRecordRepository rows, DossierChanges changes) {
    this.rows = rows;
    this.changes = changes;
  }

  /** In the order they began, as they stand now. */
  List<StepRecord> of(UUID dossierId) {
    return changes
        .ifLocked(dossierId)
        .map(this::of)
        .orElseGet(() -> rows.findByDossierIdOrderBySeq(dossierId));
  }

  /** In the order they began. */
  List<StepRecord> of(LockedDossier dossier) {
    return List.copyOf(known(dossier));
  }

  /** Keeps one more, the last of them. */
  void add(LockedDossier dossier, StepRecord begun) {
    var known = known(dossier);
    rows.saveAndFlush(begun);
    known.add(begun);
  }

  private List<StepRecord> known(LockedDossier dossier) {
    return dossier
        .remembered(
            Known.class,
            () -> new Known(new ArrayList<>(rows.findByDossierIdOrderBySeq(dossier.id()))))
        .records();
  }

  private record Known(List<StepRecord> records) {}
}
