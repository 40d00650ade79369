package vn.hoso.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.MeasuredPage;
import vn.hoso.TestOrganisation;
import vn.hoso.audit.Histories;
import vn.hoso.deadline.CalendarEntry;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.Confidence;
import vn.hoso.deadline.LimitUnit;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Procedures;
import vn.hoso.recount.ExpectedDates.Limit;
import vn.hoso.recount.RandomDossiers.Fate;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Ids;
import vn.hoso.state.WholeDossiers;
import vn.hoso.step.Steps;
import vn.hoso.task.Tasks;

/**
 * A preview over 100,000 open dossiers, and the change itself beside the same one made instance by
 * instance through the engine's own migration. Only when asked for: it measures, and leaves its
 * rows behind.
 */
@IntegrationTest
@EnabledIfSystemProperty(named = "hoso.measure", matches = "true")
class RecountScaleTest {

  private static final int OPEN = Integer.getInteger("hoso.recount.open", 100_000);
  private static final int CHANGED = Integer.getInteger("hoso.recount.changed", 5_000);
  private static final int TIMES = 9;
  private static final String SLUG = "admission";
  private static final Instant TODAY = Instant.parse("2026-09-07T02:00:00Z");

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Officials officials;
  @Autowired Calendars calendars;
  @Autowired Procedures procedures;
  @Autowired WholeDossiers states;
  @Autowired Steps steps;
  @Autowired Tasks tasks;
  @Autowired Histories histories;
  @Autowired Recounts recounts;
  @Autowired RecountWork work;
  @Autowired TransactionTemplate transaction;
  @Autowired TaskService engineTasks;
  @Autowired RuntimeService engine;
  @Autowired RepositoryService definitions;
  @Autowired JdbcClient jdbc;
  @Autowired HosoClock clock;
  @LocalServerPort int port;

  private final List<String> rows = new ArrayList<>();
  private final List<UUID> originals = new ArrayList<>();
  private int each;

  @AfterEach
  void the_clock_runs_again() {
    clock.reset();
  }

  @Test
  void a_hundred_thousand_are_foreseen_and_thousands_counted_anew() throws Exception {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    original();
    int copies = OPEN / originals.size() + 1;
    each = CHANGED / originals.size() + 1;
    new CopiedDossiers(jdbc).make(originals, copies, 3 * each);
    var before = procedures.current(SLUG, LocalDate.now(clock)).id();
    var after = published();
    foreseen(before, procedures.revision(after).procedure());
    double ours = counted(after);
    double engines = migrated();
    rows.add(
        String.format(
            Locale.ROOT,
            "| **the engine's one by one to ours** | ≥ 5x | **%.1fx** |",
            engines / ours));
    sameEverywhere();
    report(load);
  }

  /** Through the doors, two of each fate. */
  private void original() {
    var dossiers =
        new RandomDossiers(
            line, organisation, states, steps, tasks, clock, port, new Random(20261130));
    clock.moveTo(TODAY);
    var cells = List.of(line.newCell(Place.UNDER_PROVINCE), line.newCell(Place.UNDER_SECTION));
    for (var fate : RandomDossiers.twoOfEach()) {
      if (fate != Fate.RELAY) {
        originals.add(dossiers.make(fate, cells.get(originals.size() % 2)));
      }
    }
    clock.moveTo(TODAY);
  }

  /** Every step a dossier stands at, the limit of the whole and the promise become others. */
  private UUID published() throws Exception {
    var edits = new LinkedHashMap<String, Limit>();
    edits.put("limit:promise", OwnRules.limit(60, LimitUnit.WORKING_DAYS, 80));
    edits.put("limit:decision", OwnRules.limit(50, LimitUnit.WORKING_DAYS, 80));
    edits.put("step:decideDossier", OwnRules.limit(50, LimitUnit.WORKING_DAYS, 80));
    edits.put("step:prepareDossier", OwnRules.limit(45, LimitUnit.WORKING_DAYS, 80));
    edits.put("step:resolveCell", OwnRules.limit(35, LimitUnit.CALENDAR_DAYS, 80));
    edits.put("step:appraiseDossier", OwnRules.limit(10, LimitUnit.WORKING_DAYS, 80));
    for (var step : List.of("submitDossier", "receiveDossier", "supplyDocuments")) {
      edits.put("step:" + step, OwnRules.limit(8, LimitUnit.WORKING_DAYS, 80));
    }
    var desk = desk();
    var draft = desk.draft(SLUG, edits);
    assertThat(draft).isNotNull();
    var shown = new Object[1];
    rows.add(
        row(
            "the same over HTTP, with its token",
            "",
            time(1, () -> shown[0] = desk.previewLimits(draft, RecountChoice.RECALCULATE))));
    desk.publish(draft, (tools.jackson.databind.JsonNode) shown[0], RecountChoice.KEEP);
    return procedures.current(SLUG, LocalDate.now(clock)).id();
  }

