package vn.hoso.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.StatementProbe;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.inbox.Inbox.InboxCounts;
import vn.hoso.inbox.InboxQuery.Due;
import vn.hoso.inbox.InboxQuery.Sort;
import vn.hoso.inbox.WorkItemView.DueGroup;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Page;
import vn.hoso.step.StepChanged;
import vn.hoso.step.Steps;
import vn.hoso.task.TaskAction;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

@IntegrationTest
class InboxTest {

  private static final Instant MONDAY = Instant.parse("2026-09-07T02:00:00Z");

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Units units;
  @Autowired Steps steps;
  @Autowired Tasks tasks;
  @Autowired Inbox inbox;
  @Autowired InboxProjection projection;
  @Autowired TransactionTemplate transaction;
  @Autowired HosoClock clock;

  private UnitView cell;
  private CurrentUser secretary;

  @BeforeEach
  void aCellOfItsOwn() {
    clock.moveTo(MONDAY);
    cell = line.newCell(Place.UNDER_COMMITTEE);
    secretary = line.holder(cell.id(), Role.SECRETARY);
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void a_step_is_shared_until_it_is_claimed_and_gone_when_it_is_done() {
    UUID dossier = line.open(cell);
    assertThat(ids(secretary, InboxView.SHARED)).containsExactly(dossier);
    assertThat(ids(secretary, InboxView.MINE)).isEmpty();
    line.claim(dossier);
    assertThat(ids(secretary, InboxView.SHARED)).isEmpty();
    assertThat(ids(secretary, InboxView.MINE)).containsExactly(dossier);
    assertThat(ids(secretary, InboxView.TODO)).containsExactly(dossier);
    line.advanceTo(dossier, "receiveDossier");
    assertThat(ids(secretary, InboxView.TODO)).isEmpty();
  }

  @Test
  void a_row_shows_what_an_official_looks_for() {
    UUID dossier = line.open(cell);
    WorkItemView row = inbox.list(secretary, query(InboxView.SHARED, 50)).items().get(0);
    StepRecordView step = line.current(dossier);
    assertThat(row.id()).isEqualTo(step.id());
    assertThat(row.personName()).startsWith("Lê Văn T");
    assertThat(row.sendingUnitName()).isEqualTo("Chi bộ Văn phòng");
    assertThat(row.procedureName()).isEqualTo("Kết nạp đảng viên");
    assertThat(row.stepName()).isEqualTo("Lập hồ sơ");
    assertThat(row.dueOn()).isEqualTo(step.dueOn());
    assertThat(row.remainingText()).isEqualTo("còn 40 ngày (thứ Hai 02/11)");
    assertThat(row.overdue()).isFalse();
    assertThat(row.actions()).containsOnly(TaskAction.OPEN, TaskAction.CLAIM);
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void pages_follow_each_other_without_gap_or_repetition(Sort sort) {
    for (int i = 0; i < 7; i++) {
      clock.moveTo(MONDAY.plus(i % 3, ChronoUnit.DAYS));
      line.open(cell);
    }
    List<UUID> whole = items(InboxView.SHARED, sort, 50);
    List<UUID> paged = new ArrayList<>();
    String cursor = null;
    do {
      Page<WorkItemView> page =
          inbox.list(secretary, new InboxQuery(InboxView.SHARED, null, null, sort, cursor, 3));
      assertThat(page.items()).hasSizeBetween(1, 3);
      page.items().forEach(item -> paged.add(item.id()));
      cursor = page.next();
    } while (cursor != null);
    assertThat(whole).hasSize(7);
    assertThat(paged).isEqualTo(whole);
  }

  @Test
  void the_first_due_comes_first_and_what_has_no_due_day_last() {
    UUID without = line.open(cell);
    UUID late = line.open(cell);
    clock.moveTo(MONDAY.minus(30, ChronoUnit.DAYS));
    UUID early = line.open(cell);
    clock.moveTo(MONDAY);
    StepRecordView step = line.current(without);
    transaction.executeWithoutResult(
        status -> projection.changed(new StepChanged(withoutDueDay(step))));
    assertThat(ids(secretary, InboxView.SHARED)).containsExactly(early, late, without);
    InboxQuery first = new InboxQuery(InboxView.SHARED, null, null, Sort.DUE, null, 2);
    String cursor = inbox.list(secretary, first).next();
    assertThat(
            inbox
                .list(secretary, new InboxQuery(InboxView.SHARED, null, null, Sort.DUE, cursor, 2))
                .items())
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.dossierId()).isEqualTo(without);
              assertThat(item.remainingText()).isNull();
              assertThat(item.overdue()).isFalse();
              assertThat(item.dueGroup()).isEqualTo(DueGroup.NONE);
            });
    inbox.rebuild(); // The step itself has a due day: leave the inbox as the dossiers have it.
    assertThat(ids(secretary, InboxView.SHARED)).containsExactly(early, without, late);
  }

  private static StepRecordView withoutDueDay(StepRecordView step) {
    return new StepRecordView(
        step.id(),
        step.dossierId(),
        step.stepId(),
        step.stepName(),
        step.part(),
        step.capacity(),
        step.unitId(),
        step.unitPath(),
        step.positionId(),
        step.startedAt(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        false,
        false,
        null,
        null,
        null,
        null,
        false,
        null,
        null,
        step.version());
  }

  /** Due on Monday 2 November 2026: the borders are those of Hanoi's days. */
  @ParameterizedTest(name = "at {0}: {1}")
  @CsvSource({
    "2026-10-25T16:59:59Z, LATER",
    "2026-11-01T16:59:59Z, LATER",
    "2026-11-01T17:00:00Z, TODAY",
    "2026-11-02T16:59:59Z, TODAY",
    "2026-11-02T17:00:00Z, OVERDUE",
    "2026-12-01T00:00:00Z, OVERDUE"
  })
  void an_item_stands_in_the_group_of_its_due_day(Instant now, String group) {
    line.open(cell);
    assertThat(line.current(line.open(cell)).dueOn()).isEqualTo(LocalDate.of(2026, 11, 2));
    clock.moveTo(now);
    assertGroups(group);
  }

  /** Due on Wednesday 7 October 2026; the week ends with Sunday. */
  @ParameterizedTest(name = "at {0}: {1}")
  @CsvSource({
    "2026-10-04T16:59:59Z, LATER",
    "2026-10-04T17:00:00Z, WEEK",
    "2026-10-06T16:59:59Z, WEEK",
    "2026-10-06T17:00:00Z, TODAY",
    "2026-10-07T17:00:00Z, OVERDUE"
  })
  void this_week_lasts_until_sunday(Instant now, String group) {
    clock.moveTo(Instant.parse("2026-08-10T02:00:00Z"));
    UUID dossier = line.open(cell);
    line.open(cell);
    assertThat(line.current(dossier).dueOn()).isEqualTo(LocalDate.of(2026, 10, 7));
    clock.moveTo(now);
    assertGroups(group);
  }

  private void assertGroups(String group) {
    InboxCounts counts = inbox.counts(secretary);
    assertThat(counts.overdue()).isEqualTo(group.equals("OVERDUE") ? 2 : 0);
    assertThat(counts.today()).isEqualTo(group.equals("TODAY") ? 2 : 0);
    assertThat(counts.week()).isEqualTo(group.equals("WEEK") ? 2 : 0);
    for (Due due : Due.values()) {
      assertThat(
              inbox
                  .list(secretary, new InboxQuery(InboxView.TODO, due, null, Sort.DUE, null, 50))
                  .items())
          .as(due.name())
          .hasSize(group.equals(due.name()) ? 2 : 0);
    }
    assertThat(inbox.list(secretary, query(InboxView.TODO, 50)).items())
        .extracting(item -> item.dueGroup().name())
        .containsExactly(group, group);
  }

  @Test
  void who_held_a_dossier_waits_for_it_while_it_lies_elsewhere() {
    UUID dossier = line.open(cell);
    assertThat(ids(secretary, InboxView.WAITING)).isEmpty();
    line.advanceTo(dossier, "receiveDossier");
    CurrentUser clerk = line.holder(line.current(dossier).positionId());
    assertThat(ids(secretary, InboxView.WAITING)).containsExactly(dossier);
    assertThat(inbox.counts(secretary).waiting()).isEqualTo(1);
    assertThat(inbox.list(secretary, query(InboxView.WAITING, 50)).items().get(0).actions())
        .containsExactly(TaskAction.OPEN);
    assertThat(ids(clerk, InboxView.WAITING)).doesNotContain(dossier);
    assertThat(ids(clerk, InboxView.SHARED)).contains(dossier);
    line.complete(dossier, "sendBack", "prepareDossier");
    assertThat(ids(secretary, InboxView.WAITING)).isEmpty();
    assertThat(ids(secretary, InboxView.SHARED)).containsExactly(dossier);
  }

  @Test
  void a_head_sees_the_work_of_his_unit_and_may_hand_it_out() {
    UUID dossier = line.open(line.newCell(Place.UNDER_PROVINCE));
    StepRecordView step = line.advanceTo(dossier, "appraiseDossier");
    UnitView room = units.get(step.unitId(), TestOrganisation.START);
    CurrentUser head = organisation.holder(room, Role.UNIT_HEAD);
    CurrentUser otherHead = organisation.holder(cell, Role.UNIT_HEAD);
    assertThat(ids(head, InboxView.SHARED)).contains(dossier);
    line.claim(dossier);
    assertThat(ids(head, InboxView.SHARED)).doesNotContain(dossier);
    assertThat(whole(head, InboxView.UNIT))
        .filteredOn(item -> item.dossierId().equals(dossier))
        .singleElement()
        .satisfies(
            item ->
                assertThat(item.actions())
                    .containsOnly(TaskAction.OPEN, TaskAction.ASSIGN, TaskAction.RELEASE));
    assertThat(ids(otherHead, InboxView.UNIT)).doesNotContain(dossier);
  }

  @Test
  void nobody_else_sees_it_in_any_view() {
    UUID dossier = line.open(cell);
    CurrentUser stranger = organisation.holder(line.newCell(Place.UNDER_COMMITTEE), Role.SECRETARY);
    for (InboxView view : InboxView.values()) {
      assertThat(ids(stranger, view)).as(view.name()).doesNotContain(dossier);
      assertThat(inbox.search(stranger, view, "Lê Văn").items()).as(view.name()).isEmpty();
    }
    assertThat(inbox.counts(stranger)).isEqualTo(new InboxCounts(0, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void words_are_found_without_accents_and_case_in_any_order() {
    UUID dossier = line.open(cell);
    String code = inbox.list(secretary, query(InboxView.SHARED, 50)).items().get(0).dossierCode();
    for (String text :
        List.of("le van", "VĂN lê", "Lập hồ sơ", "lap ho", code, code.substring(8), "VAN PHONG")) {
      assertThat(found(text)).as(text).containsExactly(dossier);
    }
    for (String text : List.of("le tran", "%", "_", "l%n", "\\")) {
      assertThat(found(text)).as(text).isEmpty();
    }
    line.claim(dossier);
    assertThat(found("le van")).isEmpty();
    assertThat(inbox.search(secretary, InboxView.TODO, "le van").items()).hasSize(1);
  }

  @Test
  void the_procedure_filters_every_view() {
    UUID dossier = line.open(cell);
    line.advanceTo(dossier, "receiveDossier");
    line.open(cell);
    for (InboxView view : List.of(InboxView.SHARED, InboxView.WAITING)) {
      assertThat(filtered(view, "admission")).as(view.name()).hasSize(1);
      assertThat(filtered(view, "transfer")).as(view.name()).isEmpty();
    }
  }

  @Test
  void counters_are_exact() {
    List<UUID> dossiers = IntStream.range(0, 5).mapToObj(i -> line.open(cell)).toList();
    line.claim(dossiers.get(0));
    line.advanceTo(dossiers.get(1), "receiveDossier");
    assertThat(inbox.counts(secretary)).isEqualTo(new InboxCounts(0, 0, 0, 1, 3, 1, 0));
  }

  @ParameterizedTest
  @EnumSource(InboxView.class)
  void lists_take_few_statements_whatever_the_page_and_never_ask_the_engine(InboxView view) {
    for (int i = 0; i < 3; i++) {
      line.open(cell);
    }
    for (int limit : new int[] {1, 200}) {
      assertFew(3, StatementProbe.statementsOf(() -> inbox.list(secretary, query(view, limit))));
    }
    assertFew(3, StatementProbe.statementsOf(() -> inbox.search(secretary, view, "lê văn")));
    assertFew(2, StatementProbe.statementsOf(() -> inbox.counts(secretary)));
  }

  private static void assertFew(int most, List<String> statements) {
    assertThat(statements).hasSizeBetween(1, most);
    assertThat(statements).noneMatch(sql -> sql.toLowerCase().matches("(?s).*(act_|camunda).*"));
  }

  @Test
  void a_cursor_of_another_list_and_a_page_too_long_are_refused() {
    for (String cursor : List.of("x", "!", "MjAyNi0wOS0wN1QwMjowMDowMFogeA", "OTk5OTktMDEtMDE")) {
      assertThatThrownBy(
              () ->
                  inbox.list(
                      secretary, new InboxQuery(InboxView.MINE, null, null, Sort.DUE, cursor, 10)))
          .as(cursor)
          .hasMessage("INBOX-001");
    }
    for (int limit : new int[] {0, -1, 201}) {
      assertThatThrownBy(() -> inbox.list(secretary, query(InboxView.MINE, limit)))
          .hasMessage("INBOX-001");
    }
    assertThatThrownBy(() -> inbox.search(secretary, InboxView.MINE, " ")).hasMessage("INBOX-001");
  }

  private List<UUID> found(String text) {
    return inbox.search(secretary, InboxView.SHARED, text).items().stream()
        .map(WorkItemView::dossierId)
        .toList();
  }

  private List<UUID> filtered(InboxView view, String procedure) {
    return inbox
        .list(secretary, new InboxQuery(view, null, procedure, Sort.DUE, null, 50))
        .items()
        .stream()
        .map(WorkItemView::id)
        .toList();
  }

  private List<UUID> items(InboxView view, Sort sort, int limit) {
    return inbox
        .list(secretary, new InboxQuery(view, null, null, sort, null, limit))
        .items()
        .stream()
        .map(WorkItemView::id)
        .toList();
  }

  private List<UUID> ids(CurrentUser by, InboxView view) {
    return whole(by, view).stream().map(WorkItemView::dossierId).toList();
  }

  /** Page by page: other tests leave work in rooms that many share. */
  private List<WorkItemView> whole(CurrentUser by, InboxView view) {
    List<WorkItemView> items = new ArrayList<>();
    String next = null;
    do {
      Page<WorkItemView> page =
          inbox.list(by, new InboxQuery(view, null, null, Sort.DUE, next, 200));
      items.addAll(page.items());
      next = page.next();
    } while (next != null);
    return items;
  }

  private static InboxQuery query(InboxView view, int limit) {
    return new InboxQuery(view, null, null, Sort.DUE, null, limit);
  }
}
