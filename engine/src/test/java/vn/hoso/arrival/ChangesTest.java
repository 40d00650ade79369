package vn.hoso.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.entrance.Accounts;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** Word of new work: who is told, of what not, and when it ends. */
@IntegrationTest
class ChangesTest {

  @LocalServerPort int port;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired ChangeStreams streams;
  @Autowired Accounts accounts;
  @Autowired Tasks tasks;
  @Autowired Units units;
  @Autowired DataSource database;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired HosoClock clock;

  private final List<WaitingPage> pages = new ArrayList<>();
  private UUID dossier;
  private StepRecordView step;
  private CurrentUser kim;
  private CurrentUser lan;
  private CurrentUser head;
  private CurrentUser giver;

  @BeforeEach
  void anItemLiesAtTheRoom() {
    clock.moveTo(Instant.parse("2026-09-07T02:00:00Z"));
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    giver = line.holder(cell.id(), Role.SECRETARY);
    dossier = line.open(cell);
    step = line.advanceTo(dossier, "appraiseDossier");
    UnitView room = units.get(step.unitId(), TestOrganisation.START);
    kim = organisation.holder(room, Role.APPRAISER);
    lan = organisation.holder(room, Role.APPRAISER);
    head = organisation.holder(room, Role.UNIT_HEAD);
  }

  @AfterEach
  void nobodyWaits() throws Exception {
    clock.reset();
    for (WaitingPage each : pages) {
      each.close();
    }
  }

  /** Whoever asks for the head alone would wait for ever, as nothing of a body comes to him. */
  @Test
  void the_head_alone_is_answered_at_once() {
    var client = organisation.signedIn(port, kim);
    var answer = client.send("HEAD", "/api/work-items/changes", null, BodyPublishers.noBody());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("text/event-stream");
    assertThat(answer.bytes()).isEmpty();
  }

  @Test
  void who_shares_the_work_is_told_when_it_is_committed_and_who_only_waits_for_it_is_not()
      throws Exception {
    WaitingPage shares = page(kim);
    WaitingPage leads = page(head);
    WaitingPage waits = page(giver);
    assertThat(shares.text())
        .contains("X-Accel-Buffering: no", "Content-Type: text/event-stream")
        .doesNotContain("Set-Cookie");
    quiet();
    transaction.executeWithoutResult(
        status -> {
          tasks.claim(lan, step.id());
          status.setRollbackOnly();
        });
    assertThat(shares.hears("event: changed", 3)).as("nothing was committed").isFalse();
    tasks.claim(lan, step.id());
    assertThat(shares.changed()).isTrue();
    assertThat(leads.changed()).isTrue();
    assertThat(waits.changedToo()).isFalse();
    assertThat(shares.text())
        .doesNotContain(
            dossier.toString(), step.id().toString(), step.positionId().toString(), "Nguyễn");
  }

  @Test
  void what_somebody_has_is_his_and_his_heads_alone() throws Exception {
    step = tasks.claim(lan, step.id());
    WaitingPage has = page(lan);
    WaitingPage colleague = page(kim);
    WaitingPage leads = page(head);
    quiet();
    line.complete(dossier, "eligible");
    assertThat(has.changed()).isTrue();
    assertThat(leads.changed()).isTrue();
    assertThat(colleague.changedToo()).isFalse();
  }

