package vn.hoso.bigdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.AdmissionLine;
import vn.hoso.IntegrationTest;
import vn.hoso.Rounds;
import vn.hoso.StatementProbe;
import vn.hoso.inbox.Inbox;
import vn.hoso.inbox.Notices;
import vn.hoso.shared.HosoClock;
import vn.hoso.task.WorkPlace;

/**
 * What is copied in bulk is what the doors would have written. All of it is rolled back, so that
 * other tests do not find it.
 */
@IntegrationTest
class BigDataSetTest {

  /** Of a dossier, and not copied: no list, counter or date follows from them. */
  private static final Set<String> NOT_COPIED =
      Set.of("access_log", "ballot", "document", "history_entry", "paper_number", "signing_file");

  /** Of no dossier's own making: the code's end, the moment of opening, the chain's end. */
  private static final String OTHERWISE =
      "- cast(array['search', 'name_fold', 'chain_seq', 'chain_head', 'opened_at'] as text[])";

  /** Ids that stand in the order of their own. */
  private static final Pattern SET = Pattern.compile("(?<=\"watchers\": \\[)[^]]*");

  /** Once it is known who asks. */
  private static final int A_PAGE = 3;

  /**
   * Of dossiers that keep something, where they were led is read for their row and for the step.
   */
  private static final int TO_TELL = 5;

  /** What lists can be made of is steps, dossiers, positions and procedures together. */
  private static final int TO_MEET = 8;

  @Autowired AskedLists lists;
  @Autowired BigDataSet data;
  @Autowired AdmissionLine line;
  @Autowired Inbox inbox;
  @Autowired Notices notices;
  @Autowired TaskService engine;
  @Autowired HosoClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @AfterEach
  void the_clock_runs_again() {
    clock.reset();
  }

  @Test
  void copies_are_what_the_doors_would_have_written() {
    var originals = data.originals();
    var size = BigSize.of(600);
    transaction.executeWithoutResult(
        status -> {
          data.copy(originals, size);
          assertThat(count("hoso.copied")).isEqualTo(size.dossiers());
          originals.all().forEach(this::differ_in_nothing_but_names);
          everybody_finds_as_much_as_was_meant(size);
          places_follow_from_units();
          a_page_takes_few_statements(size);
          making_the_inbox_anew_changes_nothing();
          the_engine_has_the_same_tasks();
          assertThat(notices.recordDue()).as("still to be told").isZero();
          a_copy_goes_on_through_the_doors();
          status.setRollbackOnly();
        });
  }

  private void differ_in_nothing_but_names(UUID original) {
    var copy =
        jdbc.sql("select id from hoso.copied where original = ? order by n desc limit 1")
            .param(original)
            .query(UUID.class)
            .single();
    var known = known(copy);
    for (String table : tables()) {
      var before = texts(table, original);
      var after = texts(table, copy);
      if (NOT_COPIED.contains(table)) {
        assertThat(after).as(table).isEmpty();
      } else {
        assertThat(after.stream().map(each -> original(each, known)).sorted())
            .as(table)
            .containsExactlyElementsOf(
                before.stream().map(each -> original(each, Map.of())).sorted().toList());
      }
    }
  }

  /** Every table that says of its rows which dossier they are of. */
  private List<String> tables() {
    var all = new ArrayList<String>(List.of("dossier"));
    all.addAll(
        jdbc.sql(
                """
                select table_name from information_schema.columns
                where table_schema = 'hoso' and column_name = 'dossier_id' order by 1
                """)
            .query(String.class)
            .list());
    return all;
  }

  private List<String> texts(String table, UUID dossier) {
    return jdbc.sql(
            "select cast(to_jsonb(x) %s as text) from hoso.%s x where %s = ?"
                .formatted(OTHERWISE, table, table.equals("dossier") ? "id" : "dossier_id"))
        .param(dossier)
        .query(String.class)
        .list();
  }

