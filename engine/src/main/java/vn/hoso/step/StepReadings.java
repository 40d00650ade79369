package vn.hoso.step;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierRead;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;

/** Notes the first of the receivers who looks at what has come to them. */
@Component
class StepReadings {

  private final StepRecordRepository records;
  private final Officials officials;
  private final DossierChanges changes;

  StepReadings(StepRecordRepository records, Officials officials, DossierChanges changes) {
    this.records = records;
    this.officials = officials;
    this.changes = changes;
  }

  @EventListener
  @Transactional
  public void on(DossierRead read) {
    var unseen = records.findUnseen(read.dossierId());
    if (!unseen.isEmpty()) {
      var today = changes.today();
      note(officials.asUser(read.officialId(), today), unseen);
    }
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
