package vn.hoso.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.item.Items;
import vn.hoso.organisation.CurrentUser;

/**
 * Nobody acts on a dossier about himself, or learns of it here. And nobody acts as a stand-in on a
 * dossier he opened or handed in himself, with whichever account: whoever submits does not sit in
 * judgement. What he does for an absent colleague of the unit that submits is the same side, and
 * stays.
 */
@Service
public class OwnDossiers {

  /** Ids of the dossiers about {@code :person}, for the statements of lists; none for null. */
  public static final String ABOUT = Items.ABOUT_PERSON;

  /** Whether one of {@code :selves} opened the dossier {@code d} or handed it in. */
  public static final String SUBMITTED =
      """
      (d.opened_by = any (cast(:selves as uuid[])) or exists (
        select from hoso.step_record s
        where s.dossier_id = d.id and s.capacity = 'OPENER'
          and s.completed_by = any (cast(:selves as uuid[]))))
      """;

  private final JdbcClient jdbc;
  private final Items items;

  OwnDossiers(JdbcClient jdbc, Items items) {
    this.jdbc = jdbc;
    this.items = items;
  }

  /** Whether the dossier is about the official himself: to him it does not exist. */
  @Transactional(readOnly = true)
  public boolean concern(CurrentUser by, UUID dossierId) {
    return !about(by, Set.of(dossierId)).isEmpty();
  }

  /** Those of the dossiers that are about him; asks nothing for who is in no register. */
  @Transactional(readOnly = true)
  public Set<UUID> about(CurrentUser by, Collection<UUID> dossierIds) {
    return by.personId() == null ? Set.of() : items.about(by.personId(), dossierIds);
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
              "select d.id, d.opener_unit_id from hoso.dossier d where d.id in (:ids) and "
                  + SUBMITTED)
          .param("ids", Set.copyOf(dossierIds))
          .param("selves", by.selves().toArray(UUID[]::new))
          .query(
              row -> {
                acting.put(
                    row.getObject(1, UUID.class),
                    by.standingInOnlyAt(row.getObject(2, UUID.class)));
              });
    }
    about(by, dossierIds).forEach(id -> acting.put(id, by.actingInNone()));
    return acting;
  }
}
