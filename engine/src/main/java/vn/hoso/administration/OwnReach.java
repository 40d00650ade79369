package vn.hoso.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.administration.Reached.Below;
import vn.hoso.administration.Reached.Eyes;
import vn.hoso.administration.Reached.Span;
import vn.hoso.administration.Reached.Task;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Reach;
import vn.hoso.organisation.Visibility;
import vn.hoso.organisation.VisibleScope;
import vn.hoso.shared.Ids;
import vn.hoso.unit.Matter;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.Units;

/**
 * How far an administrator's own eyes and hands reach, by the positions he holds beside that one,
 * under whatever account, today and later: the units he sees into, what is done there, whose
 * dossiers lie there.
 */
@Component
class OwnReach {

  private static final String SEEN =
      """
      select u.id, u.kind in ('ROOM', 'BOARD') as serves, u.id = any (cast(:units as uuid[]))
        or u.path like any (cast(:prefixes as text[])) as seen
      from hoso.unit u
      """;

  private static final String TASKS =
      """
      select u.id as unit, u.id as at, u.duty, coalesce(u.duty_matter, '') as matter from hoso.unit u
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
      select b.id as body, d.unit_id as unit, d.matter, d.from_day as "from", d.to_day as "to"
      from body b
      left join (hoso.delegation d join hoso.unit u on u.id = d.unit_id and d.withdrawn_at is null)
        on b.id <> u.id and starts_with(u.path, b.path)
      where b.kind not in ('ROOM', 'BOARD')
      """;

  private static final String HELD =
      """
      select o.unit_id as unit, 'dossier ' || o.dossier_id as what from hoso.dossier_unit o
      where o.held and o.unit_id = any (cast(:seen as uuid[])) and o.dossier_id < :bound
      union all
      select p.home_unit_id, 'person ' || p.id from hoso.person p
      where p.home_unit_id = any (cast(:seen as uuid[])) and p.id < :bound
      """;

  /** Whoever he is and can sign in as. */
  private static final String SELVES =
      """
      select s.id from unnest(cast(:selves as uuid[])) s(id) where s.id = :me or not hoso.blocked(s.id)
      """;

  /** Days to come on which he, or whom he stands in for, sits elsewhere. */
  private static final String TURNS =
      """
      with deputed as (
        select s.absent_id, s.from_day, s.to_day from hoso.stand_in s
        where s.deputy_id = any (cast(:selves as uuid[])) and s.ended_at is null and s.to_day >= :today),
      spans as (
        select d.from_day, d.to_day from deputed d
        union all
        select h.from_day, h.to_day from hoso.position_holding h
        where h.official_id = any (cast(:selves as uuid[]))
          or h.official_id in (select d.absent_id from deputed d))
      select t.day from spans cross join lateral (values (from_day), (to_day + 1)) t(day)
      where t.day > :today group by t.day
      """;

  private final Officials officials;
  private final Visibility visibility;
  private final SecondPerson second;
  private final Units units;
  private final JdbcClient jdbc;
  private final Clock clock;

