package vn.hoso.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
   * @param tasks duties of those units
   * @param delegated matters that are delegated to those units
   * @param away matters that other units decide instead of those: what is taken from them comes
   *     back
   * @param held dossiers opened, and people entered, until {@code bound} that lie with those units
   * @param bound an id of that moment: what others open meanwhile is no gain
   */
  record Had(
      Set<UUID> there,
      Set<UUID> seen,
      Set<String> tasks,
      List<Span> delegated,
      List<Span> away,
      Set<UUID> held,
      UUID bound) {

    /** Whether what was done meanwhile has given him anything. */
    boolean isLessThan(Had after) {
      Set<UUID> more = new HashSet<>(after.seen);
      more.retainAll(there);
      return !seen.containsAll(more)
          || !tasks.containsAll(after.tasks)
          || !Span.cover(delegated, after.delegated)
          || !Span.cover(after.away, away)
          || !held.containsAll(after.held);
    }
  }

  /**
   * Days on which a unit decides a matter itself, those past among them: a dossier goes on by the
   * rule of the day it was opened.
   */
  record Span(UUID unit, String matter, LocalDate from, @Nullable LocalDate to) {

    static boolean cover(List<Span> wide, List<Span> all) {
      return all.stream().allMatch(each -> wide.stream().anyMatch(each::isWithin));
    }

    private boolean isWithin(Span other) {
      return unit.equals(other.unit)
          && matter.equals(other.matter)
          && !from.isBefore(other.from)
          && (other.to == null || to != null && !to.isAfter(other.to));
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
      """;

  private static final String DELEGATED =
      """
      select d.unit_id as unit, d.matter, d.from_day as "from", d.to_day as "to"
      from hoso.delegation d
      where d.withdrawn_at is null and d.unit_id = any (cast(:seen as uuid[]))
      """;

  /** A room with a duty works for the committee it stands in: what comes back to that is its. */
  private static final String AWAY =
      """
      with recursive body as (
        select u.id, u.path, u.kind, u.parent_id from hoso.unit u
        where u.id = any (cast(:seen as uuid[]))
          and (u.kind not in ('ROOM', 'BOARD') or u.duty is not null)
        union
        select a.id, a.path, a.kind, a.parent_id
        from hoso.unit a join body b on b.parent_id = a.id and b.kind in ('ROOM', 'BOARD'))
      select d.unit_id as unit, d.matter, d.from_day as "from", d.to_day as "to"
      from hoso.delegation d join hoso.unit u on u.id = d.unit_id
      where d.withdrawn_at is null and exists (
        select from body b where b.kind not in ('ROOM', 'BOARD')
          and b.id <> u.id and starts_with(u.path, b.path))
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
        ? new Had(Set.of(), Set.of(), Set.of(), List.of(), List.of(), Set.of(), bound)
        : had(sits, scope, bound);
  }

  private Had had(Set<UUID> sits, VisibleScope scope, UUID bound) {
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
        new HashSet<>(jdbc.sql(TASKS).param("seen", ids).query(String.class).list());
    Set<UUID> held =
        new HashSet<>(
            jdbc.sql(HELD).param("seen", ids).param("bound", bound).query(UUID.class).list());
    return new Had(there, seen, tasks, spans(DELEGATED, ids), spans(AWAY, ids), held, bound);
  }

  private List<Span> spans(String which, UUID[] seen) {
    return jdbc.sql(which).param("seen", seen).query(Span.class).list();
  }
}
