package vn.hoso.backup;

import jakarta.persistence.EntityManagerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.hoso.audit.HistoryVerification;

/** Ends a restore: the product has started on the data, and looks through all histories. */
@Component
@ConditionalOnProperty("hoso.restore.from")
class RestoreRunner implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(RestoreRunner.class);

  private final HistoryVerification histories;

  /**
   * @param mapped asked for only so that the tables are held against what the code expects of them
   */
  RestoreRunner(HistoryVerification histories, EntityManagerFactory mapped) {
    this.histories = histories;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    long faults = histories.faults();
    if (faults > 0) {
      throw BackupRefused.notWhole(faults + " faults in histories and logs");
    }
    LOG.info("BACKUP-002 Restored; all histories and logs are whole");
  }
}
