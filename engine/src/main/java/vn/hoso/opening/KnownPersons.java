package vn.hoso.opening;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierSight;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.person.Acquaintances;

/**
 * Whom an official knows by his units, by what he has entered, and by the dossiers he sees. Who
 * opens a dossier learns nothing by that: it tells of its person once another office has taken it
 * in, or to whom it has come.
 */
@Component
class KnownPersons implements Acquaintances {

  private static final String TAKEN_IN =
      """
      exists (select from hoso.dossier_fact f where f.dossier_id = d.id and f.name = 'receipt')
        or d.status not in ('DRAFT', 'SUBMITTED', 'INTAKE_REFUSED', 'STOPPED', 'WITHDRAWN')
          and exists (select from hoso.dossier_unit o
                      where o.dossier_id = d.id and o.held and o.unit_id <> d.opener_unit_id)
      """;

  /** Who sits with the opener as well has sent it to himself. */
  private static final String HAS_COME =
      """
      d.opener_unit_id <> all (cast(:sits as uuid[]))
        and exists (select from hoso.dossier_unit o
              where o.dossier_id = d.id and o.held and o.unit_id <> d.opener_unit_id
                and (o.unit_id = any (cast(:units as uuid[]))
                     or o.unit_path like any (cast(:prefixes as text[]))))
      """;

  private final DossierSight sight;
  private final JdbcClient jdbc;

  KnownPersons(DossierSight sight, JdbcClient jdbc) {
    this.sight = sight;
    this.jdbc = jdbc;
  }

  @Override
  public Set<UUID> among(CurrentUser by, Collection<UUID> personIds) {
    if (personIds.isEmpty()) {
      return Set.of();
    }
    Map<String, Object> parameters = new HashMap<>(sight.parameters(by));
    parameters.put("ids", personIds.toArray(UUID[]::new));
    parameters.put("me", by.officialId());
    parameters.put("sits", by.positions().stream().map(HeldPosition::unitId).toArray(UUID[]::new));
    return new HashSet<>(
        jdbc.sql(
                """
                select p.id from hoso.person p
                where p.id = any (cast(:ids as uuid[]))
                  and (p.entered_by = :me
                    or p.home_unit_id = any (cast(:units as uuid[]))
                    or exists (select from hoso.unit u where u.id = p.home_unit_id
                               and u.path like any (cast(:prefixes as text[])))
                    or exists (select from hoso.dossier_item i
                               join hoso.dossier d on d.id = i.dossier_id
                               where i.person_id = p.id and <sees> and (<in> or <come>)))
                """
                    .replace("<sees>", DossierSight.WHERE)
                    .replace("<in>", TAKEN_IN)
                    .replace("<come>", HAS_COME))
            .params(parameters)
            .query(UUID.class)
            .list());
  }
}
