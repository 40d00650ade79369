package vn.hoso.dossierlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierSight;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.Procedures;
import vn.hoso.secrecy.SecrecyPolicy;

/**
 * The waits of dossiers an official sees that are kept from him, or whose day is. The list of waits
 * is sorted by day: asked before it is sorted, else place and cursor would tell the day.
 */
@Component
class KeptWaits {

  /**
   * @param steps ids of those he does not know of
   * @param days ids of those whose day is not for him
   */
  record Kept(UUID[] steps, UUID[] days) {

    static final Kept NOTHING = new Kept(new UUID[0], new UUID[0]);
  }

  private record OpenWait(UUID id, UUID dossierId, String stepId) {}

  private static final String SQL =
      """
      select o.id, o.dossier_id, o.step_id
      from hoso.step_record o join hoso.dossier d on d.id = o.dossier_id
      where o.wait_reason is not null and o.completed_at is null and o.cancelled_at is null
        and d.procedure_slug in (:slugs) and (%s)
      """
          .formatted(DossierSight.WHERE);

  private final JdbcClient jdbc;
  private final Procedures procedures;
  private final SecrecyPolicy secrecy;

  KeptWaits(JdbcClient jdbc, Procedures procedures, SecrecyPolicy secrecy) {
    this.jdbc = jdbc;
    this.procedures = procedures;
    this.secrecy = secrecy;
  }

  /**
   * Asks the database only where some procedure both waits and keeps something.
   *
   * @param seen as {@link DossierSight#parameters} gives it
   */
  Kept from(CurrentUser by, Map<String, ?> seen) {
    var slugs =
        procedures.published().stream()
            .filter(each -> each.procedure().steps().stream().anyMatch(s -> s.waiting() != null))
            .map(each -> each.slug())
            .distinct()
            .filter(secrecy::secretive)
            .toList();
    return slugs.isEmpty() ? Kept.NOTHING : kept(by, waits(seen, slugs));
  }

  private Kept kept(CurrentUser by, List<OpenWait> waits) {
    var readers =
        secrecy.readers(by, waits.stream().map(OpenWait::dossierId).collect(Collectors.toSet()));
    var steps = new ArrayList<UUID>();
    var days = new ArrayList<UUID>();
    for (var wait : waits) {
      var reader = readers.get(wait.dossierId());
      if (!reader.knows(wait.stepId())) {
        steps.add(wait.id());
      } else if (!reader.awaits(wait.stepId())) {
        days.add(wait.id());
      }
    }
    return new Kept(steps.toArray(UUID[]::new), days.toArray(UUID[]::new));
  }

  private List<OpenWait> waits(Map<String, ?> seen, List<String> slugs) {
    return jdbc.sql(SQL)
        .params(seen)
        .param("slugs", slugs)
        .query(
            (row, number) ->
                new OpenWait(
                    row.getObject("id", UUID.class),
                    row.getObject("dossier_id", UUID.class),
                    row.getString("step_id")))
        .list();
  }
}