  OwnReach(
      Officials officials,
      Visibility visibility,
      SecondPerson second,
      Units units,
      JdbcClient jdbc,
      Clock clock) {
    this.officials = officials;
    this.visibility = visibility;
    this.second = second;
    this.units = units;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** As it stands now, whatever was known of him when he came. */
  Reached now(CurrentUser by) {
    return as(by, Ids.next());
  }

  /** As it has become since then. */
  Reached since(CurrentUser by, Reached before) {
    return as(by, before.bound());
  }

  /** Units he sees into, today or later. */
  Set<UUID> seen(CurrentUser by) {
    return now(by).accounts().values().stream()
        .flatMap(days -> days.values().stream())
        .flatMap(eyes -> eyes.seen().stream())
        .collect(Collectors.toSet());
  }

  /** Paths of the units in which he has a post that sees dossiers, today or later. */
  List<String> places(CurrentUser by) {
    UUID[] selves = selves(by);
    return turns(selves).stream()
        .flatMap(day -> Stream.of(selves).map(self -> officials.asUser(self, day)))
        .flatMap(self -> self.positions().stream())
        .filter(held -> held.role().reach() != Reach.NONE)
        .map(HeldPosition::unitPath)
        .distinct()
        .toList();
  }

  private Reached as(CurrentUser by, UUID bound) {
    UUID[] selves = selves(by);
    Set<LocalDate> turns = turns(selves);
    turns.addAll(units.turns(today()));
    Set<UUID> there = new HashSet<>();
    Map<Set<UUID>, Eyes> known = new HashMap<>();
    Map<UUID, NavigableMap<LocalDate, Eyes>> accounts = new HashMap<>();
    for (UUID self : selves) {
      NavigableMap<LocalDate, Eyes> days = new TreeMap<>();
      for (LocalDate day : turns) {
        days.put(day, eyes(officials.asUser(self, day), day, bound, there, known));
      }
      accounts.put(self, days);
    }
    return new Reached(there, accounts, bound);
  }

  private UUID[] selves(CurrentUser by) {
    return jdbc.sql(SELVES)
        .param("selves", second.selves(by).toArray(UUID[]::new))
        .param("me", by.officialId())
        .query(UUID.class)
        .list()
        .toArray(UUID[]::new);
  }

  private Set<LocalDate> turns(UUID[] selves) {
    LocalDate today = today();
    Set<LocalDate> turns = new TreeSet<>(Set.of(today));
    turns.addAll(
        jdbc.sql(TURNS)
            .param("selves", selves)
            .param("today", today)
            .query(LocalDate.class)
            .list());
    return turns;
  }

  /**
   * @param known what was read for another day already, by the units seen
   */
  private Eyes eyes(
      CurrentUser acting, LocalDate day, UUID bound, Set<UUID> there, Map<Set<UUID>, Eyes> known) {
    VisibleScope scope = visibility.scopeOf(acting);
    Set<UUID> sits =
        acting.positions().stream()
            .filter(held -> held.role().reach() != Reach.NONE)
            .map(HeldPosition::unitId)
            .collect(Collectors.toSet());
    Set<UUID> seen = new HashSet<>();
    Set<UUID> committees = new HashSet<>();
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
              if (!row.getBoolean("serves")) {
                committees.add(id);
              }
            });
    if (seen.isEmpty()) {
      return Eyes.NONE;
    }
    Eyes eyes = known.computeIfAbsent(seen, any -> eyes(seen, bound));
    Set<Task> tasks = new HashSet<>(eyes.tasks());
    tasks.addAll(jobs(seen, committees, day));
    return new Eyes(seen, tasks, eyes.delegated(), eyes.away(), eyes.held());
  }

  private Eyes eyes(Set<UUID> seen, UUID bound) {
    UUID[] ids = seen.toArray(UUID[]::new);
    Set<Task> tasks = new HashSet<>(jdbc.sql(TASKS).param("seen", ids).query(Task.class).list());
    Map<UUID, Set<String>> held = new HashMap<>();
    jdbc.sql(HELD)
        .param("seen", ids)
        .param("bound", bound)
        .query(
            row -> {
              held.computeIfAbsent(row.getObject("unit", UUID.class), unit -> new HashSet<>())
                  .add(row.getString("what"));
            });
    List<Span> delegated = jdbc.sql(DELEGATED).param("seen", ids).query(Span.class).list();
    List<Below> away = jdbc.sql(AWAY).param("seen", ids).query(Below.class).list();
    return new Eyes(seen, tasks, delegated, Below.byBody(away), held);
  }

  /** What falls to those units on that day: where no room does it, the committee itself does. */
  private Set<Task> jobs(Set<UUID> seen, Set<UUID> committees, LocalDate day) {
    Map<Units.Job, UUID> done = units.jobs(day);
    Set<Task> tasks = new HashSet<>();
    done.forEach((job, unit) -> add(tasks, seen, job, unit));
    committees.retainAll(seen);
    for (UUID committee : committees) {
      for (UnitDuty duty : UnitDuty.values()) {
        Stream.concat(Stream.of((Matter) null), Stream.of(Matter.values()))
            .map(matter -> new Units.Job(committee, duty, matter))
            .filter(job -> !done.containsKey(job))
            .forEach(job -> add(tasks, seen, job, committee));
      }
    }
    return tasks;
  }

  private static void add(Set<Task> tasks, Set<UUID> seen, Units.Job job, UUID unit) {
    if (seen.contains(unit)) {
      Matter matter = job.matter();
      tasks.add(
          new Task(unit, job.committeeId(), job.duty(), matter == null ? null : matter.name()));
    }
  }
}
