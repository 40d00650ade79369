package vn.hoso.bigdata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The dossiers of {@code hoso.copied} with all that lists, counters and dates follow from. A column
 * says by its name what becomes of its id; whatever is not named here stays as it is. History,
 * papers and votes are not copied.
 */
final class BigDossiers {

  /** Of the copy and of what the original's id was: together again wherever it stands. */
  private static final String OWN =
      "cast(left(c.id::text, 18) || left(md5(c.n::text || x.%s::text), 16) as uuid)";

  private static final Set<String> OWN_IDS =
      Set.of("id", "step_record_id", "work_item_id", "returned_from", "came_from", "item_id");
  private static final Set<String> SEATS =
      Set.of(
          "opened_by",
          "opener_unit_id",
          "unit_id",
          "position_id",
          "holder_id",
          "holder_for",
          "completed_by",
          "entered_by",
          "addressed_unit_id",
          "sending_unit_id",
          "official_id");

  static final List<String> OF_DOSSIER =
      List.of(
          "dossier_unit",
          "governing_assignment",
          "clock_event",
          "dossier_condition",
          "dossier_fact",
          "dossier_place",
          "step_record",
          "work_item",
          "notice",
          "dossier_item");

  private static final String CODE = " || '-' || c.n::text";
  private static final String OPENED = "x.opened_at - c.n * interval '1 second'";

  /** What is open stays where it is. */
  private static final String MOVED =
      "x.{} + case when x.completed_at is null then 0 else c.days end * interval '1 day'";

  /** One in ten of those that are moved to another day is late. */
  private static final String DUE =
      MOVED
          + " - case when x.completed_at is not null and c.days <> 0 and c.n % 10 = 0"
          + " then interval '60 days' else interval '0' end";

  private final JdbcClient jdbc;
  private final CopiedRows rows;

  BigDossiers(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.rows = new CopiedRows(jdbc);
  }

  void copy() {
    dossiers();
    jdbc.sql("alter table hoso.dossier_unit disable trigger dossier_unit_placed").update();
    jdbc.sql("alter table hoso.step_record disable trigger step_record_came_finished").update();
    jdbc.sql("alter table hoso.dossier_fact disable trigger dossier_fact_submitted").update();
    for (String table : OF_DOSSIER) {
      copy(
          "hoso." + table,
          "join hoso.%s x on x.dossier_id = c.original".formatted(table),
          other(table));
    }
    jdbc.sql("alter table hoso.dossier_unit enable trigger dossier_unit_placed").update();
    jdbc.sql("alter table hoso.step_record enable trigger step_record_came_finished").update();
    jdbc.sql("alter table hoso.dossier_fact enable trigger dossier_fact_submitted").update();
    copy(
        "hoso.work_item_watch",
        "join hoso.work_item w on w.dossier_id = c.original join hoso.work_item_watch x on x.work_item_id = w.id",
        Map.of());
    copy(
        "hoso.item_claim",
        "join hoso.dossier_item i on i.dossier_id = c.original join hoso.item_claim x on x.item_id = i.id",
        Map.of("limit_key", "replace(x.limit_key, i.person_id::text, p.id::text)"));
  }

  private void dossiers() {
    copy(
        "hoso.dossier",
        """
        join hoso.dossier x on x.id = c.original
        left join hoso.copied_seat opener on opener.branch = c.branch and opener.original = x.opener_unit_id
        """,
        Map.of(
            "id", "c.id",
            "code", "x.code" + CODE,
            "about", "p.full_name",
            "search_words",
                "replace(replace(replace(x.search_words, x.code, x.code"
                    + CODE
                    + "), x.about, p.full_name),"
                    + " opener.was, opener.name)",
            "chain_seq", "0",
            "chain_head", "null::bytea",
            "opened_at", OPENED));
  }

