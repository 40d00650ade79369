package vn.hoso.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.hoso.dossier.DossierRead;
import vn.hoso.organisation.CurrentUser;

/** Archive packages of closed dossiers, for those who hold their archive. */
@Service
public class ArchivePackages {

  private final ArchivePlans plans;
  private final ApplicationEventPublisher events;

  ArchivePackages(ArchivePlans plans, ApplicationEventPublisher events) {
    this.plans = plans;
    this.events = events;
  }

  /**
   * What the package will hold. Told to the access log before anything is sent.
   *
   * @throws ArchiveProblem ARCHIVE-001 (403), ARCHIVE-002 (409); DOSSIER-001 (404)
   */
  ArchivePlan taken(CurrentUser by, UUID dossierId) {
    var plan = plans.of(by, dossierId);
    events.publishEvent(new DossierRead(dossierId, by, "archive package"));
    return plan;
  }

  void write(ArchivePlan plan, OutputStream out) throws IOException {
    ArchiveZip.write(plan, out);
  }

  /** What it comes to hold, every file read. */
  static ArchiveContents tried(ArchivePlan plan) {
    try {
      return ArchiveZip.write(plan, OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