  /** What stands in the copy, and what it stands for. */
  private Map<String, String> known(UUID copy) {
    Map<String, String> known = new java.util.LinkedHashMap<>();
    jdbc.sql(
            """
            with c as (select * from hoso.copied where id = :id)
            select d.code, o.code from c join hoso.dossier d on d.id = c.id join hoso.dossier o on o.id = c.original
            union all select c.id::text, c.original::text from c
            union all select p.full_name, i.name from c join hoso.copied_person p on p.n = c.person
              join hoso.dossier_item i on i.dossier_id = c.original
            union all select p.id::text, i.person_id::text from c join hoso.copied_person p on p.n = c.person
              join hoso.dossier_item i on i.dossier_id = c.original
            union all select s.id::text, s.original::text from c join hoso.copied_seat s on s.branch = c.branch
            union all select s.name, s.was from c join hoso.copied_seat s on s.branch = c.branch where s.name is not null
            union all select s.id::text, o.id::text from c join hoso.step_record s on s.dossier_id = c.id
              join hoso.step_record o on o.dossier_id = c.original and o.seq = s.seq
            union all select s.id::text, o.id::text from c join hoso.dossier_item s on s.dossier_id = c.id
              join hoso.dossier_item o on o.dossier_id = c.original and o.ordinal = s.ordinal
            union all select left(c.id::text, 18) || '-' || left(m, 4) || '-' || substr(m, 5, 12), o.id::text
              from c join hoso.notice o on o.dossier_id = c.original, md5(c.n::text || o.id::text) m
            """)
        .param("id", copy)
        .query(
            row -> {
              known.put(row.getString(1), row.getString(2));
            });
    return known;
  }

  private static String original(String text, Map<String, String> known) {
    var found = text;
    for (var each : known.entrySet()) {
      found = found.replace(each.getKey(), each.getValue());
    }
    return SET.matcher(found)
        .replaceAll(set -> Stream.of(set.group().split(", ")).sorted().toList().toString());
  }

  private void everybody_finds_as_much_as_was_meant(BigSize size) {
    var officials = data.officials(size);
    assertThat(officials)
        .extracting(each -> each.user().positions().size())
        .containsExactly(size.positions(), size.positions(), BigSize.LIGHT_POSITIONS);
    assertThat(officials.get(0).items()).isGreaterThanOrEqualTo(size.heavyItems());
    assertThat(officials.get(1).items()).isEqualTo(size.midItems());
    assertThat(officials.get(2).items()).isEqualTo(size.lightItems());
    for (var official : officials) {
      as_many_as_the_counter_says(
          () -> data.items(official.user()) + held(official),
          () -> {
            var counts = inbox.counts(official.user());
            return counts.shared() + counts.mine();
          });
      as_many_as_the_counter_says(
          () -> waiting(official), () -> inbox.counts(official.user()).waiting());
    }
  }

  /**
   * With the clock at another day, what other tests left goes on by itself between two readings.
   */
  private void as_many_as_the_counter_says(LongSupplier rows, LongSupplier counter) {
    long before = -1;
    long counted = -1;
    long after = rows.getAsLong();
    for (int again = 0; before != after && again < 5; again++) {
      before = after;
      counted = counter.getAsLong();
      after = rows.getAsLong();
    }
    assertThat(List.of(before, after)).as("before and after it was counted").containsOnly(counted);
  }

  private void a_page_takes_few_statements(BigSize size) {
    var sent = new TreeMap<String, Integer>();
    for (var official : data.officials(size)) {
      var rounds = new Rounds();
      lists.of(official, rounds);
      rounds
          .asked()
          .forEach(
              (name, page) -> {
                page.run(); // what is read once for all, such as a revision, is read
                sent.put(name, StatementProbe.statementsOf(page).size());
              });
    }
    sent.forEach(
        (name, statements) ->
            assertThat(statements).as(name).isPositive().isLessThanOrEqualTo(mostOf(name)));
    sent.entrySet().stream()
        .filter(each -> each.getKey().endsWith(AskedLists.COUNTERS))
        .forEach(each -> assertThat(each.getValue()).as(each.getKey()).isEqualTo(1));
  }

