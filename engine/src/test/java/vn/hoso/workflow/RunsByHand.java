package vn.hoso.workflow;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.shared.HosoClock;

/**
 * Every run of every step as the dossiers keep it, read one by one and counted by hand, day against
 * day.
 */
final class RunsByHand {

  private static final List<String> STATES =
      List.of(
          "finishedInTime",
          "finishedLate",
          "finishedUnlimited",
          "openInTime",
          "openLate",
          "openUnlimited");

  /**
   * @param finished null while it is open
   */
  record Run(
      UUID id,
      UUID dossierId,
      String slug,
      String stepId,
      UUID unitId,
      String path,
      LocalDate due,
      LocalDate finished,
      boolean onHold) {

    boolean in(LocalDate from, LocalDate until) {
      return finished == null || !finished.isBefore(from) && !finished.isAfter(until);
    }

    String state(LocalDate today) {
      boolean unlimited = due == null || finished == null && onHold;
      LocalDate day = finished == null ? today : finished;
      String ending = unlimited ? "Unlimited" : day.isAfter(due) ? "Late" : "InTime";
      return (finished == null ? "open" : "finished") + ending;
    }
  }

  private final JdbcClient jdbc;

  RunsByHand(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of the units that stand below a path today, without those in which nobody works. */
  List<Run> below(String path) {
    return jdbc
        .sql(
            """
            select s.*, d.procedure_slug, u.path from hoso.step_record s
            join hoso.dossier d on d.id = s.dossier_id join hoso.unit u on u.id = s.unit_id
            where s.cancelled_at is null and s.wait_reason is null
            """)
        .query(
            (row, number) ->
                new Run(
                    row.getObject("id", UUID.class),
                    row.getObject("dossier_id", UUID.class),
                    row.getString("procedure_slug"),
                    row.getString("step_id"),
                    row.getObject("unit_id", UUID.class),
                    row.getString("path"),
                    row.getObject("due_on", LocalDate.class),
                    day(row.getObject("completed_at", OffsetDateTime.class)),
                    row.getBoolean("on_hold")))
        .list()
        .stream()
        .filter(run -> run.path().startsWith(path))
        .toList();
  }

  /** How many a dossier's history tells of that were completed. */
  long completed(Set<UUID> dossiers) {
    return jdbc.sql(
            "select count(*) from hoso.history_entry"
                + " where kind = 'StepCompleted' and dossier_id = any (?)")
        .param(dossiers.toArray(UUID[]::new))
        .query(Long.class)
        .single();
  }

  static Map<String, Map<String, Long>> counted(
      List<Run> runs, Function<Run, String> group, LocalDate today) {
    return runs.stream()
        .collect(
            Collectors.groupingBy(
                group,
                TreeMap::new,
                Collectors.groupingBy(
                    run -> run.state(today), TreeMap::new, Collectors.counting())));
  }

  /** The unit right below a path in which the run lies, or the unit itself. */
  static String bucket(Run run, UUID unit, String path) {
    String rest = run.path().substring(path.length());
    return rest.isEmpty() ? unit.toString() : rest.substring(0, rest.indexOf('/'));
  }

  static List<String> states() {
    return STATES;
  }

  private static LocalDate day(OffsetDateTime at) {
    return at == null ? null : LocalDate.ofInstant(at.toInstant(), HosoClock.ZONE);
  }
}
