package vn.hoso.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.ListLine;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.item.Item;
import vn.hoso.item.Items;
import vn.hoso.opening.AnswerRequest;
import vn.hoso.organisation.Role;
import vn.hoso.person.Gender;
import vn.hoso.person.Persons;
import vn.hoso.person.RegisterPersonRequest;
import vn.hoso.shared.ImportVerdict;
import vn.hoso.unit.UnitView;

/** A list of a unit that nobody has taken in keeps no stranger from the list of his own unit. */
@IntegrationTest
class StrayRowsTest {

  private static final String TITLE = "Chủ tịch Ủy ban nhân dân xã";

  @Autowired AdmissionLine line;
  @Autowired ListLine lists;
  @Autowired TestOrganisation organisation;
  @Autowired Items items;
  @Autowired Persons persons;
  @Autowired RosterImports imports;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;
  private UnitView home;
  private UnitView elsewhere;
  private UUID person;

  @BeforeEach
  void aMemberOfOneUnitAndAnotherUnit() {
    home = line.newCell(Place.UNDER_PROVINCE);
    elsewhere = line.newCell(Place.UNDER_PROVINCE);
    person = line.person(home);
  }

  @Test
  void a_row_of_a_draft_list_makes_way_for_the_persons_own_unit_and_stays_written() {
    UUID stray = open("badge", elsewhere, Map.of());
    assertThat(badge(stray, "30").status()).isEqualTo(204);
    UUID own = open("badge", home, Map.of());
    Answer added = badge(own, "30");
    assertThat(added.status()).as(added.text()).isEqualTo(204);
    assertThat(items.of(own)).hasSize(1);
    assertThat(items.of(stray)).as("what is written stays").hasSize(1);
    assertThat(told(stray)).contains("PlaceLeft");
    assertThat(told(own)).doesNotContain("PlaceLeft");

    line.complete(stray, "prepared");
    StepRecordView step = line.claim(stray);
    Answer refused = complete(step, "submitted");
    assertThat(refused.code()).as(refused.text()).isEqualTo("ITEM-006");
    assertThat(refused.text()).contains("dòng 1").doesNotContain(home.name());

    StepRecordView making = line.current(own);
    Item mine = items.of(own).get(0);
    client(making).delete("/api/work-items/" + making.id() + "/items/" + mine.id());
    Answer handedIn = complete(line.current(stray), "submitted");
    assertThat(handedIn.status()).as(handedIn.text()).isEqualTo(200);
  }

  @Test
  void it_makes_way_for_nobody_else_and_not_once_it_was_taken_in() {
    UUID stray = open("badge", elsewhere, Map.of());
    assertThat(badge(stray, "30").status()).isEqualTo(204);
    UUID third = open("badge", line.newCell(Place.UNDER_PROVINCE), Map.of());
    assertThat(badge(third, "30").code()).isEqualTo("ITEM-006");

    for (String outcome : List.of("prepared", "submitted")) {
      line.complete(stray, outcome);
    }
    UUID own = open("badge", home, Map.of());
    assertThat(badge(own, "30").status()).as("nobody has taken it in").isEqualTo(204);
    StepRecordView making = line.current(own);
    client(making).delete("/api/work-items/" + making.id() + "/items/" + items.of(own).get(0).id());
    line.complete(stray, "received");
    assertThat(badge(own, "30").code()).as("somebody has").isEqualTo("ITEM-006");
  }

