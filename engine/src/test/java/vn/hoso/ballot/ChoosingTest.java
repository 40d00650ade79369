package vn.hoso.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.foldercheck.ItemFolders;
import vn.hoso.item.Items;
import vn.hoso.item.NewItem;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.step.StepReturned;
import vn.hoso.step.Steps;
import vn.hoso.task.CompleteRequest;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;

/** Votes on names: rounds, ties, results that are not announced, and how often a body may vote. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class ChoosingTest {

  private static final String ODD_NAME = "Quàng Thị Uyên Phương Xoan";
  private static final Tally PEOPLE = new Tally(12, 12, 0, 12, 12, 12, 0, 0);

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Ballots ballots;
  @Autowired CarriedVotes carried;
  @Autowired Tasks tasks;
  @Autowired Steps steps;
  @Autowired Items items;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired HosoClock clock;
  @LocalServerPort int port;

  private UnitView cell;
  private UUID unit;
  private UUID dossier;

  @BeforeEach
  void a_list_of_candidates() {
    cell = line.newCell(Place.UNDER_PROVINCE);
    unit = cell.parentId();
    dossier = line.open("choosing", unit, Role.OFFICE_CLERK, cell.id());
    line.complete(dossier, "named");
  }

  @AfterEach
  void the_clock_runs_again() {
    clock.reset();
  }

  @Test
  void a_second_round_is_on_those_who_came_out_of_the_first() {
    line.complete(dossier, "heard");
    var first = line.claim(dossier);
    var by = line.worker(first);
    var entered = ballots.enter(by, first.id(), on("Anh", 5, "Bình", 4, "Chi", 2));
    assertThat(entered.reckoning().standing()).isEqualTo(Standing.GOES_ON);
    assertThat(entered.reckoning().outcomes()).containsExactly("Bỏ phiếu vòng hai");
    assertThat(entered.reckoning().names())
        .containsExactly(Standing.GOES_ON, Standing.GOES_ON, Standing.MISSED);
    confirm(first, 1);
    assertThat(refusal(by, first, "chosen")).containsExactly("ballot contradicts");
    complete(by, first, "secondRound");

    var second = line.claim(dossier);
    assertThat(ballots.view(by, second.id()).candidates()).containsExactly("Anh", "Bình");
    var stranger =
        catchThrowableOfType(
            Problem.class, () -> ballots.enter(by, second.id(), on("Anh", 5, "Dũng", 7)));
    assertThat(stranger.errors()).extracting(FieldError::code).containsExactly("others");
    var chosen = ballots.enter(by, second.id(), on("Bình", 7, "Anh", 5));
    assertThat(chosen.reckoning().standing()).isEqualTo(Standing.CARRIED);
    confirm(second, 1);
    complete(by, second, "chosen");
    assertThat(line.current(dossier).stepId()).isEqualTo("lookAtChoice");
  }

  @Test
  void a_tie_goes_to_the_head_and_both_opinions_are_kept() {
    line.complete(dossier, "heard");
    line.complete(dossier, "tied");
    var head = line.claim(dossier);
    assertThat(head.stepId()).isEqualTo("headChooses");
    var data = line.form(head, "chosen");
    var by = line.worker(head);
    data.remove("opinionAgainst");
    var refused =
        catchThrowableOfType(
            Problem.class,
            () ->
                tasks.complete(by, head.id(), new CompleteRequest("chosen", data, head.version())));
    assertThat(refused.errors()).extracting(FieldError::field).containsExactly("opinionAgainst");
    data.put("opinionFor", "Có kinh nghiệm.").put("opinionAgainst", "Mới nhận việc.");
    tasks.complete(by, head.id(), new CompleteRequest("chosen", data, head.version()));
    assertThat(steps.form(head.id()).path("opinionFor").asString()).isEqualTo("Có kinh nghiệm.");
    assertThat(steps.form(head.id()).path("opinionAgainst").asString()).isEqualTo("Mới nhận việc.");
    assertThat(ballots.of(by, dossier))
        .filteredOn(view -> view.reckoning().standing() == Standing.TIED)
        .hasSize(1);
  }

  @Test
  void the_fourth_vote_on_a_matter_is_refused_and_the_step_goes_another_way() {
    line.complete(dossier, "heard");
    for (int before = 0; before < 3; before++) {
      var step = line.claim(dossier);
      var view = ballots.view(line.worker(step), step.id());
      assertThat(view.taken()).isEqualTo(before);
      assertThat(view.actions()).containsExactly("enter");
      line.complete(dossier, "chosen");
      line.complete(dossier, "sendBack", "firstRound");
    }
    var fourth = line.claim(dossier);
    var by = line.worker(fourth);
    var view = ballots.view(by, fourth.id());
    assertThat(view.taken()).isEqualTo(3);
    assertThat(view.rule().atMost().votes()).isEqualTo(3);
    assertThat(view.actions()).isEmpty();
    var typed = new TypedTally("9", null, null, null, null, null, null, null, null, null);
    assertThat(
            catchThrowableOfType(Problem.class, () -> ballots.keepTyped(by, fourth.id(), typed, 0)))
        .extracting(Problem::code)
        .isEqualTo("BALLOT-012");
    var refused =
        catchThrowableOfType(
            Problem.class, () -> ballots.enter(by, fourth.id(), on("Anh", 9, "Bình", 1)));
    assertThat(refused.code()).isEqualTo("BALLOT-012");
    assertThat(refusal(by, fourth, "chosen")).containsExactly("ballot missing");
    complete(by, fourth, "reportUp");
    assertThat(line.open(dossier)).isEmpty();
  }

  @Test
  void what_is_taken_back_and_corrected_is_the_same_vote() {
    line.complete(dossier, "heard");
    var sent = line.claim(dossier);
    line.complete(dossier, "chosen");
    line.complete(dossier, "sendBack", "firstRound");
    var again = line.claim(dossier);
    var by = line.worker(again);
    assertThat(ballots.view(by, again.id()).taken()).isEqualTo(1);
    var taken = new StepReturned(again.id(), sent.id(), by.officialId(), null, true);
    transaction.executeWithoutResult(status -> carried.on(taken));
    assertThat(ballots.view(by, again.id()).taken()).isZero();

    clock.moveTo(clock.instant().plusSeconds(60));
    var corrected = ballots.enter(by, again.id(), on("Anh", 8, "Bình", 4));
    assertThat(corrected.taken()).isZero();
    assertThat(told(by, again)).containsExactly("enter");
    confirm(again, corrected.version());
    complete(by, again, "chosen");
    line.complete(dossier, "sendBack", "firstRound");
    var next = line.claim(dossier);
    assertThat(ballots.view(line.worker(next), next.id()).taken()).isEqualTo(1);
  }

  private List<String> told(CurrentUser by, StepRecordView step) {
    return ballots.of(by, dossier).stream()
        .filter(view -> view.taskId().equals(step.id()))
        .flatMap(view -> view.actions().stream())
        .toList();
  }

  @Test
  void each_item_of_the_dossier_is_voted_on_and_no_other() {
    for (String outcome : List.of("heard", "chosen", "taken")) {
      line.complete(dossier, outcome);
    }
    var named = new NewItem(null, "Lò Văn Thử", "Phó ban", Map.of());
    transaction.executeWithoutResult(
        status -> items.add(dossier, ItemFolders.procedure(), List.of(named)));
    var step = line.claim(dossier);
    var by = line.worker(step);
    var listed = ballots.view(by, step.id()).candidates();
    assertThat(listed).hasSize(2).last().isEqualTo("2. Lò Văn Thử – Phó ban");
    var one = on(PEOPLE, List.of(new BallotLine(listed.get(0), 12, 0)));
    assertThat(
            catchThrowableOfType(Problem.class, () -> ballots.enter(by, step.id(), one)).errors())
        .extracting(FieldError::code)
        .containsExactly("others");
    var both =
        on(
            PEOPLE,
            List.of(new BallotLine(listed.get(0), 12, 0), new BallotLine(listed.get(1), 2, 9)));
    var view = ballots.enter(by, step.id(), both);
    assertThat(view.reckoning().names()).containsExactly(Standing.CARRIED, Standing.MISSED);
    assertThat(view.tally()).isEqualTo(both);
    assertThat(view.reckoning().outcomes()).containsExactly("Đồng ý");
  }

  private static Tally on(Tally people, List<BallotLine> lines) {
    return new Tally(
        people.summoned(),
        people.present(),
        0,
        people.issued(),
        people.collected(),
        people.valid(),
        0,
        0,
        people.summoned(),
        lines);
  }

  @Test
  void a_vote_that_lacked_its_quorum_is_none_and_is_not_counted() {
    line.complete(dossier, "heard");
    var step = line.claim(dossier);
    var by = line.worker(step);
    var few = new Tally(12, 7, 0, 7, 7, 7, 0, 0).on(on("Anh", 7).lines());
    var view = ballots.enter(by, step.id(), few);
    assertThat(view.reckoning().standing()).isEqualTo(Standing.VOID);
    assertThat(view.reckoning().problems())
        .anyMatch(text -> text.contains("từ 8 người") && text.contains("chưa biểu quyết"));
    confirm(step, 1);
    assertThat(refusal(by, step, "chosen")).containsExactly("ballot contradicts");
  }

  @Test
  void where_the_quorum_stands_in_a_text_in_force_numbers_without_it_are_refused() {
    var step = line.claim(dossier);
    var few = new Tally(12, 7, 0, 7, 7, 7, 0, 0).on(on("Anh", 7).lines());
    var refused =
        catchThrowableOfType(Problem.class, () -> ballots.enter(line.worker(step), step.id(), few));
    assertThat(refused.errors())
        .extracting(error -> error.field() + " " + error.code())
        .containsExactly("present noQuorum");
  }

  /** Rows: who. Columns: while it waits for its confirmation, and once the step is over. */
  private static final String WHO_READS =
      """
      unit       SECRETARY          200 200
      unit       STANDING_COMMITTEE 200 200
      unit       COMMITTEE_MEMBER   403 403
      unit       OFFICE_CLERK       403 403
      unit       INTAKE_CLERK       403 403
      cell       SECRETARY          404 404
      province   STANDING_COMMITTEE 200 200
      province   COMMITTEE_MEMBER   404 404
      province   INTAKE_CLERK       404 404
      province   SYSTEM_ADMIN       404 404
      """;

  @Test
  void a_result_that_is_not_announced_is_read_by_those_entitled_and_others_see_it_was_held(
      CapturedOutput log) {
    var clients = clients();
    var step = line.claim(dossier);
    var by = line.worker(step);
    ballots.enter(by, step.id(), on(ODD_NAME, 9, "Bình", 1));
    assertThat(answers(clients, step)).isEqualTo(expected(2));
    assertThat(clients.get("unit COMMITTEE_MEMBER").get("/api/ballots/waiting").text())
        .doesNotContain(step.id().toString());
    assertThat(clients.get("unit STANDING_COMMITTEE").get("/api/ballots/waiting").text())
        .contains(step.id().toString());
    var member = line.holder(unit, Role.COMMITTEE_MEMBER);
    assertThat(catchThrowableOfType(Problem.class, () -> ballots.confirm(member, step.id(), 1)))
        .extracting(Problem::code)
        .isEqualTo("BALLOT-003");
    ballots.confirm(line.holder(unit, Role.STANDING_COMMITTEE), step.id(), 1);
    complete(by, step, "heard");
    assertThat(answers(clients, step)).isEqualTo(expected(3));

    var held = clients.get("unit COMMITTEE_MEMBER").get(dossierPath() + "/ballots");
    assertThat(held.status()).isEqualTo(200);
    assertThat(held.text()).contains("\"sealed\":true").doesNotContain(ODD_NAME);
    for (String path : List.of("", "/history")) {
      assertThat(clients.get("unit SECRETARY").get(dossierPath() + path).text())
          .doesNotContain(ODD_NAME);
    }
    assertThat(tables(ODD_NAME)).containsExactly("hoso.ballot_line");
    assertThat(log.getAll()).doesNotContain(ODD_NAME);
  }

  private Map<String, HosoClient> clients() {
    Map<String, HosoClient> clients = new LinkedHashMap<>();
    WHO_READS
        .lines()
        .map(row -> row.split(" +"))
        .forEach(
            row ->
                clients.put(
                    row[0] + " " + row[1],
                    organisation.signedIn(port, line.holder(place(row[0]), Role.valueOf(row[1])))));
    return clients;
  }

  private UUID place(String name) {
    return switch (name) {
      case "unit" -> unit;
      case "cell" -> cell.id();
      default -> organisation.province().id();
    };
  }

  private static Map<String, String> expected(int column) {
    Map<String, String> expected = new LinkedHashMap<>();
    WHO_READS
        .lines()
        .map(row -> row.split(" +"))
        .forEach(row -> expected.put(row[0] + " " + row[1], row[column]));
    return expected;
  }

  private static Map<String, String> answers(Map<String, HosoClient> clients, StepRecordView step) {
    Map<String, String> answers = new LinkedHashMap<>();
    clients.forEach(
        (who, client) -> {
          var answer = client.get("/api/work-items/" + step.id() + "/ballot");
          boolean told = answer.text().contains(ODD_NAME);
          answers.put(
              who, told == (answer.status() == 200) ? String.valueOf(answer.status()) : "leak");
        });
    return answers;
  }

  private String dossierPath() {
    return "/api/dossiers/" + dossier;
  }

  private List<String> tables(String text) {
    return jdbc
        .sql(
            "select schemaname || '.' || tablename from pg_tables"
                + " where schemaname in ('hoso', 'camunda') order by 1")
        .query(String.class)
        .list()
        .stream()
        .filter(
            table ->
                jdbc.sql("select count(*) from " + table + " t where t::text like ?")
                        .param("%" + text + "%")
                        .query(Long.class)
                        .single()
                    > 0)
        .toList();
  }

  private static Tally on(Object... namesAndVotes) {
    var lines = new java.util.ArrayList<BallotLine>();
    for (int at = 0; at < namesAndVotes.length; at += 2) {
      lines.add(new BallotLine((String) namesAndVotes[at], (Integer) namesAndVotes[at + 1]));
    }
    return PEOPLE.on(lines);
  }

  private void confirm(StepRecordView step, int version) {
    ballots.confirm(line.holder(unit, Role.COMMITTEE_MEMBER), step.id(), version);
  }

  private List<String> refusal(CurrentUser by, StepRecordView step, String outcome) {
    return catchThrowableOfType(Problem.class, () -> complete(by, step, outcome)).errors().stream()
        .map(error -> error.field() + " " + error.code())
        .toList();
  }

  private void complete(CurrentUser by, StepRecordView step, String outcome) {
    tasks.complete(
        by, step.id(), new CompleteRequest(outcome, line.form(step, outcome), step.version()));
  }
}