  private static int mostOf(String name) {
    if (name.endsWith(AskedLists.OPENINGS)) {
      return TO_MEET;
    }
    return name.endsWith(AskedLists.NOTICES) ? TO_TELL : A_PAGE;
  }

  /** What fell to him, and what others left at the counter hold who may not act on this day. */
  private long held(BigDataSet.Official official) {
    return jdbc.sql(
            """
            select count(*) from hoso.work_item x where x.holder_id is not null and x.position_id in (
                select h.position_id from hoso.position_holding h where h.official_id = :me)
              and (x.holder_id = :me or not <stands>)
            """
                .replace("<stands>", WorkPlace.STANDS))
        .param("me", official.user().officialId())
        .param("day", LocalDate.now(clock))
        .query(Long.class)
        .single();
  }

  private long waiting(BigDataSet.Official official) {
    return jdbc.sql(
            """
            select count(*) from hoso.work_item i where i.unit_id <> all (cast(:units as uuid[])) and exists (
              select from hoso.dossier_unit u where u.dossier_id = i.dossier_id and u.held
                and u.unit_id = any (cast(:units as uuid[])))
            """)
        .param(
            "units",
            official.user().positions().stream().map(each -> each.unitId()).toArray(UUID[]::new))
        .query(Long.class)
        .single();
  }

  private void places_follow_from_units() {
    assertThat(
            jdbc.sql(
                    """
                    with told as (select c.id, p.unit_id, p.led from hoso.copied c, hoso.places_of(c.id) p),
                    kept as (select p.dossier_id, p.unit_id, p.led from hoso.dossier_place p
                      join hoso.dossier d on d.id = p.dossier_id and d.opened_at = p.opened_at
                        and hoso.submitted_on(d.id) is not distinct from p.submitted_on
                      where p.dossier_id in (select id from hoso.copied))
                    select count(*) from ((table told except table kept) union all (table kept except table told)) x
                    """)
                .query(Long.class)
                .single())
        .isZero();
  }

  private void making_the_inbox_anew_changes_nothing() {
    var before = inboxRows();
    inbox.rebuild();
    assertThat(inboxRows()).isNotEmpty().containsExactlyElementsOf(before);
  }

  private List<String> inboxRows() {
    var all = new ArrayList<String>();
    for (var sql :
        List.of(
            "select * from hoso.work_item order by id",
            "select * from hoso.work_item_watch order by work_item_id, unit_id")) {
      jdbc.sql(sql).query().listOfRows().forEach(row -> all.add(row.toString()));
    }
    return all;
  }

  private void the_engine_has_the_same_tasks() {
    assertThat(engine.createTaskQuery().count()).isEqualTo(count("hoso.work_item"));
    assertThat(
            count(
                """
                hoso.work_item w join camunda.act_ru_task t on t.id_ = w.id::text and t.owner_ = w.position_id::text
                  and t.assignee_ is not distinct from w.holder_id::text and t.task_def_key_ = w.step_id
                join camunda.act_ru_execution e on e.id_ = t.proc_inst_id_ and e.business_key_ = w.dossier_id::text
                """))
        .isEqualTo(count("hoso.work_item"));
  }

  private void a_copy_goes_on_through_the_doors() {
    for (var stepId : List.of("submitDossier", "receiveDossier", "appraiseDossier")) {
      var copy =
          jdbc.sql(
                  """
                  select c.id from hoso.copied c join hoso.work_item w on w.dossier_id = c.id and w.step_id = ?
                  order by c.n desc limit 1
                  """)
              .param(stepId)
              .query(UUID.class)
              .single();
      line.complete(copy, AdmissionLine.happy(stepId));
      assertThat(line.open(copy)).doesNotContain(stepId).hasSize(1);
    }
  }

  private long count(String from) {
    return jdbc.sql("select count(*) from " + from).query(Long.class).single();
  }
}