  @Test
  void a_sheet_finds_the_place_too_and_its_check_says_so() {
    UUID stray = open("badge", elsewhere, Map.of());
    assertThat(badge(stray, "30").status()).isEqualTo(204);
    StepRecordView step = line.claim(open("badge", home, Map.of()));
    SheetItem row =
        new SheetItem(
            new RegisterPersonRequest(
                persons.name(person), Gender.MALE, 1999, null, null, null, null, null, null, null),
            null,
            null,
            null,
            Map.of("years", "30", "case", "due", "admittedOn", "1996-10-10"),
            null);
    assertThat(imports.compare(step.id(), List.of(row)).get(0).kind())
        .isEqualTo(ImportVerdict.Kind.NEW);
    List<ImportVerdict> written =
        transaction.execute(
            begun ->
                imports.write(line.worker(step).officialId(), step.id(), List.of(row), n -> false));
    assertThat(written.get(0).kind()).as(written.toString()).isEqualTo(ImportVerdict.Kind.NEW);
    assertThat(items.of(step.dossierId())).hasSize(1);
    assertThat(told(stray)).contains("PlaceLeft");
  }

  @Test
  void three_invented_posts_use_up_nobodys_places() {
    UUID stray = open("planning", elsewhere, leaders());
    for (String title : List.of("Chức danh A", "Chức danh B", "Chức danh C")) {
      Answer added = planned(stray, title);
      assertThat(added.status()).as(added.text()).isEqualTo(204);
    }
    UUID own = open("planning", home, leaders());
    Answer added = planned(own, TITLE);
    assertThat(added.status()).as(added.text()).isEqualTo(204);
    assertThat(items.of(stray)).hasSize(3);
  }

  @Test
  void nor_does_an_appointment_that_nobody_has_handed_in_keep_him_out_of_a_plan() {
    Map<String, AnswerRequest> asked = new HashMap<>(leaders());
    asked.put("kind", new AnswerRequest("onSite", null));
    UUID stray = open("appointment", elsewhere, asked);
    line.complete(stray, "asked");
    line.complete(stray, "agreed");
    assertThat(add(stray, item(TITLE, Map.of())).status()).isEqualTo(204);
    UUID own = open("planning", home, leaders());
    Answer added = planned(own, TITLE);
    assertThat(added.status()).as(added.text()).isEqualTo(204);
    assertThat(told(stray)).contains("PlaceLeft");
  }

  private static Map<String, AnswerRequest> leaders() {
    return Map.of("titleGroup", new AnswerRequest("leaders", null));
  }

  private UUID open(String procedure, UnitView cell, Map<String, AnswerRequest> asked) {
    return line.open(procedure, cell.parentId(), Role.SECRETARY, cell.id(), asked);
  }

  private Answer badge(UUID dossier, String years) {
    return add(
        dossier, item(null, Map.of("years", years, "case", "due", "admittedOn", "1996-10-10")));
  }

  private Answer planned(UUID dossier, String title) {
    StepRecordView step = claimed(dossier);
    client(step)
        .put(
            "/api/work-items/" + step.id() + "/list",
            Map.of("values", Map.of("term", "2025-2030", "level", "commune")));
    return add(dossier, item(title, Map.of("proposal", "add", "rank", "head")));
  }

  private Answer add(UUID dossier, Map<String, Object> item) {
    StepRecordView step = claimed(dossier);
    return client(step).post("/api/work-items/" + step.id() + "/items", item);
  }

  private Map<String, Object> item(String title, Map<String, String> values) {
    Map<String, Object> item = new HashMap<>();
    item.put("personId", person);
    item.put("title", title);
    item.put("values", values);
    return item;
  }

  private StepRecordView claimed(UUID dossier) {
    StepRecordView step = line.current(dossier);
    return step.holderId() == null ? line.claim(dossier) : step;
  }

  private HosoClient client(StepRecordView step) {
    return organisation.signedIn(port, line.worker(step));
  }

  private Answer complete(StepRecordView step, String outcome) {
    lists.before(line.worker(step), step, outcome);
    return client(step)
        .post("/api/work-items/" + step.id() + "/complete", line.request(step, outcome, null));
  }

  private List<String> told(UUID dossier) {
    return jdbc.sql("select kind from hoso.history_entry where dossier_id = ?")
        .param(dossier)
        .query(String.class)
        .list();
  }
}
