package vn.hoso.recount;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.bigdata.CopiedRows;

/**
 * Copies of dossiers that went through the doors, made by SQL: all rows that dates follow from and
 * stand in, and of some of them the engine's instance too. Ids of steps and of the engine's rows
 * are a digest of copy and original, so that they fit together; history, papers and people are not
 * copied.
 */
public final class CopiedDossiers {

  private static final String NEW = "cast(md5(c.n::text || %s) as uuid)";
  private static final String OF_THE_ENGINE = "cast(" + NEW + " as text)";

  private final JdbcClient jdbc;
  private String openedAt = "x.opened_at";

  public CopiedDossiers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * As {@link #make(List, int, int)}, each a second older than the one before; no engine's rows.
   */
  public void makeOneAfterTheOther(List<UUID> originals, int times) {
    openedAt = "x.opened_at - c.n * interval '1 second'";
    make(originals, times, 0);
  }

  /**
   * @param times how many of each
   * @param withEngine of how many of each the engine's rows too
   */
  void make(List<UUID> originals, int times, int withEngine) {
    jdbc.sql("drop table if exists hoso.copied").update();
    jdbc.sql(
            """
            create unlogged table hoso.copied as
            select o.id original, g.n, uuidv7() id
            from unnest(cast(:originals as uuid[])) o(id), generate_series(1, :times) g(n)
            """)
        .param("originals", originals.toArray(UUID[]::new))
        .param("times", times)
        .update();
    jdbc.sql("create unique index on hoso.copied (original, n)").update();
    jdbc.sql("create unique index on hoso.copied (id)").update();
    jdbc.sql("analyze hoso.copied").update();
    ours();
    engine(withEngine);
    jdbc.sql("vacuum analyze").update();
  }

  private void ours() {
    String code = " || '-' || c.n::text";
    copy(
        "hoso.dossier",
        "c.original = x.id",
        Map.of(
            "id",
            "c.id",
            "code",
            "x.code" + code,
            "chain_seq",
            "0",
            "chain_head",
            "null::bytea",
            "opened_at",
            openedAt));
    jdbc.sql("alter table hoso.dossier_unit disable trigger dossier_unit_placed").update();
    jdbc.sql("alter table hoso.dossier_fact disable trigger dossier_fact_submitted").update();
    for (String table : List.of("dossier_unit", "governing_assignment", "clock_event")) {
      ofDossier(table, Map.of());
    }
    jdbc.sql("alter table hoso.dossier_unit enable trigger dossier_unit_placed").update();
    ofDossier(
        "dossier_place",
        Map.of("opened_at", "(select d.opened_at from hoso.dossier d where d.id = c.id)"));
    ofDossier("dossier_condition", Map.of());
    ofDossier("dossier_fact", Map.of("step_record_id", "null::uuid"));
    jdbc.sql("alter table hoso.dossier_fact enable trigger dossier_fact_submitted").update();
    String step = NEW.formatted("x.id");
    ofDossier(
        "step_record",
        Map.of(
            "id",
            step,
            "returned_from",
            "null::uuid",
            "came_from",
            "null::uuid",
            "item_id",
            "null::uuid"));
    ofDossier("work_item", Map.of("id", step, "dossier_code", "x.dossier_code" + code));
    copy(
        "hoso.work_item_watch",
        "c.original = (select w.dossier_id from hoso.work_item w where w.id = x.work_item_id)",
        Map.of("work_item_id", NEW.formatted("x.work_item_id")));
  }

  private void ofDossier(String table, Map<String, String> other) {
    var columns = new LinkedHashMap<>(other);
    columns.put("dossier_id", "c.id");
    copy("hoso." + table, "c.original = x.dossier_id", columns);
  }

  private void engine(int most) {
    String of =
        "c.n <= "
            + most
            + " and x.proc_inst_id_ = (select p.id_ from camunda.act_ru_execution p"
            + " where p.business_key_ = c.original::text and p.parent_id_ is null)";
    String key = "case when x.business_key_ is null then null else c.id::text end";
    copy(
        "camunda.act_hi_procinst",
        of,
        ids(List.of("id_", "proc_inst_id_", "root_proc_inst_id_"), Map.of("business_key_", key)));
    copy(
        "camunda.act_ru_execution",
        of,
        ids(
            List.of("id_", "proc_inst_id_", "root_proc_inst_id_", "parent_id_", "act_inst_id_"),
            Map.of("business_key_", key)));
    copy(
        "camunda.act_ru_task", of, ids(List.of("id_", "proc_inst_id_", "execution_id_"), Map.of()));
    copy(
        "camunda.act_ru_variable",
        of,
        ids(
            List.of("id_", "proc_inst_id_", "execution_id_", "task_id_", "var_scope_"),
            Map.of(
                "text_", "case when x.text_ = c.original::text then c.id::text else x.text_ end")));
    copy(
        "camunda.act_ru_event_subscr",
        of,
        ids(List.of("id_", "proc_inst_id_", "execution_id_"), Map.of()));
  }

  private static Map<String, String> ids(List<String> columns, Map<String, String> other) {
    var all = new LinkedHashMap<>(other);
    columns.forEach(each -> all.put(each, OF_THE_ENGINE.formatted("x." + each)));
    return all;
  }

  private void copy(String table, String which, Map<String, String> other) {
    new CopiedRows(jdbc).copy(table, table + " x join hoso.copied c on " + which, other);
  }
}
