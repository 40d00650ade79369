package vn.hoso.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.document.DocumentRead;
import vn.hoso.dossier.DossierRead;
import vn.hoso.dossier.DossiersRead;
import vn.hoso.person.PersonsRead;
import vn.hoso.shared.Ids;

/**
 * Who looked at what. Readers tell of it behind their own transaction and before they get their
 * answer: what cannot be logged is not shown, and nobody waits for a second connection while he
 * holds one. Where something is written as well, the entry stands and falls with it.
 */
@Component
class AccessLog {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final LatelyShown lately = new LatelyShown();

  AccessLog(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @EventListener
  public void on(DossierRead read) {
    add(read.by().officialId(), read.dossierId(), read.what());
  }

  @EventListener
  public void on(DocumentRead read) {
    String what = read.documentId() == null ? "documents" : "document " + read.documentId();
    add(read.officialId(), read.dossierId(), what);
  }

  @EventListener
  public void on(DossiersRead read) {
    var now = clock.instant();
    var told = read.renewed() ? lately.fresh(read, now) : read.dossierIds();
    if (!told.isEmpty()) {
      add(read.officialId(), read.what(), null, null, told);
      if (read.renewed()) {
        lately.told(read, told, now);
      }
    }
  }

  @EventListener
  public void on(PersonsRead read) {
    if (read.personIds().size() == 1) {
      add(read.officialId(), read.what(), null, read.personIds().get(0), null);
    } else if (!read.personIds().isEmpty()) {
      add(read.officialId(), read.what(), null, null, read.personIds());
    }
  }

  /** In the transaction of the caller. */
  void add(UUID officialId, UUID dossierId, String what) {
    add(officialId, what, dossierId, null, null);
  }

  private void add(UUID officialId, String what, UUID dossierId, UUID personId, List<UUID> listed) {
    int kept =
        jdbc.sql(
                """
            insert into hoso.access_log (id, at, official_id, dossier_id, person_id, listed, what)
            values (:id, :at, :officialId, :dossierId, :personId, :listed, :what)
            """)
            .param("id", Ids.next())
            .param("at", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
            .param("officialId", officialId)
            .param("dossierId", dossierId)
            .param("personId", personId)
            .param("listed", listed == null ? null : listed.toArray(UUID[]::new))
            .param("what", what)
            .update();
    if (kept != 1) {
      // A rule or a trigger of somebody's swallowed it.
      throw new IllegalStateException("AUDIT-011 the access log did not take a line");
    }
  }
}
