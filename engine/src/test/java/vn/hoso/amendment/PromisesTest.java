package vn.hoso.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.PaperText;
import vn.hoso.acts.DossierActs;
import vn.hoso.clock.RunningClock;
import vn.hoso.document.DocumentView;
import vn.hoso.document.Documents;
import vn.hoso.inbox.NoticeKind;
import vn.hoso.inbox.NoticeView;
import vn.hoso.inbox.Notices;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.Problem;
import vn.hoso.state.WholeDossier;
import vn.hoso.takeover.Takeovers;

/** Each office that receives a dossier promises a day of its own; a head of office decides. */
@IntegrationTest
class PromisesTest extends AmendedDossier {

  private static final String ORIGIN = "originPromise";
  private static final String DESTINATION = "destinationPromise";

  @Autowired Documents documents;
  @Autowired Notices notices;
  @Autowired DossierActs acts;
  @Autowired Takeovers takeovers;
  @Autowired ReceiptSecrets secrets;

  private UUID id;
  private CurrentUser secretary;
  private CurrentUser origin;
  private CurrentUser destination;
  private CurrentUser head;

  @BeforeEach
  void theOriginHasReceivedIt() {
    on("2026-09-07");
    var cell = line.newCell(Place.UNDER_PROVINCE);
    secretary = line.holder(cell.id(), Role.SECRETARY);
    id = line.open("relay", cell.id(), Role.SECRETARY, cell.id());
    line.complete(id, "asked");
    line.complete(id, "taken");
    origin = line.holder(cell.parentId(), Role.STANDING_COMMITTEE);
    destination = line.seated(id, PartCapacity.RECEIVER, Role.UNIT_HEAD);
    head = line.seated(id, PartCapacity.DECIDER, Role.UNIT_HEAD);
  }

  @Test
  void the_receipt_says_each_offices_day_or_what_it_will_follow() {
    assertThat(paper("01"))
        .containsPattern("hẹn trả:\\s+[tT]hứ \\p{L}+, ngày 02 tháng 11 năm 2026")
        .contains("20 ngày làm việc kể từ ngày nơi đến nhận")
        .doesNotContain("Ngày hẹn trả kết quả:");
    assertThat(clocks()).containsOnlyKeys(ORIGIN);
  }

  @Test
  void each_has_its_clock_and_desk_and_public_page_say_whose() {
    arrived();
    assertThat(clocks()).containsOnlyKeys(ORIGIN, DESTINATION);
    assertThat(clocks().get(DESTINATION).deadline().due()).isEqualTo("2026-10-12");
    assertThat(state().promisedOn()).as("the one that falls due next").isEqualTo("2026-10-12");
    var desk = client(secretary).get("/api/dossiers/" + id).json().path("clocks");
    assertThat(desk.valueStream().map(each -> each.path("label").asString()))
        .hasSize(2)
        .allMatch(label -> label.contains(": ") && label.endsWith("có quyết định"));
    var shown = tracked().path("promises");
    assertThat(shown.valueStream().map(each -> each.path("on").asString()))
        .containsExactly("2026-11-02", "2026-10-12");
    assertThat(shown.valueStream().map(each -> each.path("by").asString()))
        .doesNotHaveDuplicates()
        .noneMatch(String::isBlank);
    line.complete(id, "granted");
    assertThat(tracked().path("promises")).as("decided: nothing is promised any more").isEmpty();
  }

  @Test
  void each_is_moved_by_its_own_head_and_the_other_stays() {
    arrived();
    on("2026-10-05");
    assertThat(offered(origin)).containsExactly(ORIGIN);
    assertThat(offered(destination)).containsExactly(DESTINATION);
    assertThat(offered(head)).as("decides").containsExactly(ORIGIN, DESTINATION);
    assertThat(offered(secretary)).isEmpty();
    assertThat(moved(secretary, ORIGIN, "2026-11-09").code()).isEqualTo("AMENDMENT-001");
    assertThat(moved(origin, DESTINATION, "2026-11-09").json().at("/errors/0/field").asString())
        .as("not his to move")
        .isEqualTo("limit");
    assertThat(moved(head, null, "2026-11-09").json().at("/errors/0/field").asString())
        .as("which of the two")
        .isEqualTo("limit");

    assertThat(moved(destination, null, "2026-10-26").status()).isEqualTo(204);

    assertThat(clocks().get(DESTINATION).deadline().due()).isEqualTo("2026-10-26");
    assertThat(clocks().get(ORIGIN).deadline().due()).isEqualTo("2026-11-02");
    var office = clocks().get(DESTINATION).promisedBy().vi();
    assertThat(paper("04"))
        .contains("Với phần việc của mình, " + office)
        .contains("12 tháng 10 năm 2026", "26 tháng 10 năm 2026")
        .doesNotContain("Theo Giấy tiếp nhận", "02 tháng 11 năm 2026");
    assertThat(histories.of(destination, id))
        .filteredOn(entry -> entry.kind().equals("PromiseRescheduled"))
        .singleElement()
        .satisfies(
            entry -> assertThat(entry.details().path("promise").asString()).isEqualTo(office));
    assertThat(tracked().path("promises").get(1).path("before").asString()).isEqualTo("2026-10-12");
    assertThat(tracked().path("timeline").valueStream().map(each -> each.path("title").asString()))
        .contains("Hẹn lại ngày trả kết quả (" + office + ")");
    var again = amendments(origin, id).at("/reschedulings/0");
    assertThat(again.path("times").asInt()).as("counted apart").isZero();
  }

