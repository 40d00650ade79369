package vn.hoso.recount;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoApplication;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.audit.Histories;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.LimitUnit;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Procedures;
import vn.hoso.recount.ExpectedDates.Due;
import vn.hoso.recount.ExpectedDates.Governed;
import vn.hoso.recount.ExpectedDates.Limit;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Ids;
import vn.hoso.state.WholeDossiers;
import vn.hoso.unit.UnitView;

/**
 * The product is killed in the middle of counting dossiers anew, as a machine of its own on the
 * same data, and started again: it goes on by itself, none twice, none half.
 */
@IntegrationTest
class KilledRecountTest {

  private static final String SLUG = "relay";
  private static final int DOSSIERS = 230;
  private static final int FIRST_PORTION = 100;
  private static final String REASON = "Thời hạn mới theo 12-QC/TU ngày 01/09/2026";

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Officials officials;
  @Autowired Calendars calendars;
  @Autowired Procedures procedures;
  @Autowired WholeDossiers states;
  @Autowired Histories histories;
  @Autowired Recounts recounts;
  @Autowired RecountWork work;
  @Autowired TransactionTemplate transaction;
  @Autowired TaskService engine;
  @Autowired DataSource database;
  @Autowired JdbcClient jdbc;
  @Autowired HosoClock clock;
  @LocalServerPort int port;
  @TempDir Path place;

  private final List<UUID> dossiers = new ArrayList<>();
  private UnitView cell;
  private Procedure model;
  private Map<String, Limit> before;
  private Map<String, Limit> after;
  private Governed first;
  private UUID revision;
  private UUID recount;

  @BeforeEach
  void a_change_is_decided_and_has_not_begun() {
    clock.moveTo(Instant.parse("2026-09-07T02:00:00Z"));
    cell = line.newCell(Place.UNDER_PROVINCE);
    model = procedures.current(SLUG, LocalDate.now(clock)).procedure();
    before = OwnRules.of(model);
    for (int i = 0; i < DOSSIERS; i++) {
      dossiers.add(line.open(SLUG, cell.id(), Role.SECRETARY, cell.id()));
    }
    for (int i = 0; i < DOSSIERS; i += 10) {
      line.complete(dossiers.get(i), "asked");
      line.complete(dossiers.get(i), "taken");
    }
    var calendar = calendars.governing(cell.path());
    var days = calendar.daysBetween(calendar.firstDay(), calendar.lastDay());
    first = new Governed(Instant.EPOCH, before, days);
    after = new HashMap<>(before);
    for (var place : List.of("step:askMove", "step:arriveMove", "limit:originPromise")) {
      int amount = before.get(place).limit().amount() + 5;
      after.put(place, OwnRules.limit(amount, LimitUnit.WORKING_DAYS, 50));
    }
    revision = published(after);
    var moves = recounts.foresee(dossiers, procedures.revision(revision).procedure());
    recount = Ids.next();
    transaction.executeWithoutResult(
        status ->
            work.decide(
                recount,
                revision,
                RecountChoice.RECALCULATE,
                REASON,
                LocalDate.now(clock),
                officials.create("Nguyễn Thị Quyết Định"),
                dossiers,
                moves));
  }

  /** For new dossiers alone: those that are open are decided of by the test itself. */
  private UUID published(Map<String, Limit> limits) {
    var one = line.holder(organisation.province().id(), Role.PROCEDURE_ADMIN);
    var second = officials.create("Nguyễn Thị Ban Hành");
    organisation.appoint(
        second, organisation.province(), Role.PROCEDURE_ADMIN, TestOrganisation.START, null);
    var two = organisation.signedIn(port, officials.asUser(second, LocalDate.now(clock)));
    var desk = new ChangeDesk(organisation.signedIn(port, one), two, two, LocalDate.now(clock));
    var draft = desk.draft(SLUG, limits);
    desk.publish(draft, desk.previewLimits(draft, RecountChoice.KEEP), RecountChoice.KEEP);
    return procedures.current(SLUG, LocalDate.now(clock)).id();
  }

  @AfterEach
  void the_limits_are_as_before() {
    published(before);
    clock.reset();
  }