  private ChangeDesk desk() {
    var first = line.holder(organisation.province().id(), Role.PROCEDURE_ADMIN);
    var second = officials.create("Nguyễn Thị Ban Hành");
    organisation.appoint(
        second, organisation.province(), Role.PROCEDURE_ADMIN, TestOrganisation.START, null);
    var two = organisation.signedIn(port, officials.asUser(second, LocalDate.now(clock)));
    return new ChangeDesk(organisation.signedIn(port, first), two, two, LocalDate.now(clock));
  }

  private void foreseen(UUID before, Procedure next) throws Exception {
    var open = recounts.governedBy(List.of(before));
    assertThat(open.size()).isGreaterThanOrEqualTo(OPEN);
    var moves = new ArrayList<DossierMove>();
    double limits =
        time(
            TIMES,
            () -> {
              moves.clear();
              return moves.addAll(recounts.foresee(recounts.governedBy(List.of(before)), next));
            });
    assertThat(moves).hasSize(open.size());
    likeTheOriginals(moves);
    rows.add(
        0,
        row(
            "changed limits over %,d open dossiers, all move".formatted(open.size()),
            "≤ 3 s",
            limits));
    var day = LocalDate.now(clock).plusDays(1);
    var entry =
        new CalendarEntry(
            Ids.next(),
            null,
            day,
            CalendarEntry.Kind.DAY_OFF,
            "thử",
            "thử",
            Confidence.SOURCED,
            clock.instant(),
            Ids.next());
    double off =
        time(
            TIMES,
            () ->
                recounts.foresee(recounts.open(null), calendars.foresee(List.of(entry), null)::of));
    rows.add(1, row("a day off for all of them", "≤ 3 s", off));
  }

  /** A copy moves as what it was copied from. */
  private void likeTheOriginals(List<DossierMove> moves) {
    var byId = new LinkedHashMap<UUID, DossierMove>();
    moves.forEach(move -> byId.put(move.dossierId(), move));
    jdbc.sql("select original, id from hoso.copied")
        .query(
            row -> {
              var original = byId.get(row.getObject(1, UUID.class));
              assertThat(byId.get(row.getObject(2, UUID.class)).dates())
                  .isEqualTo(original.dates());
            });
  }

  private double counted(UUID after) throws Exception {
    var ids = copies("n <= " + each);
    var recount = Ids.next();
    transaction.executeWithoutResult(
        status ->
            work.decide(
                recount,
                after,
                RecountChoice.RECALCULATE,
                "Đo",
                LocalDate.now(clock),
                Ids.next(),
                ids,
                List.of()));
    double took =
        time(
            1,
            () -> {
              work.start(recount);
              return null;
            });
    assertThat(work.progress(CurrentUser.SYSTEM, recount).done()).isEqualTo(ids.size());
    assertThat(work.progress(CurrentUser.SYSTEM, recount).failed()).isEmpty();
    rate(
        "%,d dossiers counted anew: due days, reminders, lists, history, the engine's due dates",
        ids.size(), took);
    return took / ids.size();
  }

  /** An instance of the engine and when its tasks are to be due, told for nothing. */
  private record Instance(String id, Map<String, Date> due) {}

  /** One by one, as its manual says: the instance is migrated, then its task's due date is set. */
  private double migrated() throws Exception {
    var plan = plan();
    var single = instances(each, 2 * each);
    double took =
        time(
            1,
            () -> {
              single.forEach(instance -> migrate(plan, List.of(instance)));
              return null;
            });
    rate("%,d instances migrated and due dates set by the engine, one by one", single.size(), took);
    var many = instances(2 * each, 3 * each);
    double chunks =
        time(
            1,
            () -> {
              for (int i = 0; i < many.size(); i += 100) {
                var chunk = many.subList(i, Math.min(many.size(), i + 100));
                transaction.executeWithoutResult(status -> migrate(plan, chunk));
              }
              return null;
            });
    rate("%,d the same way, 100 in a transaction", many.size(), chunks);
    return took / single.size();
  }

  private void migrate(MigrationPlan plan, List<Instance> some) {
    engine
        .newMigration(plan)
        .processInstanceIds(some.stream().map(Instance::id).toList())
        .execute();
    some.forEach(each -> each.due().forEach(engineTasks::setDueDate));
  }