  @Test
  void a_rest_pauses_both_and_both_run_on() {
    arrived();
    on("2026-09-21");
    assertThat(act(head, "suspension", Map.of("cause", "Chờ kết luận.")).status()).isEqualTo(204);
    assertThat(clocks().values()).allMatch(clock -> clock.deadline().due() == null);
    on("2026-09-28");
    assertThat(act(head, "resumption", Map.of()).status()).isEqualTo(204);
    assertThat(clocks().get(ORIGIN).deadline().due()).isEqualTo("2026-11-09");
    assertThat(clocks().get(DESTINATION).deadline().due()).isEqualTo("2026-10-19");
  }

  @Test
  void both_sides_are_warned_of_each_by_its_name() {
    arrived();
    on("2026-10-07"); // 80 % of 20 working days from 14 September are used up
    notices.recordDue();
    notices.recordDue();
    // Whoever has its desk: other tests have appointed heads there too.
    head = line.worker(line.current(id));
    assertThat(told(head))
        .hasSize(1)
        .allMatch(detail -> detail.endsWith("Nơi đến nhận đến khi có quyết định"));
    assertThat(told(secretary)).hasSize(1);
    on("2026-10-22"); // and of 40 from 7 September
    notices.recordDue();
    assertThat(told(head)).as("late, and the other one near").hasSize(3);
    assertThat(told(head)).filteredOn(detail -> detail.contains("Nơi đi nhận")).hasSize(1);
  }

  @Test
  void a_head_of_office_who_decides_may_stop_it_and_tells_so_himself() {
    arrived();
    assertThat(state(head).actions()).contains("stop");
    acts.stop(head, id, "Không còn nhu cầu.", state(head).version());
    assertThat(paper("05"))
        .contains("kết luận dừng giải quyết hồ sơ.", "Lý do: Không còn nhu cầu.")
        .contains(head.fullName());
  }

  @Test
  void what_is_withdrawn_is_told_by_whoever_leads_a_committee_that_took_it_in() {
    acts.withdraw(secretary, id, "Xin rút.", state().version());
    assertThat(paper("05")).contains("T/M BAN THƯỜNG VỤ").doesNotContain("NGƯỜI ĐỨNG ĐẦU");
  }

  @Test
  void whoever_takes_it_in_by_the_folder_enters_what_ran_on_paper_and_no_other_clerk() {
    var cell = unit(PartCapacity.OPENER);
    var taker = line.holder(unit(PartCapacity.INTAKE), Role.OFFICE_CLERK);
    var other = line.seated(id, PartCapacity.RECEIVER, Role.INTAKE_CLERK);
    var day = LocalDate.of(2026, 9, 7);

    assertThat(takeovers.plan(taker, "relay", cell, day, null).places()).isNotEmpty();
    assertThatThrownBy(() -> takeovers.plan(other, "relay", cell, day, null))
        .isInstanceOf(Problem.class);
  }

  private UUID unit(PartCapacity capacity) {
    return state().seats().stream()
        .filter(seat -> seat.capacity() == capacity)
        .map(WholeDossier.Seat::unitId)
        .findFirst()
        .orElseThrow();
  }

  private void arrived() {
    on("2026-09-14");
    line.complete(id, "arrived");
  }

  private List<String> offered(CurrentUser by) {
    return amendments(by, id)
        .path("reschedulings")
        .valueStream()
        .map(each -> each.path("limit").asString())
        .toList();
  }

  private Answer moved(CurrentUser by, String limit, String day) {
    var fields = new HashMap<String, Object>();
    fields.put("limit", limit);
    fields.put("newDueOn", day);
    fields.put("reader", "BODY");
    fields.put("cause", "Chờ xác minh.");
    return act(by, "reschedulings", fields);
  }

  private Answer act(CurrentUser by, String act, Map<String, Object> fields) {
    var body = new HashMap<>(fields);
    body.put("version", state().version());
    return client(by).post("/api/dossiers/" + id + "/" + act, body);
  }

  private List<String> told(CurrentUser by) {
    return notices.list(by, false).items().stream()
        .filter(notice -> id.equals(notice.dossierId()))
        .filter(
            notice ->
                notice.kind() == NoticeKind.LIMIT_WARNING
                    || notice.kind() == NoticeKind.LIMIT_OVERDUE)
        .map(NoticeView::limit)
        .toList();
  }

  private JsonNode tracked() {
    var secret = secrets.of(secretary, id);
    return new HosoClient(port)
        .post("/api/public/tracking", Map.of("code", state().code(), "secret", secret))
        .json();
  }

  private Map<String, RunningClock> clocks() {
    var all = new HashMap<String, RunningClock>();
    state().clocks().forEach(each -> all.put(each.limitName(), each));
    return all;
  }

  private WholeDossier state() {
    return state(secretary);
  }

  private WholeDossier state(CurrentUser by) {
    return states.of(by, id);
  }

  private String paper(String code) {
    var paper =
        documents.list(id).stream()
            .filter(each -> each.requirementCode().equals(code))
            .map(DocumentView::id)
            .reduce((earlier, later) -> later)
            .orElseThrow();
    return PaperText.of(
        client(secretary).get("/api/dossiers/" + id + "/documents/" + paper + "/file").bytes());
  }
}