  @Test
  void killed_in_the_middle_it_goes_on_at_the_next_start_none_twice_none_half() throws Exception {
    var due = expected(first);
    Process killed;
    try (var held = database.getConnection()) {
      hold(held, dossiers.get(FIRST_PORTION + 50));
      killed = start("first");
      until(
          "select count(*) > 0 from pg_stat_activity where wait_event_type = 'Lock'"
              + " and query ilike '%act_ru_task%'",
          killed);
      killed.destroyForcibly();
      assertThat(killed.waitFor(30, TimeUnit.SECONDS)).isTrue();
      held.rollback();
    }
    assertThat(work.progress(CurrentUser.SYSTEM, recount).done())
        .as("the first portion")
        .isEqualTo(FIRST_PORTION);
    for (var id : dossiers.subList(FIRST_PORTION, DOSSIERS)) {
      untouched(id, due.get(id));
    }

    var again = start("again");
    until("select not exists (select from hoso.recount_dossier where not done)", again);
    again.destroyForcibly();
    assertThat(again.waitFor(30, TimeUnit.SECONDS)).isTrue();
    var progress = work.progress(CurrentUser.SYSTEM, recount);
    assertThat(progress.moved()).isEqualTo(DOSSIERS);
    assertThat(progress.failed()).isEmpty();
    assertThat(progress.otherwise()).isEmpty();
    dossiers.forEach(this::once);
    assertThat(explained(dossiers.get(0))).contains("45 ngày làm việc");
  }

  /** The engine's task of a dossier of the second portion: its transaction waits in the middle. */
  private static void hold(Connection held, UUID dossier) throws SQLException {
    held.setAutoCommit(false);
    try (var lock =
        held.prepareStatement(
            "select t.id_ from camunda.act_ru_task t join hoso.step_record s on s.id::text = t.id_"
                + " where s.dossier_id = ? for update of t")) {
      lock.setObject(1, dossier);
      assertThat(lock.executeQuery().next()).isTrue();
    }
  }

  private Process start(String name) throws IOException, SQLException {
    var pool = database.unwrap(HikariDataSource.class);
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            HosoApplication.class.getName(),
            "--spring.profiles.active=test",
            "--server.port=0",
            "--spring.datasource.url=" + pool.getJdbcUrl(),
            "--spring.datasource.username=" + pool.getUsername(),
            "--spring.datasource.password=" + pool.getPassword(),
            "--hoso.home=" + Files.createDirectories(place.resolve(name)),
            "--hoso.recount.background=true")
        .redirectErrorStream(true)
        .redirectOutput(place.resolve(name + ".log").toFile())
        .start();
  }

  /** Asked again every tenth of a second, which the database waits. */
  private void until(String holds, Process process) {
    var last = Instant.now().plusSeconds(120);
    boolean done = false;
    while (!done) {
      assertThat(process.isAlive()).as("it runs").isTrue();
      assertThat(Instant.now()).as(holds).isBefore(last);
      jdbc.sql("select pg_sleep(0.1)").query(row -> {});
      done = jdbc.sql(holds).query(Boolean.class).single();
    }
  }

  private Map<UUID, Map<UUID, Due>> expected(Governed rules) {
    var due = new HashMap<UUID, Map<UUID, Due>>();
    dossiers.forEach(id -> due.put(id, dates(id, List.of(first)).fromTheirStart(rules)));
    return due;
  }

  private void untouched(UUID id, Map<UUID, Due> due) {
    var dates = dates(id, List.of(first));
    kept().holdAgainst(id, due, dates.wholes(first), dates.running(), "as before " + id);
    assertThat(applied(id)).as("told " + id).isZero();
    assertThat(governed(id)).as("governed by " + id).isEqualTo(1);
  }

  private void once(UUID id) {
    var next = new Governed(Instant.EPOCH.plusSeconds(1), after, first.days());
    var dates = dates(id, List.of(first, next));
    kept()
        .holdAgainst(
            id,
            dates.fromTheirStart(next),
            dates.wholes(next),
            dates.running(),
            "counted anew " + id);
    assertThat(applied(id)).as("told once " + id).isEqualTo(1);
    assertThat(governed(id)).as("governed by " + id).isEqualTo(2);
    assertThat(states.of(line.holder(cell.id(), Role.SECRETARY), id).revisionId())
        .isEqualTo(revision);
    assertThat(histories.verify(id).faults()).isEmpty();
  }

  private String explained(UUID id) {
    return states.of(line.holder(cell.id(), Role.SECRETARY), id).clocks().stream()
        .flatMap(each -> each.sentences().stream())
        .reduce("", (one, other) -> one + "\n" + other);
  }

  private int applied(UUID id) {
    return count("history_entry where kind = 'LimitsApplied' and dossier_id = ?", id);
  }

  private int governed(UUID id) {
    return count("governing_assignment where dossier_id = ?", id);
  }

  private int count(String rows, UUID id) {
    return jdbc.sql("select count(*) from " + rows).param(id).query(Integer.class).single();
  }

  private KeptDates kept() {
    return new KeptDates(jdbc, engine);
  }

  private ExpectedDates dates(UUID id, List<Governed> governed) {
    return new ExpectedDates(jdbc, id, model, governed);
  }
}
