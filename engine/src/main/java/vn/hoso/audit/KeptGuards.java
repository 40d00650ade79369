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
          "history_is_kept",
          "12bba16ba4de46a90309275432dded2c8566fcb60614215995577b9131079c4e",
          "refuse_change",
          "31756ec87f57ae9abd05da78338154feebbacbfb4abc1b5a483fb7e18ce17884",
          "refuse_emptying",
          "a96bcbabc876098ff2324aa9e3c9ddf0c830db703e109d06d6643a2f5c69954f",
          "signing_is_kept",
          "82a3e85b2d5646d707de05be5db7e29335ee901fc7eaf1a72acb5e88e7c78a07");

  /**
   * By the bits of its type: before each row updated or deleted, and before emptying; on whatever
   * column, under no condition, calling what the migrations made.
   */
  private static final String UNGUARDED =
      """
      select kept from unnest(cast(:kept as text[]), cast(:called as text[])) k(kept, called)
      where (select count(*) filter (where tgtype = 27 and p.proname = called) = 0
                 or count(*) filter (where tgtype = 34 and p.proname = 'refuse_emptying') = 0
             from pg_trigger join pg_proc p on p.oid = tgfoid
               join unnest(cast(:names as text[]), cast(:digests as text[])) made(name, digest)
                 on made.name = p.proname
                   and made.digest = encode(sha256(convert_to(p.prosrc, 'UTF8')), 'hex')
             where tgrelid = to_regclass('hoso.' || kept) and not tgisinternal
               and tgenabled in ('O', 'A') and tgqual is null and tgattr::text = ''
               and p.pronamespace = to_regnamespace('hoso'))
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
      from pg_class c join pg_trigger t on t.tgrelid = c.oid
      where c.relnamespace = to_regnamespace('hoso') and not t.tgisinternal
        and c.relname || '.' || t.tgname <> all (cast(:known as text[]))
      union all
      select c.relname, 'rule ' || r.rulename from pg_class c join pg_rewrite r on r.ev_class = c.oid
      where c.relnamespace = to_regnamespace('hoso') and c.relkind in ('r', 'p')
      union all
      select c.relname, 'row security' from pg_class c
      where c.relnamespace = to_regnamespace('hoso') and (c.relrowsecurity or c.relforcerowsecurity)
      union all
      select p.relname, 'inheriting table ' || n.nspname || '.' || k.relname
      from pg_inherits i join pg_class p on p.oid = i.inhparent join pg_class k on k.oid = i.inhrelid
        join pg_namespace n on n.oid = k.relnamespace
      where to_regnamespace('hoso') in (p.relnamespace, k.relnamespace) and p.relkind in ('r', 'p', 'f')
      union all
      select c.relname,
        case c.relkind when 'f' then 'foreign table' when 'p' then 'partitioned table' else 'view' end
      from pg_class c
      where c.relnamespace = to_regnamespace('hoso') and c.relkind in ('v', 'm', 'f', 'p')
      order by 1, 2
      """;

  private final JdbcClient jdbc;

  KeptGuards(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The tables whose guard is gone or asleep, and what stands beside guards, as sentences. */
  List<String> faults() {
    return Stream.concat(unguarded(), beside()).toList();
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
