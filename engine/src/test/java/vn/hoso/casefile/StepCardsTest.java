package vn.hoso.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.PaperText;
import vn.hoso.audit.Histories;
import vn.hoso.audit.HistoryLine;
import vn.hoso.casefile.DossierView.StepView;
import vn.hoso.dossierlist.DossierLists;
import vn.hoso.dossierlist.DossierRow;
import vn.hoso.inbox.Inbox;
import vn.hoso.inbox.InboxQuery;
import vn.hoso.inbox.InboxView;
import vn.hoso.inbox.WorkItemView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.HosoClock;
import vn.hoso.task.CompleteRequest;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;

/** What earlier steps wrote: who reads which card, cell by cell, and why a dossier came back. */
@IntegrationTest
class StepCardsTest {

  private static final String OPINION = "Lý lịch rõ ràng, đủ điều kiện theo Điều 1.";
  private static final String WHY = "Đơn chưa ghi ngày viết.";

  @Autowired AdmissionLine line;
  @Autowired CaseFiles files;
  @Autowired Histories histories;
  @Autowired Inbox inbox;
  @Autowired Tasks tasks;
  @Autowired DossierLists lists;
  @Autowired HosoClock clock;
  @Autowired JdbcClient jdbc;

  private UnitView cell;
  private UUID dossier;
  private Map<String, CurrentUser> readers;

