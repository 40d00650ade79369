package vn.hoso.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Reach;
import vn.hoso.organisation.Visibility;
import vn.hoso.organisation.VisibleScope;
import vn.hoso.shared.Ids;

/**
 * How far an administrator's own eyes and hands reach, by the positions he holds beside that one:
 * the units he sees into, what is done there, whose dossiers lie there.
 */
@Component
class OwnReach {

  /**
   * What he had when it was asked.
   *
   * @param there every unit there was, whoever sees it: a new one brings no dossiers
   * @param seen units he sits in or sees into
   * @param tasks duties of those units, and matters that are delegated to them
   * @param held dossiers opened, and people entered, until {@code bound} that lie with those units
   * @param bound an id of that moment: what others open meanwhile is no gain
   */
  record Had(Set<UUID> there, Set<UUID> seen, Set<String> tasks, Set<UUID> held, UUID bound) {

    /** Whether what was done meanwhile has given him anything. */
    boolean isLessThan(Had after) {
      Set<UUID> more = new HashSet<>(after.seen);
      more.retainAll(there);
      return !seen.containsAll(more)
          || !tasks.containsAll(after.tasks)
          || !held.containsAll(after.held);
    }
  }

  private static final String SEEN =
      """
      select u.id, u.id = any (cast(:units as uuid[]))
        or u.path like any (cast(:prefixes as text[])) as seen
      from hoso.unit u
      """;

  private static final String TASKS =
      """
      select u.id || ' ' || u.duty || ' ' || coalesce(u.duty_matter, '') from hoso.unit u
      where u.id = any (cast(:seen as uuid[])) and u.duty is not null
      union all
      select d.unit_id || ' ' || d.matter from hoso.delegation d
      where d.unit_id = any (cast(:seen as uuid[])) and (d.to_day is null or d.to_day >= :today)
      """;

  private static final String HELD =
      """
      select o.dossier_id from hoso.dossier_unit o
      where o.held and o.unit_id = any (cast(:seen as uuid[])) and o.dossier_id < :bound
      union
      select p.id from hoso.person p
      where p.home_unit_id = any (cast(:seen as uuid[])) and p.id < :bound
      """;

  private final Officials officials;
  private final Visibility visibility;
  private final JdbcClient jdbc;
  private final Clock clock;

  OwnReach(Officials officials, Visibility visibility, JdbcClient jdbc, Clock clock) {
    this.officials = officials;
    this.visibility = visibility;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** As it stands now, whatever was known of him when he came. */
  Had now(CurrentUser by) {
    return as(by, Ids.next());
  }

  /** As it has become since then. */
  Had since(CurrentUser by, Had before) {
    return as(by, before.bound());
  }

  private Had as(CurrentUser by, UUID bound) {
    LocalDate today = LocalDate.now(clock);
    CurrentUser now = officials.asUser(by.officialId(), today);
    VisibleScope scope = visibility.scopeOf(now);
    Set<UUID> sits =
        now.positions().stream()
            .filter(held -> held.role().reach() != Reach.NONE)
            .map(HeldPosition::unitId)
            .collect(Collectors.toSet());
    return sits.isEmpty()
        ? new Had(Set.of(), Set.of(), Set.of(), Set.of(), bound)
        : had(sits, scope, today, bound);
  }

  private Had had(Set<UUID> sits, VisibleScope scope, LocalDate today, UUID bound) {
    Set<UUID> there = new HashSet<>();
    Set<UUID> seen = new HashSet<>();
    jdbc.sql(SEEN)
        .param("units", sits.toArray(UUID[]::new))
        .param(
            "prefixes",
            scope.pathPrefixes().stream().map(path -> path + "%").toArray(String[]::new))
        .query(
            row -> {
              UUID id = row.getObject("id", UUID.class);
              there.add(id);
              if (row.getBoolean("seen")) {
                seen.add(id);
              }
            });
    UUID[] ids = seen.toArray(UUID[]::new);
    Set<String> tasks =
        new HashSet<>(
            jdbc.sql(TASKS).param("seen", ids).param("today", today).query(String.class).list());
    Set<UUID> held =
        new HashSet<>(
            jdbc.sql(HELD).param("seen", ids).param("bound", bound).query(UUID.class).list());
    return new Had(there, seen, tasks, held, bound);
  }
}
