package vn.hoso.audit;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether the database still refuses to change, delete and empty what is kept. Of votes no digest
 * is kept elsewhere: a guard that is gone is all that shows.
 */
@Component
class KeptGuards {

  /** Each with what its guard calls. */
  private static final Map<String, String> KEPT =
      Map.ofEntries(
          entry("access_log", "refuse_change"),
          entry("ballot", "ballot_is_kept"),
          entry("ballot_confirmation", "ballot_is_kept"),
          entry("ballot_line", "ballot_is_kept"),
          entry("ballot_reason", "ballot_is_kept"),
          entry("direction", "refuse_change"),
          entry("direction_end", "refuse_change"),
          entry("document_conclusion", "conclusion_is_kept"),
          entry("file_fault", "fault_is_kept"),
          entry("file_sweep", "sweep_is_kept"),
          entry("gate_conclusion", "conclusion_is_kept"),
          entry("history_check", "check_is_kept"),
          entry("history_entry", "history_is_kept"),
          entry("log_seal", "refuse_change"),
          entry("organisation_event", "refuse_change"),
          entry("paper_number", "signing_is_kept"),
          entry("signing_file", "signing_is_kept"));

  /** What is called, by the digest of its text as the migrations made it. */
  private static final Map<String, String> CALLED =
      Map.of(
          "ballot_is_kept",
          "3138a7b8f2249f58a70bde2da217992a1996e97712b89cdbdfa50d76b05059d3",
          "check_is_kept",
          "9666072ae4902e6421668fe498db33263a52a5b3d03623901eb634bfca15f934",
          "conclusion_is_kept",
          "dd8b10e1cc4ebd42e0ba576609654616fa3ff3b26e980b6c7d85aa8efc995014",
          "fault_is_kept",
          "d75775ed93e8f4ff0571a07bb828d222d5f762a9afcb877862ec21175d3dc4bf",
          "history_is_kept",
          "12bba16ba4de46a90309275432dded2c8566fcb60614215995577b9131079c4e",
          "refuse_change",
          "31756ec87f57ae9abd05da78338154feebbacbfb4abc1b5a483fb7e18ce17884",
          "refuse_emptying",
          "a96bcbabc876098ff2324aa9e3c9ddf0c830db703e109d06d6643a2f5c69954f",
          "signing_is_kept",
          "82a3e85b2d5646d707de05be5db7e29335ee901fc7eaf1a72acb5e88e7c78a07",
          "sweep_is_kept",
          "a2d964a72239d968d2906c0be9b48d7d4b4be0e8735829d3f510299b25b04527");

  /**
   * By the bits of its type: before each row updated or deleted, and before emptying; on whatever
   * column, under no condition, calling what the migrations made.
   */
  private static final String UNGUARDED =
      """
      select kept from rows from (pg_catalog.unnest(cast(:kept as text[])), pg_catalog.unnest(cast(:called as text[]))) k(kept, called)
      where (select pg_catalog.count(*) filter (where tgtype = 27 and p.proname = called) = 0
                 or pg_catalog.count(*) filter (where tgtype = 34 and p.proname = 'refuse_emptying') = 0
             from pg_catalog.pg_trigger join pg_catalog.pg_proc p on p.oid = tgfoid
               join rows from (pg_catalog.unnest(cast(:names as text[])), pg_catalog.unnest(cast(:digests as text[]))) made(name, digest)
                 on made.name = p.proname
                   and made.digest = pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(p.prosrc, 'UTF8')), 'hex')
             where tgrelid = pg_catalog.to_regclass('hoso.' || kept) and not tgisinternal
               and tgenabled in ('O', 'A') and tgqual is null and tgattr::text = ''
               and p.pronamespace = pg_catalog.to_regnamespace('hoso'))
      order by kept
      """;

  /** Triggers of the migrations that keep a table by another name than most, or keep none. */
  private static final Set<String> OTHERS =
      Set.of(
          "organisation_event.organisation_event_append_only",
          "dossier_fact.dossier_fact_submitted",
          "dossier_unit.dossier_unit_placed",
          "step_record.step_record_closed",
          "work_item.work_item_came",
          "work_item.work_item_elsewhere",
          "work_item.work_item_gone",
          "work_item.work_item_told",
          "step_record.step_record_finished",
          "step_record.step_record_came_finished",
          "step_record.step_record_went_finished");