  @BeforeEach
  void a_dossier_at_the_appraisers_desk() {
    // The ladder in which every part is another unit.
    clock.moveTo(Instant.parse("2026-06-01T02:00:00Z"));
    open();
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  private void open() {
    cell = line.newCell(Place.UNDER_COMMITTEE);
    dossier = line.open(cell);
    line.advanceTo(dossier, "appraiseDossier");
    readers =
        Map.of(
            "cell", line.holder(cell.id(), Role.SECRETARY),
            "intake", line.seated(dossier, PartCapacity.INTAKE, Role.INTAKE_CLERK),
            "appraiser", line.seated(dossier, PartCapacity.APPRAISER, Role.APPRAISER),
            "decider", line.seated(dossier, PartCapacity.DECIDER, Role.STANDING_COMMITTEE),
            "grassroots", line.holder(cell.parentId(), Role.STANDING_COMMITTEE));
  }

  @Test
  void who_reads_which_card_is_as_the_folder_says() {
    complete("eligible", null, Map.of("opinion", OPINION));
    line.complete(dossier, "admitted");
    // card and field                        cell   grass. intake apprai decider
    reads("resolveCell", "resolutionNumber", true, true, true, true, true);
    reads("resolveCommittee", "meetingOn", true, true, true, true, true);
    reads("receiveDossier", "receivedOn", true, true, true, true, true);
    reads("appraiseDossier", "opinion", false, false, false, true, true);
    reads("appraiseDossier", "outcome", false, false, false, true, true);
    reads("decideDossier", "meetingOn", true, true, true, true, true);
    reads("decideDossier", "outcome", true, true, true, true, true);
  }

  @Test
  void where_one_unit_plays_several_parts_the_duty_tells_them_apart() {
    clock.moveTo(Instant.parse("2026-09-07T02:00:00Z"));
    open();
    complete("eligible", null, Map.of("opinion", OPINION));
    reads("appraiseDossier", "opinion", false, true, false, true, true);
  }

  @Test
  void the_history_keeps_the_opinion_from_those_whose_cards_do() {
    complete("eligible", null, Map.of("opinion", OPINION));
    assertThat(histories.of(readers.get("cell"), dossier).toString())
        .doesNotContain(OPINION, "eligible");
    assertThat(histories.of(readers.get("intake"), dossier).toString()).doesNotContain(OPINION);
    assertThat(histories.of(readers.get("decider"), dossier).toString()).contains(OPINION);
  }

  @Test
  void entries_kept_from_a_reader_leave_no_gap_in_the_numbers_he_reads() {
    dossier = line.open("two-sides", cell.id(), Role.SECRETARY, cell.id());
    line.complete(dossier, "asked");
    line.complete(dossier, "released");
    line.complete(dossier, "taken");
    assertThat(numbers(line.holder(cell.id(), Role.SECRETARY)))
        .containsExactlyElementsOf(upTo(entries()));
    List<Long> told = numbers(line.seated(dossier, PartCapacity.INTAKE, Role.INTAKE_CLERK));
    assertThat(told).as("some are kept from him").hasSizeLessThan(entries());
    assertThat(told).containsExactlyElementsOf(upTo(told.size()));
  }

  private List<Long> numbers(CurrentUser reader) {
    return histories.of(reader, dossier).stream().map(HistoryLine::seq).toList();
  }

  private static List<Long> upTo(int last) {
    return LongStream.rangeClosed(1, last).boxed().toList();
  }

  private int entries() {
    return jdbc.sql("select count(*) from hoso.history_entry where dossier_id = ?")
        .param(dossier)
        .query(Integer.class)
        .single();
  }

  @Test
  void a_card_says_labels_outcome_and_who_did_it_and_that_something_is_for_others() {
    complete("eligible", null, Map.of("opinion", OPINION));
    StepView card = card("decider", "appraiseDossier");
    assertThat(card.written())
        .extracting(each -> each.field(), each -> each.label(), each -> each.value())
        .containsExactly(tuple("opinion", "Ý kiến thẩm định", OPINION));
    assertThat(card.outcomeName()).isEqualTo("Đủ điều kiện");
    assertThat(card.completedByName()).isEqualTo(readers.get("appraiser").fullName());
    assertThat(card.partlyHidden()).isFalse();
    assertThat(card("cell", "appraiseDossier").partlyHidden()).isTrue();
    assertThat(card("cell", "resolveCell").written())
        .anySatisfy(each -> assertThat(each.label()).isEqualTo("Số nghị quyết"));
  }

  @Test
  void it_is_seen_why_a_dossier_came_back_until_it_has_gone_past_who_sent_it_back() {
    complete("sendBack", "submitDossier", Map.of("reason", WHY));
    var back = files.view(readers.get("cell"), dossier).sentBack();
    assertThat(back.reason()).isEqualTo(WHY);
    assertThat(back.byName()).isEqualTo(readers.get("appraiser").fullName());
    assertThat(back.fromStep()).isEqualTo("Thẩm định hồ sơ");
    assertThat(back.toStep()).isEqualTo("Nộp hồ sơ");
    assertThat(back.here()).isTrue();
    assertThat(row("cell").sentBack()).isTrue();
    assertThat(row("cell").sentBackReason()).isEqualTo(WHY);
    line.complete(dossier, "submitted");
    assertThat(row("intake").sentBack()).isFalse();
    line.complete(dossier, "received");
    back = files.view(readers.get("appraiser"), dossier).sentBack();
    assertThat(back.reason()).isEqualTo(WHY);
    assertThat(back.here()).isFalse();
    line.complete(dossier, "eligible");
    assertThat(files.view(readers.get("decider"), dossier).sentBack()).isNull();
  }

  @Test
  void the_row_of_who_is_to_supply_says_why() {
    complete("requestSupplement", null, Map.of("reason", WHY));
    assertThat(row("cell").sentBackReason()).isEqualTo(WHY);
    assertThat(row("cell").sentBack()).isFalse();
    line.complete(dossier, "supplied");
    assertThat(row("appraiser").sentBackReason()).isNull();
  }

  @Test
  void the_row_of_who_gets_it_back_says_that_it_was_supplemented() {
    complete("requestSupplement", null, Map.of("reason", WHY));
    assertThat(row("cell").supplemented()).isFalse();
    line.complete(dossier, "supplied");
    assertThat(row("appraiser").supplemented()).isTrue();
    var head = line.holder(line.current(dossier).unitId(), Role.UNIT_HEAD);
    assertThat(
            inbox.list(head, all(InboxView.UNIT)).items().stream()
                .filter(each -> each.dossierId().equals(dossier)))
        .singleElement()
        .matches(WorkItemView::supplemented);
    assertThat(
            lists.list(head, null, false, null, 200).items().stream()
                .filter(each -> each.id().equals(dossier)))
        .singleElement()
        .matches(DossierRow::supplemented);
    complete("eligible", null, Map.of("opinion", OPINION));
    assertThat(row("decider").supplemented()).isFalse();
    tasks.recall(readers.get("appraiser"), card("appraiser", "appraiseDossier").id());
    assertThat(row("appraiser").supplemented()).as("taken back").isTrue();
  }

  @Test
  void what_was_taken_back_does_not_read_like_what_holds() {
    complete("eligible", null, Map.of("opinion", OPINION));
    var sent = card("appraiser", "appraiseDossier");
    assertThat(sent.outcomeName()).isEqualTo("Đủ điều kiện");
    tasks.recall(readers.get("appraiser"), sent.id());
    assertThat(card("appraiser", "appraiseDossier").outcomeName())
        .isEqualTo("Đủ điều kiện (đã thu hồi)");
    assertThat(PaperText.of(files.controlSheet(readers.get("appraiser"), dossier)))
        .contains("Đã chuyển, rồi thu hồi", "Bị thu hồi")
        .doesNotContain("Dừng, không hoàn thành");
    complete("eligible", null, Map.of("opinion", OPINION));
    assertThat(card("decider", "appraiseDossier").outcomeName()).isEqualTo("Đủ điều kiện");
  }

  @Test
  void those_who_only_wait_do_not_learn_why_a_draft_was_sent_back() {
    line.advanceTo(dossier, "initialPaper");
    line.complete(dossier, "sendBack", "draftPaper");
    assertThat(files.view(readers.get("cell"), dossier).sentBack()).isNull();
    assertThat(files.view(readers.get("appraiser"), dossier).sentBack()).isNotNull();
    assertThat(row("appraiser").sentBackReason()).isNotBlank();
    assertThat(
            inbox.list(readers.get("cell"), all(InboxView.WAITING)).items().stream()
                .filter(each -> each.dossierId().equals(dossier)))
        .allMatch(each -> each.sentBackReason() == null);
  }

  private void reads(String stepId, String field, boolean... cells) {
    var order = List.of("cell", "grassroots", "intake", "appraiser", "decider");
    for (int i = 0; i < order.size(); i++) {
      StepView card = card(order.get(i), stepId);
      boolean told =
          field.equals("outcome")
              ? card.outcomeName() != null
              : card.written().stream().anyMatch(each -> each.field().equals(field));
      assertThat(told).as("%s reads %s of %s", order.get(i), field, stepId).isEqualTo(cells[i]);
    }
  }

  private StepView card(String reader, String stepId) {
    return files.view(readers.get(reader), dossier).steps().stream()
        .filter(step -> step.stepId().equals(stepId) && step.state() == StepView.State.DONE)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private WorkItemView row(String reader) {
    return inbox.list(readers.get(reader), all(InboxView.TODO)).items().stream()
        .filter(each -> each.dossierId().equals(dossier))
        .findFirst()
        .orElseThrow();
  }

  private static InboxQuery all(InboxView view) {
    return new InboxQuery(view, null, null, InboxQuery.Sort.DUE, null, 200);
  }

  private void complete(String outcome, String returnTo, Map<String, String> typed) {
    var step = line.claim(dossier);
    CompleteRequest least = line.request(step, outcome, returnTo);
    var data = (ObjectNode) least.data();
    typed.forEach(data::put);
    tasks.complete(
        line.holder(step.positionId()),
        step.id(),
        new CompleteRequest(outcome, data, step.version()));
  }
}