  @Test
  void a_stand_in_is_told_in_the_place_of_the_absent_one() throws Exception {
    tasks.claim(lan, step.id());
    CurrentUser deputy = line.holder(line.newCell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
    UUID standIn = UUID.randomUUID();
    jdbc.sql(
            "insert into hoso.stand_in (id, absent_id, deputy_id, from_day, to_day, document, set_by,"
                + " set_at) values (?, ?, ?, '2026-09-01', '2026-09-30', 'Nghỉ phép', ?, now())")
        .params(standIn, lan.officialId(), deputy.officialId(), head.officialId())
        .update();
    jdbc.sql("insert into hoso.stand_in_position (stand_in_id, position_id) values (?, ?)")
        .params(standIn, step.positionId())
        .update();
    WaitingPage stands = page(deputy);
    WaitingPage colleague = page(kim);
    quiet();
    announce("held");
    assertThat(stands.changed()).isTrue();
    assertThat(colleague.changedToo()).isFalse();
  }

  @Test
  void what_is_held_by_who_may_act_no_longer_is_his_colleagues_and_not_his() throws Exception {
    tasks.claim(lan, step.id());
    WaitingPage had = page(lan);
    WaitingPage colleague = page(kim);
    quiet();
    announce("held");
    assertThat(had.changed()).isTrue();
    assertThat(colleague.changedToo()).isFalse();
    jdbc.sql("update hoso.position_holding set to_day = '2026-09-06' where official_id = ?")
        .param(lan.officialId())
        .update();
    announce("held");
    assertThat(colleague.changed()).isTrue();
    assertThat(had.changedToo()).isFalse();
  }

  @Test
  void whom_it_is_about_is_not_told() throws Exception {
    organisation.knownAs(
        kim,
        jdbc.sql("select person_id from hoso.dossier_item where dossier_id = ?")
            .param(dossier)
            .query(UUID.class)
            .single());
    WaitingPage himself = page(kim);
    WaitingPage colleague = page(lan);
    quiet();
    announce("shared");
    assertThat(colleague.changed()).isTrue();
    assertThat(himself.changedToo()).isFalse();
  }

  @Test
  void another_node_is_heard_and_what_it_never_said_is_nothing() throws Exception {
    WaitingPage here = page(kim);
    quiet();
    var pool = database.unwrap(HikariDataSource.class);
    try (var other =
            DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
        var statement = other.createStatement()) {
      statement.execute("notify hoso_work, 'no id at all'");
      statement.execute("notify hoso_work, ''");
      assertThat(here.hears("event: changed", 3)).isFalse();
      statement.execute(
          "update hoso.work_item set holder_id = '%s' where id = '%s'"
              .formatted(lan.officialId(), step.id()));
      assertThat(here.changed()).isTrue();
    }
  }

  @Test
  void many_changes_within_a_second_are_one_word() throws Exception {
    WaitingPage here = page(kim);
    quiet();
    for (int n = 0; n < 20; n++) {
      announce("shared");
      Thread.sleep(100);
    }
    int told = 0;
    while (here.hears("event: changed", 2)) {
      told++;
    }
    assertThat(told).as("in two seconds and a bit").isBetween(1, 4);
  }

  @Test
  void it_ends_with_the_session_and_with_the_account_and_tells_nothing_before() throws Exception {
    HosoClient signedOut = organisation.signedIn(port, kim);
    var leaving = new WaitingPage(port, signedOut);
    pages.add(leaving);
    WaitingPage blocked = page(lan);
    quiet();
    signedOut.delete("/api/session");
    accounts.block(lan.officialId());
    announce("shared");
    leaving.ends(4);
    blocked.ends(4);
    assertThat(leaving.text() + blocked.text()).doesNotContain("event: changed");
  }

  @Test
  void a_session_that_grows_too_old_ends_it_without_a_change() throws Exception {
    WaitingPage waits = page(kim);
    quiet();
    jdbc.sql("update hoso.spring_session set expiry_time = 0 where principal_name like ?")
        .param(kim.officialId() + ":%")
        .update();
    waits.ends(20);
  }

  @Test
  void waiting_for_word_does_not_keep_a_session_young() throws Exception {
    HosoClient client = organisation.signedIn(port, kim);
    String age = "select last_access_time from hoso.spring_session where principal_name like ?";
    String whose = kim.officialId() + ":%";
    long anHourAgo = System.currentTimeMillis() - 3_600_000;
    jdbc.sql("update hoso.spring_session set last_access_time = ? where principal_name like ?")
        .params(anHourAgo, whose)
        .update();
    assertThat(client.get("/api/work-items/changes").status()).isEqualTo(200);
    until(() -> streams.size() == 0);
    assertThat(jdbc.sql(age).param(whose).query(Long.class).single()).isEqualTo(anHourAgo);
    client.get("/api/work-items/counts");
    assertThat(jdbc.sql(age).param(whose).query(Long.class).single()).isGreaterThan(anHourAgo);
  }

  @Test
  void of_one_official_the_newest_pages_wait_and_none_holds_a_connection() throws Exception {
    HosoClient client = organisation.signedIn(port, kim);
    for (int n = 0; n < ChangeStreams.MOST_OF_OFFICIAL + 1; n++) {
      pages.add(new WaitingPage(port, client));
      assertThat(pages.get(n).hears(": HoSo", 5)).isTrue();
    }
    assertThat(pages.get(0).hears("event: replaced", 5)).isTrue();
    pages.get(0).ends(3);
    assertThat(pages.subList(1, pages.size())).allMatch(WaitingPage::open);
    assertThat(database.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections())
        .isZero();
    for (WaitingPage each : pages) {
      each.close();
    }
    until(() -> streams.size() == 0);
  }

  /** Who has gone is found out by a sign of life that nobody takes. */
  private static void until(BooleanSupplier reached) throws InterruptedException {
    for (int n = 0; n < 400 && !reached.getAsBoolean(); n++) {
      Thread.sleep(100);
    }
    assertThat(reached.getAsBoolean()).isTrue();
  }

  private WaitingPage page(CurrentUser official) throws IOException, InterruptedException {
    var page = new WaitingPage(port, organisation.signedIn(port, official));
    pages.add(page);
    assertThat(page.hears(": HoSo", 5)).as(page.text()).isTrue();
    return page;
  }

  /** What came before, and that listening has begun, is told by now. */
  private void quiet() throws InterruptedException {
    Thread.sleep(2500);
    pages.forEach(WaitingPage::clear);
  }

  private void announce(String how) throws SQLException {
    jdbc.sql("select pg_notify('hoso_work', ?)")
        .param(step.id() + " " + step.positionId() + " " + how)
        .query((row, number) -> number)
        .list();
  }
}
