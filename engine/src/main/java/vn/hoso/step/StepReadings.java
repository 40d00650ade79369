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

  private void note(CurrentUser by, List<StepRecord> unseen) {
    for (var record : unseen) {
      if (by.holds(record.positionId) && !sentBy(by, record)) {
        records.seen(record.id, by.officialId(), by.fullName(), changes.now());
      }
    }
  }

  /** The sender looks at his own work: that opens nothing. */
  private boolean sentBy(CurrentUser by, StepRecord record) {
    return records.findByDossierIdOrderBySeq(record.dossierId).stream()
        .filter(
            each ->
                record.cameFrom == null
                    ? each.seq == record.seq - 1
                    : each.id.equals(record.cameFrom))
        .anyMatch(each -> by.officialId().equals(each.completedBy));
  }
}