  private MigrationPlan plan() {
    line.open(line.cell(Place.UNDER_PROVINCE)); // so that the new definition is there
    var before =
        jdbc.sql(
                """
                select e.proc_def_id_ from camunda.act_ru_execution e
                join hoso.copied c on e.business_key_ = c.id::text where c.n = 1 limit 1
                """)
            .query(String.class)
            .single();
    var after =
        definitions
            .createProcessDefinitionQuery()
            .processDefinitionKey(SLUG)
            .latestVersion()
            .singleResult()
            .getId();
    assertThat(after).isNotEqualTo(before);
    return engine.createMigrationPlan(before, after).mapEqualActivities().build();
  }

  private List<Instance> instances(int from, int to) {
    var all = new LinkedHashMap<String, Instance>();
    jdbc.sql(
            """
            select t.proc_inst_id_, t.id_, d.due_date_ from hoso.copied c
            join camunda.act_ru_execution e on e.business_key_ = c.id::text
            join camunda.act_ru_task t on t.proc_inst_id_ = e.proc_inst_id_
            join hoso.copied f on f.original = c.original and f.n = 1
            join camunda.act_ru_execution g on g.business_key_ = f.id::text
            join camunda.act_ru_task d on d.proc_inst_id_ = g.proc_inst_id_
              and d.task_def_key_ = t.task_def_key_
            where c.n > ? and c.n <= ? order by c.id
            """)
        .params(from, to)
        .query(
            row -> {
              all.computeIfAbsent(row.getString(1), id -> new Instance(id, new LinkedHashMap<>()))
                  .due()
                  .put(row.getString(2), new Date(row.getTimestamp(3).getTime()));
            });
    assertThat(all).hasSize((to - from) * originals.size());
    return List.copyOf(all.values());
  }

  /** Whichever way it went, the due dates are those of the first copy, in every place. */
  private void sameEverywhere() {
    int otherwise =
        jdbc.sql(
                """
                select count(*) from (
                  select c.original, t.task_def_key_ from hoso.copied c
                  join camunda.act_ru_execution e on e.business_key_ = c.id::text
                  join camunda.act_ru_task t on t.proc_inst_id_ = e.proc_inst_id_
                  group by 1, 2 having count(distinct t.due_date_) > 1) o
                """)
            .query(Integer.class)
            .single();
    assertThat(otherwise).as("due otherwise").isZero();
    int torn =
        jdbc.sql(
                """
                select count(*) from hoso.copied c
                join hoso.step_record s on s.dossier_id = c.id and s.completed_at is null
                  and s.cancelled_at is null
                join hoso.work_item w on w.id = s.id
                join camunda.act_ru_task t on t.id_ = s.id::text
                where c.n <= ? and (s.due_at, s.warn_at) is distinct from (w.due_at, w.warn_at)
                  or c.n <= ? and s.due_at at time zone ? <> t.due_date_
                """)
            .params(each, each, java.time.ZoneId.systemDefault().getId())
            .query(Integer.class)
            .single();
    assertThat(torn).as("torn").isZero();
    copies("n = 1").forEach(id -> assertThat(histories.verify(id).faults()).isEmpty());
  }

  private double time(int times, Callable<?> what) throws Exception {
    var took = new ArrayList<Double>();
    for (int i = 0; i < times; i++) {
      long from = System.nanoTime();
      what.call();
      took.add((System.nanoTime() - from) / 1e9);
    }
    took.sort(null);
    return took.get(took.size() / 2);
  }

  private static String row(String what, String goal, double seconds) {
    return String.format(Locale.ROOT, "| %s | %s | %.2f s |", what, goal, seconds);
  }

  private void rate(String what, int many, double seconds) {
    rows.add(
        String.format(
            Locale.ROOT,
            "| " + what + " | | %.1f s, %,.0f a second |",
            many,
            seconds,
            many / seconds));
  }

  private void report(double load) throws IOException {
    var durable =
        jdbc.sql(
                "select concat('fsync ', current_setting('fsync'), ', synchronous_commit ',"
                    + " current_setting('synchronous_commit'))")
            .query(String.class)
            .single();
    var table =
        String.format(
            Locale.ROOT,
            "%s, %d cores, load before %.1f, Java %s, %s.%n%n| what | goal | measured |%n|---|---|---|%n%s%n",
            LocalDate.now(HosoClock.ZONE),
            Runtime.getRuntime().availableProcessors(),
            load,
            Runtime.version().feature(),
            durable,
            String.join("\n", rows));
    MeasuredPage.write("recount", table);
  }

  private List<UUID> copies(String which) {
    return jdbc.sql("select id from hoso.copied where " + which + " order by id")
        .query(UUID.class)
        .list();
  }
}