  private static Map<String, String> other(String table) {
    return switch (table) {
      case "dossier_place" ->
          Map.of("opened_at", "(select d.opened_at from hoso.dossier d where d.id = c.id)");
      case "step_record" ->
          Map.of(
              "started_at", MOVED.replace("{}", "started_at"),
              "completed_at", MOVED.replace("{}", "completed_at"),
              "due_at", DUE.replace("{}", "due_at"),
              "due_on", "cast(" + DUE.replace("{}", "due_on") + " as date)");
      case "dossier_item" -> Map.of("name", "p.full_name", "person_id", "p.id");
      case "work_item" ->
          Map.of(
              "person_name",
              "p.full_name",
              "watchers",
              "array (select coalesce(s.id, w.id) from unnest(x.watchers) w(id) left join hoso.copied_seat s"
                  + " on s.branch = c.branch and s.original = w.id order by 1)");
      // A notice names its unit and has no id of it.
      case "notice" ->
          Map.of(
              "unit_name",
              "coalesce((select u.name from hoso.copied_seat u where u.branch = c.branch"
                  + " and u.was = x.unit_name), x.unit_name)");
      default -> Map.of();
    };
  }

  /** The instances of dossiers that are not over, as far as the engine keeps them. */
  void instances() {
    var instance =
        "join camunda.act_hi_procinst h on h.business_key_ = c.original::text join camunda.%s x"
            + " on x.proc_inst_id_ = h.proc_inst_id_ %s";
    var key = "case when x.business_key_ is null then null else c.id::text end";
    engine(
        "act_hi_procinst", instance, List.of("root_proc_inst_id_"), Map.of("business_key_", key));
    engine(
        "act_ru_execution",
        instance,
        List.of("root_proc_inst_id_", "parent_id_", "act_inst_id_"),
        Map.of("business_key_", key));
    engine(
        "act_ru_task",
        instance.formatted(
            "%s",
            "%s left join hoso.copied_seat o on o.branch = c.branch and o.original = x.owner_::uuid"
                + " left join hoso.copied_seat a on a.branch = c.branch and a.original = x.assignee_::uuid"),
        List.of("execution_id_"),
        Map.of(
            "owner_", "coalesce(o.id::text, x.owner_)",
            "assignee_", "coalesce(a.id::text, x.assignee_)"));
    engine(
        "act_ru_variable",
        instance,
        List.of("execution_id_", "task_id_", "var_scope_"),
        Map.of("text_", "case when x.text_ = c.original::text then c.id::text else x.text_ end"));
    engine("act_ru_event_subscr", instance, List.of("execution_id_"), Map.of());
  }

  static final List<String> ENGINE =
      List.of(
          "act_hi_procinst",
          "act_ru_execution",
          "act_ru_task",
          "act_ru_variable",
          "act_ru_event_subscr");

  private void engine(String table, String from, List<String> ids, Map<String, String> other) {
    var all = new LinkedHashMap<>(other);
    var own = new ArrayList<>(ids);
    own.addAll(List.of("id_", "proc_inst_id_"));
    own.forEach(each -> all.put(each, "cast(" + OWN.formatted(each) + " as text)"));
    rows.copy(
        "camunda." + table, "hoso.copied c " + from.formatted(table, "") + " order by c.id", all);
  }

  private void copy(String table, String join, Map<String, String> other) {
    var all = new LinkedHashMap<String, String>();
    var from = new StringBuilder("hoso.copied c join hoso.copied_person p on p.n = c.person ");
    from.append(join);
    for (String column : rows.columns(table)) {
      if (OWN_IDS.contains(column)) {
        all.put(column, OWN.formatted(column));
      } else if (SEATS.contains(column)) {
        all.put(column, "coalesce(s_" + column + ".id, x." + column + ")");
        from.append(
            " left join hoso.copied_seat s_%1$s on s_%1$s.branch = c.branch and s_%1$s.original = x.%1$s"
                .formatted(column));
      }
    }
    named(rows.columns(table), all);
    all.putAll(other);
    rows.copy(table, from + " order by c.id", all);
  }

  private static void named(List<String> columns, Map<String, String> all) {
    all.put("dossier_id", "c.id");
    all.put("dossier_code", "x.dossier_code" + CODE);
    if (columns.contains("unit_id")) {
      all.put("unit_path", "coalesce(s_unit_id.path, x.unit_path)");
      all.put("unit_name", "coalesce(s_unit_id.name, x.unit_name)");
    }
    all.put("sending_unit_name", "coalesce(s_sending_unit_id.name, x.sending_unit_name)");
  }
}
