package vn.hoso.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.organisation.CurrentUser;

/**
 * Nobody acts as a stand-in on a dossier he opened or handed in himself: whoever submits does not
 * sit in judgement. What he does for an absent colleague of the unit that submits is the same side,
 * and stays.
 */
@Service
public class OwnDossiers {

  private final JdbcClient jdbc;

  OwnDossiers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The official as he may act on that dossier. He may still read it in every position of his. */
  @Transactional(readOnly = true)
  public CurrentUser on(CurrentUser by, UUID dossierId) {
    return on(by, Set.of(dossierId)).getOrDefault(dossierId, by);
  }

  /** The same for several dossiers in one statement; those where nothing changes are left out. */
  @Transactional(readOnly = true)
  public Map<UUID, CurrentUser> on(CurrentUser by, Collection<UUID> dossierIds) {
    Map<UUID, CurrentUser> acting = new HashMap<>();
    if (by.standsIn() && !dossierIds.isEmpty()) {
      jdbc.sql(
              """
              select d.id, d.opener_unit_id from hoso.dossier d
              where d.id in (:ids) and (d.opened_by = :me or exists (
                select from hoso.step_record s
                where s.dossier_id = d.id and s.capacity = 'OPENER' and s.completed_by = :me))
              """)
          .param("ids", Set.copyOf(dossierIds))
          .param("me", by.officialId())
          .query(
              row -> {
                acting.put(
                    row.getObject(1, UUID.class),
                    by.standingInOnlyAt(row.getObject(2, UUID.class)));
              });
    }
    return acting;
  }
}
