package vn.hoso.step;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierRead;
import vn.hoso.organisation.CurrentUser;

/** Notes the first of the receivers who looks at what has come to them. */
@Component
class StepReadings {

  private final StepRecordRepository records;
  private final DossierChanges changes;

  StepReadings(StepRecordRepository records, DossierChanges changes) {
    this.records = records;
    this.changes = changes;
  }

  @EventListener
  @Transactional
  public void on(DossierRead read) {
    note(read.by(), records.findUnseen(read.dossierId()));
  }

  /** The sender looks at his own work: that opens nothing. */
  private void note(CurrentUser by, List<UnseenStep> unseen) {
    for (var step : unseen) {
      if (by.holds(step.positionId()) && !by.officialId().equals(step.sentBy())) {
        records.seen(step.id(), by.officialId(), by.fullName(), changes.now());
      }
    }
  }
}