  /**
   * What nobody's migration put on a table of ours or beside it: it may swallow what is written,
   * hide what is there, or show rows that no guard keeps as if they were there. One of the
   * migrations' names that does something else is told of as gone.
   */
  private static final String BESIDE =
      """
      select c.relname, 'trigger ' || t.tgname as beside
      from pg_catalog.pg_class c join pg_catalog.pg_trigger t on t.tgrelid = c.oid
      where c.relnamespace = pg_catalog.to_regnamespace('hoso') and not t.tgisinternal
        and c.relname || '.' || t.tgname <> all (cast(:known as text[]))
      union all
      select c.relname, 'rule ' || r.rulename from pg_catalog.pg_class c join pg_catalog.pg_rewrite r on r.ev_class = c.oid
      where c.relnamespace = pg_catalog.to_regnamespace('hoso') and c.relkind in ('r', 'p')
      union all
      select c.relname, 'row security' from pg_catalog.pg_class c
      where c.relnamespace = pg_catalog.to_regnamespace('hoso') and (c.relrowsecurity or c.relforcerowsecurity)
      union all
      select p.relname, 'inheriting table ' || n.nspname || '.' || k.relname
      from pg_catalog.pg_inherits i join pg_catalog.pg_class p on p.oid = i.inhparent join pg_catalog.pg_class k on k.oid = i.inhrelid
        join pg_catalog.pg_namespace n on n.oid = k.relnamespace
      where pg_catalog.to_regnamespace('hoso') in (p.relnamespace, k.relnamespace) and p.relkind in ('r', 'p', 'f')
      union all
      select c.relname,
        case c.relkind when 'f' then 'foreign table' when 'p' then 'partitioned table' else 'view' end
      from pg_catalog.pg_class c
      where c.relnamespace = pg_catalog.to_regnamespace('hoso') and c.relkind in ('v', 'm', 'f', 'p')
      order by 1, 2
      """;

  /**
   * What the migrations made, by name and arguments. Another one is found in place of the server's
   * own where its arguments are of closer types. Those that the server makes with a type are its
   * own.
   */
  private static final Set<String> FUNCTIONS =
      Set.of(
          "blocked(uuid)",
          "close_step()",
          "concerns(uuid, uuid)",
          "count_waiting()",
          "dossier_person(uuid)",
          "may_act(uuid, uuid, uuid, boolean, text, uuid, date)",
          "month_changed()",
          "name_key(text)",
          "number_left(regclass)",
          "official_name_at(uuid, timestamp with time zone)",
          "open_at(text[], text[], uuid[], uuid[])",
          "place_dossier()",
          "place_submitted()",
          "places_of(uuid)",
          "same_official(uuid)",
          "same_person(uuid)",
          "signs_in(uuid)",
          "submitted_on(uuid)",
          "sum_waiting()",
          "tell_work()",
          "unit_line(uuid)",
          "unit_on(date)",
          "vn_fold(text)",
          "vn_given(text)");

  private static final String MADE =
      """
      select made from (
        select p.proname || '(' || pg_catalog.oidvectortypes(p.proargtypes) || ')' as made
        from pg_catalog.pg_proc p where p.pronamespace = pg_catalog.to_regnamespace('hoso')
          and not exists (select from pg_catalog.pg_depend t
            where t.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and t.objid = p.oid and t.deptype = 'i')
        union all
        select 'operator ' || o.oprname from pg_catalog.pg_operator o
        where o.oprnamespace = pg_catalog.to_regnamespace('hoso')) m
      where made <> all (cast(:known as text[])) order by made
      """;

  private final JdbcClient jdbc;

  KeptGuards(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The tables whose guard is gone or asleep, and what stands beside guards or functions, as
   * sentences.
   */
  List<String> faults() {
    return Stream.of(unguarded(), beside(), functions()).flatMap(each -> each).toList();
  }

  private Stream<String> beside() {
    var known =
        Stream.concat(
            OTHERS.stream(),
            KEPT.keySet().stream()
                .flatMap(
                    kept ->
                        Stream.of("_kept", "_never_emptied")
                            .map(ending -> kept + "." + kept + ending)));
    return jdbc
        .sql(BESIDE)
        .param("known", known.toArray(String[]::new))
        .query(
            (row, number) ->
                "Bảng %s: có thêm %s trong cơ sở dữ liệu, không phải của HoSo."
                    .formatted(row.getString("relname"), row.getString("beside")))
        .list()
        .stream();
  }

  private Stream<String> functions() {
    var known =
        Stream.concat(FUNCTIONS.stream(), CALLED.keySet().stream().map(each -> each + "()"));
    return jdbc
        .sql(MADE)
        .param("known", known.toArray(String[]::new))
        .query(String.class)
        .list()
        .stream()
        .map("Cơ sở dữ liệu có thêm hàm hoặc toán tử %s, không phải của HoSo."::formatted);
  }

  private Stream<String> unguarded() {
    return jdbc
        .sql(UNGUARDED)
        .param("kept", KEPT.keySet().toArray(String[]::new))
        .param("called", KEPT.values().toArray(String[]::new))
        .param("names", CALLED.keySet().toArray(String[]::new))
        .param("digests", CALLED.values().toArray(String[]::new))
        .query(String.class)
        .list()
        .stream()
        .map("Bảng %s: khóa chống sửa, xóa trong cơ sở dữ liệu đã bị gỡ."::formatted);
  }
}
