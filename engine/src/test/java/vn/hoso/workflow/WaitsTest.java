package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.audit.Histories;
import vn.hoso.audit.HistoryLine;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.dossierlist.DossierLists;
import vn.hoso.dossierlist.DossierRow;
import vn.hoso.inbox.Inbox;
import vn.hoso.inbox.InboxQuery;
import vn.hoso.inbox.InboxView;
import vn.hoso.inbox.Notices;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.step.Steps;
import vn.hoso.task.Tasks;

/** A dossier that stands until a day comes: nobody's work, and gone on once. */
@IntegrationTest
class WaitsTest {

  private static final String DAY = "2027-09-07";
  private static final int NODES = 6;

  @Autowired AdmissionLine line;
  @Autowired Waits waits;
  @Autowired Tasks tasks;
  @Autowired Steps steps;
  @Autowired Dossiers dossiers;
  @Autowired DossierLists lists;
  @Autowired Inbox inbox;
  @Autowired Notices notices;
  @Autowired Histories histories;
  @Autowired TransactionTemplate transaction;
  @Autowired HosoClock clock;
  @Autowired TestOrganisation organisation;
  @LocalServerPort int port;

  private UUID id;
  private CurrentUser clerk;

  @BeforeEach
  void standsInItsWait() {
    on("2026-09-07");
    var cell = line.newCell(Place.UNDER_PROVINCE);
    id = line.open("trial", cell.parentId(), Role.OFFICE_CLERK, cell.id());
    clerk = line.holder(cell.parentId(), Role.OFFICE_CLERK);
    line.complete(id, "begun");
    line.complete(id, "taken");
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void it_stands_with_its_day_and_reason_where_those_who_see_it_find_it() {
    assertThat(listed().waitsUntil()).isEqualTo(DAY);
    assertThat(listed().waitReason()).isEqualTo("Chờ hết 12 tháng thử việc");
    var stranger = line.holder(line.newCell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
    assertThat(lists.waiting(stranger, null, 200).items()).isEmpty();
  }

  @Test
  void it_is_in_nobodys_inbox_and_never_late() {
    on("2027-09-06");
    notices.recordDue();

    for (var view : InboxView.values()) {
      assertThat(
              inbox
                  .list(clerk, new InboxQuery(view, null, null, InboxQuery.Sort.DUE, null, 50))
                  .items())
          .as(view.name())
          .isEmpty();
    }
    var counts = inbox.counts(clerk);
    assertThat(List.of(counts.overdue(), counts.shared(), counts.mine(), counts.waiting()))
        .containsOnly(0L);
    assertThat(standing().dueOn()).isNull();
  }

  @Test
  void before_its_day_nothing_moves_and_on_the_day_it_goes_on_by_itself() {
    on("2027-09-06");
    waits.endDue();
    assertThat(line.open(id)).containsExactly("awaitTrialEnd");

    on(DAY);
    waits.endDue();

    assertThat(line.open(id)).containsExactly("judgeTrial");
    assertThat(standing().dueOn()).isEqualTo("2027-10-19"); // 30 working days from the day
    assertThat(histories.of(clerk, id))
        .filteredOn(entry -> entry.kind().equals("WaitEnded"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.officialName()).isEqualTo("Hệ thống HoSo");
              assertThat(entry.factDate()).isEqualTo(DAY);
              assertThat(entry.sentence()).isEqualTo("Chờ hết 12 tháng thử việc");
            });
    assertThat(histories.verify(id).faults()).isEmpty();
  }

  @Test
  void however_many_nodes_look_it_goes_on_once() throws Exception {
    on(DAY);
    var ready = new CountDownLatch(1);
    var nodes = Executors.newFixedThreadPool(NODES);
    try {
      var looks =
          IntStream.range(0, NODES).mapToObj(node -> nodes.submit(() -> look(ready))).toList();
      ready.countDown();
      int ended = 0;
      for (var look : looks) {
        ended += look.get();
      }
      assertThat(ended).isPositive();
    } finally {
      nodes.shutdown();
    }
    assertThat(histories.of(clerk, id)).extracting(HistoryLine::kind).containsOnlyOnce("WaitEnded");
    assertThat(line.open(id)).containsExactly("judgeTrial");
    assertThat(waits.endDue()).isZero();
  }

  @Test
  void what_breaks_off_in_between_leaves_nothing_behind_and_is_done_the_next_time() {
    on(DAY);
    var history = histories.of(clerk, id).size();
    transaction.executeWithoutResult(
        crash -> {
          assertThat(waits.endDue()).isPositive();
          crash.setRollbackOnly();
        });
    assertThat(line.open(id)).containsExactly("awaitTrialEnd");
    assertThat(histories.of(clerk, id)).hasSize(history);

    waits.endDue();
    assertThat(line.open(id)).containsExactly("judgeTrial");
  }

  @Test
  void nobody_can_say_that_the_day_has_come() {
    var step = line.claim(id);

    assertThatThrownBy(() -> tasks.complete(clerk, step.id(), line.request(step, "reached", null)))
        .isInstanceOfSatisfying(
            Problem.class, refused -> assertThat(refused.code()).isEqualTo("DOSSIER-070"));
  }

  @Test
  void the_day_can_be_put_off_with_a_reason_and_counts_from_then_on() {
    on("2027-09-06");
    var step = line.claim(id);
    var putOff = line.request(step, "putOff", null);
    ((ObjectNode) putOff.data()).put("putOffTo", "2027-11-01");
    tasks.complete(clerk, step.id(), putOff);

    assertThat(listed().waitsUntil()).isEqualTo("2027-11-01");
    assertThat(standing().holderId()).isNull();
    on(DAY);
    waits.endDue();
    assertThat(line.open(id)).containsExactly("awaitTrialEnd");
    on("2027-11-01");
    waits.endDue();
    assertThat(line.open(id)).containsExactly("judgeTrial");
  }

  @Test
  void a_day_gone_by_is_no_day_to_put_it_off_to() {
    var step = line.claim(id);
    var putOff = line.request(step, "putOff", null);
    ((ObjectNode) putOff.data()).put("putOffTo", "2026-09-04");

    assertThatThrownBy(() -> tasks.complete(clerk, step.id(), putOff))
        .isInstanceOfSatisfying(
            Problem.class,
            refused ->
                assertThat(refused.errors())
                    .anyMatch(
                        error -> error.field().equals("putOffTo") && error.code().equals("past")));
  }

  @Test
  void over_http_the_waiting_dossiers_are_told_to_those_who_see_them_alone() {
    var path = "/api/dossiers/waiting?limit=200";
    var stranger = line.holder(line.newCell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);

    assertThat(new HosoClient(port).get(path).status()).isEqualTo(401);
    assertThat(waiting(stranger)).isEmpty();
    assertThat(waiting(clerk))
        .filteredOn(row -> row.path("id").asString().equals(id.toString()))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.path("waitsUntil").asString()).isEqualTo(DAY);
              assertThat(row.path("waitReason").asString()).isEqualTo("Chờ hết 12 tháng thử việc");
            });
    var step = standing();
    assertThat(
            client(stranger)
                .post("/api/work-items/" + step.id() + "/claim", null, "Idempotency-Key", key())
                .status())
        .isEqualTo(404);
  }

  private List<JsonNode> waiting(CurrentUser by) {
    var answer = client(by).get("/api/dossiers/waiting?limit=200");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().path("items").valueStream().toList();
  }

  private HosoClient client(CurrentUser by) {
    return organisation.signedIn(port, by);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private int look(CountDownLatch ready) throws InterruptedException {
    ready.await();
    return waits.endDue();
  }

  private DossierRow listed() {
    return lists.waiting(clerk, null, 200).items().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private StepRecordView standing() {
    return line.current(id);
  }

  private void on(String day) {
    clock.moveTo(
        LocalDate.parse(day).atTime(LocalTime.of(9, 0)).atZone(HosoClock.ZONE).toInstant());
  }
}
