package vn.hoso.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.recount.ExpectedDates.Due;
import vn.hoso.shared.HosoClock;

/** The dates as they are kept, in every place that keeps them, held against what is expected. */
final class KeptDates {

  private record Kept(
      UUID id,
      LocalDate dueOn,
      Instant dueAt,
      Instant warnAt,
      LocalDate rowOn,
      Instant rowDueAt,
      Instant rowWarnAt,
      boolean calendar) {}

  private record Whole(LocalDate promisedOn, LocalDate partyDueOn, String watchedLimits) {}

  private final JdbcClient jdbc;
  private final TaskService engine;

  KeptDates(JdbcClient jdbc, TaskService engine) {
    this.jdbc = jdbc;
    this.engine = engine;
  }

  void holdAgainst(
      UUID dossier,
      Map<UUID, Due> steps,
      Map<String, Due> wholes,
      List<ProcedureLimit> running,
      String why) {
    var kept = kept(dossier);
    assertThat(kept).as(why).hasSameSizeAs(steps.entrySet());
    for (var each : kept) {
      var due = steps.get(each.id());
      assertThat(each.dueOn()).as(why).isEqualTo(due.on());
      assertThat(each.dueAt()).as(why).isEqualTo(midnight(due.on().plusDays(1)));
      assertThat(each.warnAt()).as(why).isEqualTo(midnight(due.warn()));
      assertThat(each.rowOn()).as("inbox " + why).isEqualTo(each.dueOn());
      assertThat(each.rowDueAt()).as("inbox " + why).isEqualTo(each.dueAt());
      assertThat(each.rowWarnAt()).as("inbox " + why).isEqualTo(each.warnAt());
      assertThat(each.calendar()).as("calendar of the inbox " + why).isTrue();
      var task = engine.createTaskQuery().taskId(each.id().toString()).singleResult();
      assertThat(task.getDueDate()).as("engine " + why).isEqualTo(Date.from(each.dueAt()));
    }
    wholes(dossier, wholes, running, why);
  }

  private void wholes(
      UUID dossier, Map<String, Due> wholes, List<ProcedureLimit> running, String why) {
    var whole =
        jdbc.sql("select promised_on, party_due_on, watched_limits from dossier where id = ?")
            .param(dossier)
            .query(Whole.class)
            .single();
    var watched = new TreeMap<String, Due>();
    for (var each : JsonMapper.shared().readTree(whole.watchedLimits())) {
      watched.put(
          each.path("name").asString(),
          new Due(
              LocalDate.parse(each.path("due_on").asString()),
              LocalDate.parse(each.path("warn_on").asString())));
    }
    var expected = new TreeMap<>(wholes);
    expected.values().removeIf(due -> due.on() == null || due.warn() == null);
    assertThat(watched).as(why).isEqualTo(expected);
    assertThat(whole.partyDueOn()).as(why).isEqualTo(nearest(wholes, running, false));
    if (running.stream().anyMatch(ProcedureLimit::promise)) {
      assertThat(whole.promisedOn()).as(why).isEqualTo(nearest(wholes, running, true));
    }
  }

  private static LocalDate nearest(
      Map<String, Due> wholes, List<ProcedureLimit> running, boolean promise) {
    return running.stream()
        .filter(limit -> limit.promise() == promise)
        .map(limit -> wholes.get(limit.name()).on())
        .filter(java.util.Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  private List<Kept> kept(UUID dossier) {
    return jdbc.sql(
            """
            select s.id, s.due_on, s.due_at, s.warn_at,
              w.due_on row_on, w.due_at row_due_at, w.warn_at row_warn_at,
              w.calendar_version_id = (select a.calendar_version_id from governing_assignment a
                where a.dossier_id = s.dossier_id order by a.seq desc limit 1) calendar
            from step_record s join work_item w on w.id = s.id
            where s.dossier_id = ? and s.completed_at is null and s.cancelled_at is null
            """)
        .param(dossier)
        .query(Kept.class)
        .list();
  }

  /** All dates of it in one text. */
  String all(UUID dossier) {
    return jdbc.sql(
            """
            select concat_ws(' ', d.promised_on, d.party_due_on, d.limit_warn_on, d.watched_limits,
              string_agg(concat_ws(' ', s.id, s.due_on, s.due_at, s.warn_at, w.due_on, w.due_at,
                w.warn_at, w.due_key), ';' order by s.id))
            from dossier d
            join step_record s on s.dossier_id = d.id and s.completed_at is null
              and s.cancelled_at is null
            join work_item w on w.id = s.id
            where d.id = ? group by d.id
            """)
        .param(dossier)
        .query(String.class)
        .single();
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(HosoClock.ZONE).toInstant();
  }
}
