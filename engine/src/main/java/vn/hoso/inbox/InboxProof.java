package vn.hoso.inbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.task.Tasks;

/**
 * Holds the inbox against what it is made from, and its counters against a full count. What it
 * finds is mended by making the inbox anew, which an administrator asks for.
 */
@Component
class InboxProof {

  private static final Logger LOG = LoggerFactory.getLogger(InboxProof.class);

  /** How many rows there are of each kind that should not be. */
  private static final Map<String, String> FAULTS =
      Map.of(
          "open steps and rows that differ",
          """
          select count(*) from (select * from hoso.step_record where completed_at is null and cancelled_at is null) s
          full join hoso.work_item w on w.id = s.id
          where s.id is null or w.id is null
            or (s.dossier_id, s.step_id, s.position_id, s.unit_id, s.unit_path, s.holder_id, s.holder_for, s.on_behalf,
                s.started_at, s.due_on, s.due_at, s.warn_at, s.on_hold, s.version)
              is distinct from (w.dossier_id, w.step_id, w.position_id, w.unit_id, w.unit_path, w.holder_id, w.holder_for,
                w.on_behalf, w.created_at, w.due_on, w.due_at, w.warn_at, w.on_hold, w.version)
          """,
          "units that wait and rows that differ",
          """
          select count(*) from (
            select w.id, u.id unit_id, w.unit_id addressed_unit_id, w.due_key, w.created_at
            from hoso.work_item w cross join unnest(w.watchers) u(id)) k
          full join hoso.work_item_watch w on w.work_item_id = k.id and w.unit_id = k.unit_id
          where k.id is null or w.work_item_id is null
            or (k.addressed_unit_id, k.due_key, k.created_at) is distinct from (w.addressed_unit_id, w.due_key, w.created_at)
          """,
          "units that wait and never held the dossier",
          """
          select count(*) from hoso.work_item w cross join unnest(w.watchers) u(id)
          where u.id = w.unit_id or not exists (
            select from hoso.dossier_unit d where d.dossier_id = w.dossier_id and d.unit_id = u.id and d.held)
          """,
          "positions of another unit",
          """
          select count(*) from hoso.work_item w join hoso.position p on p.id = w.position_id where p.unit_id <> w.unit_id
          """,
          "numbers of what waits that differ",
          """
          select count(*) from (
            select watchers, unit_id, sum(items) items
            from (select watchers, unit_id, items from hoso.waiting_change union all table hoso.waiting_set) c
            group by 1, 2 having sum(items) <> 0) c
          full join (
            select watchers, unit_id, count(*) items from hoso.work_item where watchers <> '{}' group by 1, 2) w
            on w.watchers = c.watchers and w.unit_id = c.unit_id
          where c.items is distinct from w.items
          """,
          "numbers of units that wait that differ",
          """
          select count(*) from (select * from hoso.waiting_total where items <> 0) t
          full join (
            select u.id, s.unit_id, sum(s.items) items from hoso.waiting_set s cross join unnest(s.watchers) u(id) group by 1, 2) s
            on s.id = t.watcher_id and s.unit_id = t.unit_id
          where s.items is distinct from t.items
          """);

  private final JdbcClient jdbc;
  private final Tasks tasks;

  InboxProof(JdbcClient jdbc, Tasks tasks) {
    this.jdbc = jdbc;
    this.tasks = tasks;
  }

  /** By night; work goes on meanwhile and is not seen. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public void run() {
    var faults = faults();
    faults.forEach(fault -> LOG.error("INBOX-011 the inbox is to be made anew: {}", fault));
    if (faults.isEmpty()) {
      LOG.info("INBOX-012 the inbox and its counters equal a full count");
    }
  }

  /** Each with its number; empty where all is as it should be. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    FAULTS.forEach((what, sql) -> tell(faults, what, jdbc.sql(sql).query(Long.class).single()));
    tell(faults, "tasks of the engine and rows that differ", otherwiseInTheEngine());
    return faults;
  }

  private static void tell(List<String> faults, String what, long found) {
    if (found > 0) {
      faults.add(what + ": " + found);
    }
  }

  private long otherwiseInTheEngine() {
    Set<UUID> engine = new HashSet<>(tasks.inEngine().keySet());
    var rows = jdbc.sql("select id from hoso.work_item").query(UUID.class).list();
    long missing = rows.stream().filter(row -> !engine.remove(row)).count();
    return missing + engine.size();
  }
}
