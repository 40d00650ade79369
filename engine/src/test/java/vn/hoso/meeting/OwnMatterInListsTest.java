package vn.hoso.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.meeting.MeetingOpening.MeetingCandidate;
import vn.hoso.meeting.SaveMeetingRequest.MeetingRowRequest;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.staffing.OfficialChanges;
import vn.hoso.standin.StandInDraft;
import vn.hoso.standin.StandIns;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/**
 * A list is no door to one's own matter, nor to what one submitted: what may not be done to the
 * step by itself is not done to its row.
 */
@IntegrationTest
class OwnMatterInListsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
  private static final Map<String, Object> ELIGIBLE = Map.of("outcome", "eligible");
  private static final Map<String, Object> PREPARED = Map.of("outcome", "prepared");

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Officials officials;
  @Autowired OfficialChanges changes;
  @Autowired StandIns standIns;
  @Autowired Units units;
  @Autowired Meetings meetings;
  @Autowired HosoClock clock;
  @Autowired JsonMapper json;
  @Autowired JdbcClient jdbc;

  private UnitView cell;
  private CurrentUser secretary;

  @BeforeEach
  void aCell() {
    clock.moveTo(Instant.parse("2026-09-07T02:00:00Z"));
    cell = line.newCell(Place.DIRECTLY_UNDER_PROVINCE);
    secretary = line.holder(cell.id(), Role.SECRETARY);
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void who_submitted_a_dossier_writes_nothing_into_its_row_as_a_stand_in() {
    var own = line.advanceTo(line.open(cell), "appraiseDossier");
    var other =
        line.advanceTo(line.open(line.newCell(Place.DIRECTLY_UNDER_PROVINCE)), "appraiseDossier");
    var colleague = appraiser(own);
    var list = meetings.create(colleague, request(own.id(), other.id()));
    var acting = standingIn(own, secretary);
    var seen = meetings.get(acting, list.id());
    assertThat(seen.rows()).extracting(MeetingRowView::workItemId).hasSize(2);
    assertThat(seen.actions()).contains("edit", "record").doesNotContain("discard");

    refused("MEETING-013", "rows", () -> save(acting, seen, row(own.id(), ELIGIBLE)));
    refused("MEETING-013", null, () -> meetings.discard(acting, list.id(), seen.version()));
    save(acting, seen, row(other.id(), ELIGIBLE));
    var typed = meetings.get(colleague, list.id());
    save(colleague, typed, row(own.id(), ELIGIBLE));
    int version = typed.version() + 1;
    assertThat(meetings.record(acting, list.id(), version).problems())
        .extracting(RowProblem::workItemId, RowProblem::code)
        .contains(tuple(own.id(), "MEETING-013"));
    assertThat(meetings.check(acting, list.id(), List.of(own.id())))
        .extracting(RowProblem::code)
        .containsExactly("MEETING-013");
    assertThat(meetings.count(acting, list.id(), version).done()).isZero();
  }

  @Test
  void who_submitted_a_dossier_makes_no_list_of_it_as_a_stand_in_and_is_offered_none() {
    var own = line.advanceTo(line.open(cell), "appraiseDossier");
    var other =
        line.advanceTo(line.open(line.newCell(Place.DIRECTLY_UNDER_PROVINCE)), "appraiseDossier");
    var acting = standingIn(own, secretary);
    assertThat(offered(acting, own)).contains(other.id()).doesNotContain(own.id());
    assertThat(offered(appraiser(own), own)).contains(own.id(), other.id());
    assertThat(meetings.openings(acting))
        .flatExtracting(MeetingOpening::items)
        .extracting(MeetingCandidate::workItemId)
        .doesNotContain(own.id());
    refused(
        "MEETING-004", "workItemIds", () -> meetings.create(acting, request(own.id(), other.id())));
  }

  @Test
  void a_list_with_nothing_but_what_he_submitted_lets_a_stand_in_do_nothing() {
    var own = line.advanceTo(line.open(cell), "appraiseDossier");
    var list = meetings.create(appraiser(own), request(own.id()));
    var seen = meetings.get(standingIn(own, secretary), list.id());
    assertThat(seen.rows()).hasSize(1);
    assertThat(seen.actions()).isEmpty();
  }

  @Test
  void nobody_makes_a_list_of_his_own_matter() {
    var items = prepared(2);
    var himself = about(items.get(0));
    refused(
        "MEETING-004",
        "workItemIds",
        () -> meetings.create(himself, request(items.get(0).id(), items.get(1).id())));
    assertThat(meetings.create(secretary, request(items.get(0).id())).rows()).hasSize(1);
  }

  @Test
  void nobody_writes_his_own_row_or_throws_away_what_stands_in_it() {
    var items = prepared(2);
    var mine = items.get(0).id();
    var colleague = organisation.holder(cell, Role.SECRETARY);
    var list = meetings.create(colleague, request(mine, items.get(1).id()));
    save(colleague, list, row(mine, PREPARED));
    var himself = about(items.get(0));
    var seen = meetings.get(himself, list.id());
    assertThat(seen.rows())
        .extracting(MeetingRowView::workItemId)
        .containsExactly(items.get(1).id());
    assertThat(seen.actions()).containsExactly("edit", "record");
    refused("MEETING-004", "rows", () -> save(himself, seen, row(mine, Map.of())));
    refused(
        "MEETING-004",
        "rows",
        () ->
            save(
                himself,
                seen,
                new MeetingRowRequest(mine, json.valueToTree(Map.of()), true, "Vắng", null)));
    refused("MEETING-013", null, () -> meetings.discard(himself, list.id(), seen.version()));
    refused(
        "MEETING-013",
        "common",
        () ->
            meetings.save(himself, list.id(), saving(seen, Map.of("youthUnionMember", true), 18)));
    refused(
        "MEETING-013",
        "present",
        () ->
            meetings.save(
                himself, list.id(), saving(seen, json.convertValue(seen.common(), Map.class), 17)));
    save(himself, seen, row(items.get(1).id(), Prepared.ROW));
    assertThat(meetings.get(colleague, list.id()).rows().get(0).data().isEmpty())
        .as("what the colleague typed stands")
        .isFalse();
  }

  @Test
  void a_list_is_counted_without_his_own_row_and_is_none_where_there_is_no_other() {
    var items = prepared(3);
    var colleague = organisation.holder(cell, Role.SECRETARY);
    var both = meetings.create(colleague, request(items.get(0).id(), items.get(1).id()));
    meetings.save(
        colleague,
        both.id(),
        saving(
            both,
            Map.of(),
            18,
            new MeetingRowRequest(
                items.get(0).id(), json.valueToTree(Map.of()), true, "Vắng", null)));
    var alone = meetings.create(colleague, request(items.get(0).id()));
    assertThat(meetings.list(colleague, null).items()).hasSize(2);
    var himself = about(items.get(0));
    var told = meetings.list(himself, null).items();
    assertThat(told).extracting(MeetingLine::id).containsExactly(both.id());
    assertThat(told.get(0).rows()).isEqualTo(1);
    assertThat(told.get(0).postponed()).isZero();
    refused("MEETING-001", null, () -> meetings.get(himself, alone.id()));
    refused("MEETING-001", null, () -> meetings.check(himself, alone.id(), null));
    refused("MEETING-001", null, () -> meetings.discard(himself, alone.id(), 1));
    refused("MEETING-001", null, () -> meetings.record(himself, alone.id(), 99));
    refused("MEETING-001", null, () -> meetings.confirm(himself, alone.id(), List.of()));
  }

  private List<StepRecordView> prepared(int number) {
    return IntStream.range(0, number).mapToObj(each -> line.current(line.open(cell))).toList();
  }

  /** The secretary, in the register of persons as the one that item is about. */
  private CurrentUser about(StepRecordView item) {
    UUID person =
        jdbc.sql("select person_id from hoso.dossier_item where dossier_id = ?")
            .param(item.dossierId())
            .query(UUID.class)
            .single();
    return organisation.knownAs(secretary, person);
  }

  private CurrentUser appraiser(StepRecordView step) {
    return organisation.holder(units.get(step.unitId(), TestOrganisation.START), Role.APPRAISER);
  }

  private CurrentUser standingIn(StepRecordView step, CurrentUser deputy) {
    var room = units.get(step.unitId(), TestOrganisation.START);
    var absent = organisation.holder(room, Role.APPRAISER);
    var head = organisation.holder(room, Role.UNIT_HEAD);
    var holding = changes.view(absent.officialId()).holdings().get(0).id();
    standIns.set(
        head,
        new StandInDraft(
            absent.officialId(),
            deputy.officialId(),
            List.of(holding),
            TODAY,
            TODAY.plusDays(3),
            "12-TB/BTC"));
    return officials.asUser(deputy.officialId(), TODAY);
  }

  private List<UUID> offered(CurrentUser by, StepRecordView like) {
    var found = new ArrayList<UUID>();
    String cursor = null;
    do {
      var page = meetings.candidates(by, like.positionId(), "admission", "appraiseDossier", cursor);
      page.items().forEach(each -> found.add(each.workItemId()));
      cursor = page.next();
    } while (cursor != null);
    return found;
  }

  private static CreateMeetingRequest request(UUID... items) {
    return new CreateMeetingRequest(MeetingKind.CONFERENCE, TODAY, List.of(items));
  }

  private MeetingRowRequest row(UUID item, Map<String, Object> data) {
    return new MeetingRowRequest(item, json.valueToTree(data), false, null, null);
  }

  private void save(CurrentUser by, MeetingView list, MeetingRowRequest row) {
    meetings.save(
        by,
        list.id(),
        new SaveMeetingRequest(
            list.version(),
            TODAY,
            null,
            null,
            list.summoned(),
            list.present(),
            list.excused(),
            list.common(),
            List.of(row)));
  }

  private SaveMeetingRequest saving(
      MeetingView list, Map<?, ?> common, int present, MeetingRowRequest... rows) {
    return new SaveMeetingRequest(
        list.version(),
        TODAY,
        null,
        null,
        list.summoned(),
        present,
        list.excused(),
        json.valueToTree(common),
        List.of(rows));
  }

  private static void refused(String code, String field, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              if (field != null) {
                assertThat(problem.errors()).extracting(each -> each.field()).contains(field);
              }
            });
  }
}
