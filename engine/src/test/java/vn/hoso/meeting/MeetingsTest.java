package vn.hoso.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.StatementProbe;
import vn.hoso.TestOrganisation;
import vn.hoso.ballot.Tally;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.meeting.SaveMeetingRequest.MeetingRowRequest;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.step.Steps;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;

/** A list is a draft; its rows are completed by the doors of the single step, each by itself. */
@IntegrationTest
class MeetingsTest {

  private static final Instant NOW = Instant.parse("2026-09-07T02:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Meetings meetings;
  @Autowired Tasks tasks;
  @Autowired Steps steps;
  @Autowired HosoClock clock;
  @Autowired JsonMapper json;
  @Autowired JdbcClient jdbc;

  private UnitView cell;
  private CurrentUser secretary;

  @BeforeEach
  void aCellOfItsOwn() {
    clock.moveTo(NOW);
    cell = line.newCell(Place.DIRECTLY_UNDER_PROVINCE);
    secretary = line.holder(cell.id(), Role.SECRETARY);
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void finished_rows_are_recorded_and_the_rest_say_what_blocks_them() {
    var dossiers = IntStream.range(0, 6).mapToObj(each -> line.open(cell)).toList();
    dossiers.forEach(each -> line.advanceTo(each, "resolveCell"));
    var items = dossiers.stream().map(each -> line.current(each).id()).toList();
    var meeting = meetings.create(secretary, request(items));
    assertThat(meeting.common().path("meetingOn").stringValue()).isEqualTo("2026-09-07");

    line.complete(dossiers.get(5), "notProposed");
    var saved =
        save(
            meeting,
            row(items.get(0), proposed("05-NQ/CB"), votes(15)),
            row(items.get(1), Map.of("outcome", "notProposed", "reason", "Còn ít."), votes(4)),
            row(items.get(2), Map.of("outcome", "proposed"), votes(16)),
            postponed(items.get(3), "Chưa có giấy giới thiệu của Công đoàn."),
            row(items.get(5), proposed("06-NQ/CB"), null));
    assertThat(saved.rows().get(5).outcome()).isEqualTo("notProposed");
    assertThat(codes(meetings.check(secretary, meeting.id(), null)))
        .containsExactly("DOSSIER-007", "DOSSIER-007", "PROCEDURE-004", "TASK-002");

    assertThat(meetings.count(secretary, meeting.id(), saved.version()).done()).isEqualTo(3);
    var member = organisation.holder(cell, Role.COMMITTEE_MEMBER);
    assertThat(confirmAll(member, meeting.id()).problems()).isEmpty();

    var problems = meetings.check(secretary, meeting.id(), null);
    assertThat(problems)
        .extracting(RowProblem::workItemId, RowProblem::code)
        .containsExactly(tuple(items.get(2), "PROCEDURE-004"), tuple(items.get(5), "TASK-002"));
    assertThat(problems.get(0).fields())
        .extracting(RowProblem.RowFault::field)
        .containsExactly("resolutionNumber");
    assertThat(line.open(dossiers.get(0))).as("a check moves nothing").containsOnly("resolveCell");

    var recorded = meetings.record(secretary, meeting.id(), saved.version());
    assertThat(recorded.done()).isEqualTo(2);
    assertThat(recorded.problems()).isEqualTo(problems);
    assertThat(states(meetings.get(secretary, meeting.id())))
        .containsExactly(
            RowState.RECORDED,
            RowState.RECORDED,
            RowState.TYPED,
            RowState.POSTPONED,
            RowState.EMPTY,
            RowState.MOVED);
    assertThat(line.open(dossiers.get(0))).containsOnly("submitDossier");
    assertThat(line.open(dossiers.get(1))).as("no proposal ends the dossier").isEmpty();
    for (int waiting : new int[] {2, 3, 4}) {
      assertThat(line.open(dossiers.get(waiting))).containsOnly("resolveCell");
    }

    assertThat(meetings.record(secretary, meeting.id(), saved.version()).done())
        .as("nothing twice")
        .isZero();
    assertThat(completions(dossiers.get(0), "resolveCell")).isEqualTo(1);
    var mended = save(saved, row(items.get(2), proposed("07-NQ/CB"), votes(16)));
    assertThat(meetings.record(secretary, meeting.id(), mended.version()).done()).isEqualTo(1);
    assertThat(line.open(dossiers.get(2))).containsOnly("submitDossier");
  }

  @Test
  void nothing_is_told_of_a_row_about_himself() {
    var dossiers = IntStream.range(0, 2).mapToObj(each -> line.open(cell)).toList();
    dossiers.forEach(each -> line.advanceTo(each, "resolveCell"));
    var items = dossiers.stream().map(each -> line.current(each).id()).toList();
    var made = meetings.create(secretary, request(items));
    Map<String, Object> half = Map.of("outcome", "proposed");
    var meeting = save(made, row(items.get(0), half, null), row(items.get(1), half, null));
    UUID himself =
        jdbc.sql("select person_id from hoso.dossier_item where dossier_id = ?")
            .param(dossiers.get(0))
            .query(UUID.class)
            .single();
    var known = organisation.knownAs(secretary, himself);
    for (var problems :
        List.of(
            meetings.check(known, meeting.id(), null),
            meetings.record(known, meeting.id(), meeting.version()).problems())) {
      assertThat(problems)
          .extracting(RowProblem::workItemId)
          .contains(items.get(1))
          .doesNotContain(items.get(0));
    }
    var seen = List.of(new SeenBallot(items.get(0), 1));
    refused("MEETING-004", () -> meetings.confirm(known, meeting.id(), seen));
  }

  @Test
  void votes_are_closed_by_one_and_confirmed_by_another_for_all_rows_at_once() {
    var dossiers = IntStream.range(0, 3).mapToObj(each -> line.open(cell)).toList();
    dossiers.forEach(each -> line.advanceTo(each, "resolveCell"));
    var items = dossiers.stream().map(each -> line.current(each).id()).toList();
    var made = meetings.create(secretary, request(items));
    var meeting =
        save(
            made,
            row(items.get(0), proposed("05-NQ/CB"), votes(15)),
            row(items.get(1), proposed("06-NQ/CB"), new RowCount(18, 18, 17, 19, 0, null)),
            row(items.get(2), proposed("07-NQ/CB"), votes(5)));
    assertThat(meeting.rows().get(0).ballot().tally()).isNull();
    assertThat(meeting.actions()).contains("count").doesNotContain("confirm");
    var counted = meetings.count(secretary, meeting.id(), meeting.version());
    assertThat(counted.done()).isEqualTo(2);
    assertThat(codes(counted.problems())).containsExactly("BALLOT-002");
    assertThat(meetings.get(secretary, meeting.id()).rows().get(0).ballot().tally())
        .as("what is left out follows from who was there")
        .isEqualTo(new Tally(20, 18, 2, 18, 18, 18, 15, 3));

    assertThat(codes(confirmAll(secretary, meeting.id()).problems()))
        .as("nobody confirms his own")
        .containsExactly("BALLOT-004", "BALLOT-004");
    var member = organisation.holder(cell, Role.COMMITTEE_MEMBER);
    var seen = meetings.get(member, meeting.id());
    assertThat(seen.actions()).containsExactly("confirm");
    assertThat(seen.rows().get(0).count()).as("a draft is its keeper's").isNull();
    assertThat(confirmAll(member, meeting.id()).done()).isEqualTo(2);
    var clerk = organisation.holder(cell, Role.INTAKE_CLERK);
    assertThat(meetings.get(clerk, meeting.id()).rows().get(0).ballot()).isNull();

    var done = meetings.record(secretary, meeting.id(), meeting.version());
    assertThat(done.done()).isEqualTo(1);
    assertThat(done.problems().get(1).fields())
        .as("against the numbers a reason is needed")
        .extracting(RowProblem.RowFault::field)
        .containsExactly("ballotReason");
    var reasoned =
        save(
            meeting,
            row(
                items.get(2),
                proposed("07-NQ/CB"),
                new RowCount(null, null, null, 5, null, "Cấp trên yêu cầu báo cáo.")));
    assertThat(codes(meetings.check(secretary, meeting.id(), List.of(items.get(2))))).isEmpty();
    assertThat(meetings.record(secretary, meeting.id(), reasoned.version()).done()).isEqualTo(1);
    assertThat(line.open(dossiers.get(2))).containsOnly("submitDossier");
  }

  @Test
  void votes_need_to_know_how_many_were_there() {
    var dossier = line.open(cell);
    var item = line.advanceTo(dossier, "resolveCell").id();
    var meeting = meetings.create(secretary, request(List.of(item)));
    var request =
        new SaveMeetingRequest(
            1,
            TODAY,
            null,
            null,
            null,
            18,
            null,
            meeting.common(),
            List.of(row(item, proposed("05-NQ/CB"), votes(15))));
    var saved = meetings.save(secretary, meeting.id(), request);
    assertThat(codes(meetings.count(secretary, meeting.id(), saved.version()).problems()))
        .containsExactly("MEETING-011");
    var without =
        save(
            meetings.get(secretary, meeting.id()),
            row(item, proposed("05-NQ/CB"), new RowCount(18, null, null, null, null, null)));
    assertThat(codes(meetings.count(secretary, meeting.id(), without.version()).problems()))
        .containsExactly("MEETING-012");
  }

  @Test
  void what_a_colleague_has_claimed_stays_his_and_stops_nobody_else() {
    var items = prepared(3);
    var colleague = organisation.holder(cell, Role.SECRETARY);
    tasks.claim(colleague, items.get(1));
    var meeting = meetings.create(secretary, request(items));
    var saved =
        save(
            meeting,
            row(items.get(0), Prepared.ROW, null),
            row(items.get(1), Prepared.ROW, null),
            row(items.get(2), Prepared.ROW, null));
    var recorded = meetings.record(secretary, meeting.id(), saved.version());
    assertThat(recorded.done()).isEqualTo(2);
    assertThat(codes(recorded.problems()))
        .containsExactly("TASK-001")
        .isEqualTo(codes(meetings.check(secretary, meeting.id(), null)));
    assertThat(meetings.get(secretary, meeting.id()).rows().get(1).holderName())
        .isEqualTo(colleague.fullName());
    assertThat(tasks.get(colleague, items.get(1)).step().open()).isTrue();
  }

  @Test
  void common_fields_hold_for_every_row_that_has_none_of_its_own() {
    var items = prepared(2);
    var meeting = meetings.create(secretary, request(items));
    var saved =
        meetings.save(
            secretary,
            meeting.id(),
            new SaveMeetingRequest(
                meeting.version(),
                TODAY,
                "Nguyễn Văn Chủ",
                "Trần Thị Ghi",
                20,
                18,
                2,
                json.valueToTree(
                    Map.of(
                        "youthUnionMember", true,
                        "tradeUnionIntroduces", false,
                        "verificationWaived", true)),
                List.of(
                    row(items.get(0), Map.of("outcome", "prepared"), null),
                    row(
                        items.get(1),
                        Map.of("outcome", "prepared", "youthUnionMember", false),
                        null))));
    var kept = meetings.get(secretary, meeting.id());
    assertThat(kept.secretary()).isEqualTo("Trần Thị Ghi");
    assertThat(kept.present()).isEqualTo(18);
    assertThat(meetings.check(secretary, meeting.id(), null)).isEmpty();
    assertThat(meetings.record(secretary, meeting.id(), saved.version()).done()).isEqualTo(2);
  }

  @Test
  void the_number_of_statements_does_not_grow_with_the_rows() {
    var few = meetings.create(secretary, request(prepared(2)));
    var many = meetings.create(secretary, request(prepared(40)));
    int forFew = statements(() -> meetings.get(secretary, few.id()));
    assertThat(statements(() -> meetings.get(secretary, many.id()))).isEqualTo(forFew);
    assertThat(forFew).isLessThanOrEqualTo(10);
    assertThat(statements(() -> meetings.list(secretary, null))).isEqualTo(1);
    assertThat(statements(() -> meetings.openings(secretary))).isLessThanOrEqualTo(6);
  }

  @Test
  void a_list_that_changed_meanwhile_is_neither_saved_nor_recorded() {
    var items = prepared(1);
    var meeting = meetings.create(secretary, request(items));
    var colleague = organisation.holder(cell, Role.SECRETARY);
    meetings.save(colleague, meeting.id(), saving(meeting, row(items.get(0), Prepared.ROW, null)));
    refused("MEETING-003", () -> save(meeting, row(items.get(0), Map.of(), null)));
    refused("MEETING-003", () -> meetings.record(secretary, meeting.id(), meeting.version()));
    assertThat(meetings.get(secretary, meeting.id()).savedByName()).isEqualTo(colleague.fullName());
  }

  @Test
  void a_list_is_of_one_step_and_an_item_waits_in_one_list() {
    var items = prepared(2);
    var other = line.open(cell);
    line.advanceTo(other, "resolveCell");
    refused(
        "MEETING-005",
        () -> meetings.create(secretary, request(List.of(items.get(0), line.current(other).id()))));
    var meeting = meetings.create(secretary, request(items));
    refused("MEETING-006", () -> meetings.create(secretary, request(List.of(items.get(1)))));
    save(meeting, postponed(items.get(1), "Vắng mặt."));
    var next = meetings.create(secretary, request(List.of(items.get(1))));
    refused("MEETING-003", () -> meetings.discard(secretary, next.id(), next.version() - 1));
    meetings.discard(secretary, next.id(), next.version());
    refused("MEETING-001", () -> meetings.get(secretary, next.id()));
    refused("MEETING-004", () -> meetings.create(secretary, request(List.of(UUID.randomUUID()))));
  }

  @Test
  void what_lies_open_is_offered_by_step() {
    var items = prepared(3);
    var other = line.open(cell);
    line.advanceTo(other, "resolveCell");
    tasks.claim(organisation.holder(cell, Role.SECRETARY), items.get(0));
    meetings.create(secretary, request(List.of(items.get(1))));
    var openings = meetings.openings(secretary);
    assertThat(openings)
        .extracting(MeetingOpening::stepId)
        .containsExactly("prepareDossier", "resolveCell");
    assertThat(openings.get(0).kind()).isEqualTo(MeetingKind.CELL_MEETING);
    assertThat(openings.get(0).items())
        .extracting(MeetingOpening.MeetingCandidate::free)
        .containsExactly(false, false, true);
    assertThat(openings.get(0).items().get(2).personName()).isNotBlank();
  }

  @Test
  void a_list_of_which_something_was_recorded_is_kept() {
    var items = prepared(1);
    var meeting = meetings.create(secretary, request(items));
    var saved = save(meeting, row(items.get(0), Prepared.ROW, null));
    meetings.record(secretary, meeting.id(), saved.version());
    refused(
        "MEETING-007",
        () ->
            meetings.discard(
                secretary, meeting.id(), meetings.get(secretary, meeting.id()).version()));
    assertThat(meetings.get(secretary, meeting.id()).actions()).containsExactly("edit", "record");
    refused("MEETING-003", () -> save(saved, row(items.get(0), Map.of(), null)));
  }

  @Test
  void who_reads_the_votes_of_a_list_is_logged_with_all_its_dossiers() {
    var dossiers = IntStream.range(0, 2).mapToObj(each -> line.open(cell)).toList();
    dossiers.forEach(each -> line.advanceTo(each, "resolveCell"));
    var items = dossiers.stream().map(each -> line.current(each).id()).toList();
    var meeting =
        save(
            meetings.create(secretary, request(items)),
            row(items.get(0), proposed("05-NQ/CB"), votes(15)),
            row(items.get(1), proposed("06-NQ/CB"), votes(16)));
    assertThat(votesRead()).as("nothing is counted yet").isEmpty();
    meetings.count(secretary, meeting.id(), meeting.version());
    var before = votesRead().size();
    meetings.get(secretary, meeting.id());
    assertThat(votesRead()).hasSize(before + 1).last().isEqualTo(dossiers);
  }

  /** The dossiers of each entry, the oldest entry first. */
  private List<List<UUID>> votesRead() {
    return jdbc.sql(
            "select listed from hoso.access_log where official_id = ? and what = 'ballot'"
                + " order by id")
        .param(secretary.officialId())
        .query((row, number) -> List.of((UUID[]) row.getArray(1).getArray()))
        .list();
  }

  @Test
  void leaving_a_row_to_the_next_time_needs_a_reason() {
    var items = prepared(1);
    var meeting = meetings.create(secretary, request(items));
    save(meeting, postponed(items.get(0), null));
    assertThat(meetings.check(secretary, meeting.id(), null))
        .extracting(RowProblem::code)
        .containsExactly("MEETING-010");
  }

  /** Items of dossiers just opened. */
  private List<UUID> prepared(int number) {
    return IntStream.range(0, number).mapToObj(each -> line.current(line.open(cell)).id()).toList();
  }

  private static CreateMeetingRequest request(List<UUID> items) {
    return new CreateMeetingRequest(MeetingKind.CELL_MEETING, TODAY, items);
  }

  private MeetingRowRequest row(UUID item, Map<String, Object> data, RowCount count) {
    return new MeetingRowRequest(item, json.valueToTree(data), false, null, count);
  }

  private static Map<String, Object> proposed(String number) {
    return Map.of("outcome", "proposed", "resolutionNumber", number);
  }

  private static RowCount votes(int inFavour) {
    return new RowCount(null, null, null, inFavour, null, null);
  }

  private RowsDone confirmAll(CurrentUser by, UUID meetingId) {
    var seen =
        meetings.get(by, meetingId).rows().stream()
            .filter(row -> row.ballot() != null && row.ballot().tally() != null)
            .filter(row -> row.ballot().confirmedByName() == null)
            .map(row -> new SeenBallot(row.workItemId(), row.ballot().version()))
            .toList();
    return meetings.confirm(by, meetingId, seen);
  }

  private static List<String> codes(List<RowProblem> problems) {
    return problems.stream().map(RowProblem::code).toList();
  }

  private MeetingRowRequest postponed(UUID item, String reason) {
    return new MeetingRowRequest(item, json.valueToTree(Map.of()), true, reason, null);
  }

  private MeetingView save(MeetingView meeting, MeetingRowRequest... rows) {
    meetings.save(secretary, meeting.id(), saving(meeting, rows));
    return meetings.get(secretary, meeting.id());
  }

  private static SaveMeetingRequest saving(MeetingView meeting, MeetingRowRequest... rows) {
    JsonNode common = meeting.common();
    return new SaveMeetingRequest(
        meeting.version(), TODAY, null, null, 20, 18, 2, common, List.of(rows));
  }

  private static List<RowState> states(MeetingView meeting) {
    return meeting.rows().stream().map(MeetingRowView::state).toList();
  }

  private long completions(UUID dossier, String stepId) {
    return steps.of(dossier).stream()
        .filter(step -> step.stepId().equals(stepId))
        .filter(step -> step.completedAt() != null)
        .map(StepRecordView::id)
        .count();
  }

  private static int statements(Runnable work) {
    return StatementProbe.statementsOf(work).size();
  }

  private static void refused(String code, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
