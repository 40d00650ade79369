package vn.hoso.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.ListLine;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.item.Item;
import vn.hoso.item.Items;
import vn.hoso.opening.AnswerRequest;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.person.Gender;
import vn.hoso.person.Persons;
import vn.hoso.person.RegisterPersonRequest;
import vn.hoso.roster.Rosters;
import vn.hoso.staffing.OfficialPersons;
import vn.hoso.task.CompleteRequest;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** A list in sections: from the sheet an office keeps to the paper and the next list. */
@IntegrationTest
class PlanTest {

  private static final Map<String, String> COMMON = Map.of("term", "2030-2035", "level", "commune");

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired ImportWork imports;
  @Autowired Units units;
  @Autowired Tasks tasks;
  @Autowired Items items;
  @Autowired Rosters rosters;
  @Autowired ListLine lists;
  @Autowired OfficialPersons persons;
  @Autowired Persons register;
  @Autowired TransactionTemplate transaction;
  @LocalServerPort int port;

  private UnitView cell;
  private UUID dossier;
  private HosoClient mine;

  /** Rows by cell; null where nothing stands. */
  private static byte[] workbook(String[]... rows) {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "Excel", "1.0")) {
      var sheet = book.newWorksheet("Phụ lục");
      for (int row = 0; row < rows.length; row++) {
        for (int at = 0; at < rows[row].length; at++) {
          if (rows[row][at] != null) {
            sheet.value(row, at, rows[row][at]);
          }
        }
      }
      // Two rows of headings: "Ngày sinh" over "Nam" and "Nữ", the others down both.
      sheet.range(2, 2, 2, 3).merge();
      for (int at : List.of(0, 1, 4, 5, 6, 7, 8, 9)) {
        sheet.range(2, at, 3, at).merge();
      }
    } catch (java.io.IOException impossible) {
      throw new AssertionError(impossible);
    }
    return out.toByteArray();
  }

  private static byte[] added(String suffix) {
    return added(suffix, "Ngô");
  }

  private static byte[] added(String suffix, String family) {
    return workbook(
        new String[] {"PHỤ LỤC 2"},
        new String[] {},
        new String[] {
          "STT",
          "Họ và tên",
          "Ngày sinh",
          null,
          "Chức vụ hiện tại",
          "Trình độ chuyên môn",
          "Lý luận chính trị",
          "Xếp loại 3 năm",
          "Chức danh đề xuất",
          "Đề xuất"
        },
        new String[] {null, null, "Nam", "Nữ"},
        new String[] {"A", "Nhiệm kỳ 2030-2035"},
        new String[] {"I", "Chức danh cấp trưởng"},
        new String[] {
          null, "Bí thư " + suffix + " – Số lượng đề nghị: 2 – Danh sách giới thiệu: 2"
        },
        row("1", family + " Văn Kế Một", "12/03/1985", null, "Cao cấp", "HTXSNV, HTTNV"),
        row("2", family + " Thị Kế Hai", null, "1995", "Trung cấp", "HTTNV"),
        new String[] {"II", "Chức danh cấp phó"},
        new String[] {null, "Phó Bí thư " + suffix + " – Số lượng đề nghị: 1"},
        row("3", family + " Văn Kế Ba", "05/1988", null, "Cử nhân", "XUẤT SẮC"),
        row("4", family + " Văn Kế Bốn", "05/1988", "1988", "Cử nhân", "HTNV"),
        row("5", family + " Văn Kế Năm", "05/1988", null, "Cử nhân", "HTNV"),
        new String[] {"III", "Đưa ra khỏi quy hoạch"},
        new String[] {null, "Chủ tịch " + suffix},
        row("6", family + " Văn Kế Sáu", "1970", null, null, null));
  }

  private static String[] row(
      String no, String name, String male, String female, String theory, String ratings) {
    return new String[] {no, name, male, female, "Trưởng ban", "Thạc sĩ Luật", theory, ratings};
  }

  @Test
  void a_plan_from_the_list_of_an_office_is_voted_decided_in_part_and_written_out() {
    String suffix = UUID.randomUUID().toString().substring(0, 8);
    open();
    StepRecordView step = line.claim(dossier);
    String path = "/api/work-items/" + step.id();
    assertThat(
            mine.post(path + "/items", item(line.person(cell), "Bí thư " + suffix))
                .json()
                .path("errors")
                .findValuesAsString("field"))
        .as("what is of the whole list comes first")
        .containsExactlyInAnyOrder("term", "level");
    assertThat(mine.put(path + "/list", Map.of("values", COMMON)).status()).isEqualTo(204);

    JsonNode checked = upload(step.id(), added(suffix));
    assertThat(errors(checked)).containsExactly("H12", "D13");
    apply(checked);
    assertThat(items.of(dossier))
        .extracting(Item::name)
        .containsExactly("Ngô Văn Kế Một", "Ngô Thị Kế Hai", "Ngô Văn Kế Năm", "Ngô Văn Kế Sáu");
    JsonNode summary = mine.get("/api/dossiers/" + dossier + "/items/summary").json();
    assertThat(summary.path("sections").findValuesAsString("name"))
        .containsExactly("head", "deputy", "removed");
    assertThat(summary.at("/sections/0/groups/0/title").asString()).isEqualTo("Bí thư " + suffix);
    assertThat(summary.at("/sections/0/groups/0/wanted").asInt()).isEqualTo(2);
    assertThat(summary.path("counted").asInt()).as("who is removed is not counted").isEqualTo(3);
    assertThat(figure(summary, "women").path("people").asInt()).as(summary.toString()).isEqualTo(1);
    assertThat(figure(summary, "women").path("aim").asInt()).isEqualTo(25);

    cells(step);
    decide();
    assertThat(items.of(dossier))
        .extracting(Item::outcome)
        .containsExactly("approved", "notApproved", "approved", "removed");
    written(suffix);
  }

  /** A wrong row is told with its cell; the others are written. */
  private void cells(StepRecordView step) {
    var listed = items.of(dossier);
    var answer =
        mine.put(
            "/api/work-items/" + step.id() + "/items",
            Map.of(
                "rows",
                Map.of(
                    listed.get(0).id().toString(), Map.of("degree", "postgraduate"),
                    listed.get(1).id().toString(), Map.of("degree", "doctor"),
                    UUID.randomUUID().toString(), Map.of("degree", "college"))));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().path("refused").findValuesAsString("field"))
        .containsExactlyInAnyOrder("degree", "degree");
    assertThat(items.of(dossier))
        .extracting(item -> item.values().get("degree"))
        .containsExactly("postgraduate", null, null, null);
  }

  private void decide() {
    line.complete(dossier, "nextTerm");
    settled("eligibleSource", "agreed");
    for (String vote : List.of("introduceCadres", "introduceExpanded", "chooseList")) {
      assertThat(line.current(dossier).stepId()).isEqualTo(vote);
      line.complete(dossier, "held");
    }
    settled("proposed", "submitted");
    line.complete(dossier, "received");
    settled("eligible", "eligible");
    line.complete(dossier, "checked");
    vote();
    StepRecordView voted = line.current(dossier);
    tasks.complete(
        line.worker(voted),
        voted.id(),
        new CompleteRequest("approved", line.form(voted, "approved"), voted.version()));
    line.issue(dossier);
    line.complete(dossier, "delivered");
  }

  private void settled(String outcome, String step) {
    StepRecordView at = line.claim(dossier);
    rosters.settle(line.worker(at), at.id(), null, outcome, null);
    line.complete(dossier, step);
  }

  /** The second of the list misses the share; how each comes out follows from its votes. */
  private void vote() {
    StepRecordView step = line.claim(dossier);
    HosoClient committee = organisation.signedIn(port, line.worker(step));
    String path = "/api/work-items/" + step.id() + "/ballot";
    JsonNode names = committee.get(path).json().path("candidates");
    assertThat(names.size()).isEqualTo(4);
    List<Map<String, Object>> lines = new ArrayList<>();
    for (int at = 0; at < names.size(); at++) {
      int inFavour = at == 1 ? 6 : 7;
      lines.add(
          Map.of("name", names.get(at).asString(), "inFavour", inFavour, "against", 12 - inFavour));
    }
    Map<String, Object> tally = new HashMap<>();
    List.of("summoned", "present", "issued", "collected", "valid").forEach(k -> tally.put(k, 12));
    tally.putAll(Map.of("excused", 0, "inFavour", 0, "against", 0, "lines", lines));
    var entered = committee.put(path, tally);
    assertThat(entered.status()).as(entered.text()).isEqualTo(204);
    CurrentUser member = line.holder(step.unitId(), Role.COMMITTEE_MEMBER);
    var confirmed =
        organisation.signedIn(port, member).post(path + "/confirmation", Map.of("version", 1));
    assertThat(confirmed.status()).as(confirmed.text()).isBetween(200, 204);
  }

  private void written(String suffix) {
    var book = mine.get("/api/dossiers/" + dossier + "/items.xlsx");
    assertThat(book.status()).isEqualTo(200);
    String text = unzipped(book.bytes());
    assertThat(text)
        .contains(
            "II. Chức danh cấp phó",
            "Bí thư " + suffix + " – Số lượng đề nghị: 2 – Danh sách giới thiệu: 2",
            "Ngô Thị Kế Hai",
            "Không phê duyệt",
            "BIỂU TỔNG HỢP");
    var elsewhere = line.holder(line.newCell(Place.UNDER_PROVINCE).parentId(), Role.SECRETARY);
    var stranger = organisation.signedIn(port, elsewhere);
    assertThat(stranger.get("/api/dossiers/" + dossier + "/items.xlsx").status()).isEqualTo(404);
    assertThat(stranger.get("/api/dossiers/" + dossier + "/items/summary").status()).isEqualTo(404);
  }

  @Test
  void a_plan_that_was_written_out_and_is_taken_in_again_is_the_same_plan() {
    String suffix = UUID.randomUUID().toString().substring(0, 8);
    open();
    StepRecordView step = line.claim(dossier);
    String path = "/api/work-items/" + step.id();
    mine.put(path + "/list", Map.of("values", COMMON));
    apply(upload(step.id(), added(suffix, "Lò")));
    Map<String, Object> cells = new HashMap<>();
    items
        .of(dossier)
        .forEach(
            each ->
                cells.put(
                    each.id().toString(),
                    Map.of(
                        "minority", "true",
                        "science", "false",
                        "degree", "university",
                        "note", "Đang đi học",
                        "plannedTitle", "Ủy viên",
                        "planDecision", "12-QĐ/TU")));
    assertThat(mine.put(path + "/items", Map.of("rows", cells)).json().path("refused")).isEmpty();
    var before = plan();
    byte[] book = mine.get("/api/dossiers/" + dossier + "/items.xlsx").bytes();
    items
        .of(dossier)
        .forEach(
            each -> assertThat(mine.delete(path + "/items/" + each.id()).status()).isEqualTo(204));
    assertThat(items.of(dossier)).isEmpty();

    JsonNode again = upload(step.id(), book);
    assertThat(errors(again)).isEmpty();
    apply(again);

    assertThat(plan()).isEqualTo(before);
  }

  @Test
  void a_draft_written_out_tells_the_day_of_birth_of_nobody_strange() {
    open();
    StepRecordView step = line.claim(dossier);
    String path = "/api/work-items/" + step.id();
    mine.put(path + "/list", Map.of("values", COMMON));
    var elsewhere = line.newCell(Place.UNDER_PROVINCE);
    var stranger = born(elsewhere, "Hoàng Văn Khuất", 17);
    var own = born(cell, "Hoàng Văn Gần", 18);
    for (var person : List.of(stranger, own)) {
      assertThat(mine.post(path + "/items", item(person, "Bí thư")).status()).isEqualTo(204);
    }

    String text = unzipped(mine.get("/api/dossiers/" + dossier + "/items.xlsx").bytes());

    assertThat(text).contains("Hoàng Văn Khuất", "18/03/1981").doesNotContain("17/03/1981");
  }

  private UUID born(UnitView home, String name, int day) {
    return register
        .register(
            line.holder(home.id(), Role.SECRETARY),
            new RegisterPersonRequest(
                name, Gender.MALE, 1981, 3, day, null, null, null, home.id(), true))
        .id();
  }

  private List<List<Object>> plan() {
    return items.of(dossier).stream()
        .map(each -> List.<Object>of(each.personId(), each.name(), each.title(), each.values()))
        .toList();
  }

  @Test
  void three_stand_for_a_post_and_the_review_goes_on_in_their_places() {
    open();
    UUID first = dossier;
    StepRecordView step = line.claim(first);
    String path = "/api/work-items/" + step.id();
    mine.put(path + "/list", Map.of("values", COMMON));
    List<UUID> people = IntStream.range(0, 3).mapToObj(each -> line.person(cell)).toList();
    people.forEach(
        person ->
            assertThat(mine.post(path + "/items", item(person, "Phó Bí thư")).status())
                .isEqualTo(204));
    assertThat(mine.post(path + "/items", item(line.person(cell), "phó bí thư")).code())
        .as("a fourth")
        .isEqualTo("ITEM-006");
    List.of("Bí thư", "Chủ tịch")
        .forEach(
            title ->
                assertThat(mine.post(path + "/items", item(people.get(0), title)).status())
                    .isEqualTo(204));
    assertThat(mine.post(path + "/items", item(people.get(0), "Phó Chủ tịch")).code())
        .as("a fourth post of the level")
        .isEqualTo("ITEM-006");
    decideAll();

    assertThat(elsewhere(people.get(0)))
        .as("three posts of the level are his, whoever asks")
        .isEqualTo("ITEM-006");
    assertThat(elsewhere(line.person(cell))).as("a post of another body").isNull();

    UUID review = review(first);
    assertThat(items.of(review))
        .extracting(Item::name, item -> item.values().get("proposal"))
        .hasSize(5)
        .allSatisfy(each -> assertThat(each.toList().get(1)).isEqualTo("carry"));
    step = line.claim(review);
    String there = "/api/work-items/" + step.id();
    assertThat(mine.post(there + "/items", item(line.person(cell), "Phó Bí thư")).code())
        .as("the three go on in their places")
        .isEqualTo("ITEM-006");
    assertThat(mine.post(there + "/items", item(line.person(cell), "Bí thư")).status())
        .isEqualTo(204);
    line.withdraw(review);
    UUID again = review(first);
    assertThat(items.of(again)).as("their places came back").hasSize(5);
  }

  private UUID review(UUID of) {
    var answer = mine.post("/api/dossiers/" + of + "/links/yearlyReview", Map.of());
    assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
    return UUID.fromString(answer.json().path("id").asString());
  }

  private void decideAll() {
    line.complete(dossier, "nextTerm");
    settled("eligibleSource", "agreed");
    IntStream.range(0, 3).forEach(each -> line.complete(dossier, "held"));
    settled("proposed", "submitted");
    line.complete(dossier, "received");
    settled("eligible", "eligible");
    List.of("checked", "approved").forEach(each -> line.complete(dossier, each));
    line.issue(dossier);
    List.of("delivered", "published").forEach(each -> line.complete(dossier, each));
  }

  /** On the list of another body; the code of its refusal. */
  private String elsewhere(UUID person) {
    UnitView other = line.newCell(Place.UNDER_PROVINCE);
    UUID theirs = plan(other);
    StepRecordView step = line.claim(theirs);
    HosoClient clerk = organisation.signedIn(port, line.worker(step));
    String path = "/api/work-items/" + step.id();
    clerk.put(path + "/list", Map.of("values", COMMON));
    var answer = clerk.post(path + "/items", item(person, "Phó Bí thư"));
    return answer.status() == 204 ? null : answer.code();
  }

  @Test
  void a_plan_of_six_hundred_is_there_within_two_seconds() {
    open();
    StepRecordView step = line.claim(dossier);
    CurrentUser clerk = line.worker(step);
    mine = organisation.signedIn(port, clerk);
    mine.put("/api/work-items/" + step.id() + "/list", Map.of("values", COMMON));
    var list = rosters.view(clerk, dossier);
    var rows = IntStream.range(0, 600).mapToObj(at -> lists.row(list)).toList();
    assertThat(lists.write(clerk, step.id(), rows)).hasSize(600);
    String path = "/api/dossiers/" + dossier + "/items";
    open(path);
    long begun = System.nanoTime();
    assertThat(open(path)).isEqualTo(600);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
  }

  /** All that the screen asks for; how many items came. */
  private int open(String path) {
    assertThat(mine.get(path).status()).isEqualTo(200);
    assertThat(mine.get(path + "/summary").status()).isEqualTo(200);
    return mine.post(path + "/search", Map.of("after", 0, "limit", 600))
        .json()
        .path("items")
        .size();
  }

  @Test
  void whoever_stands_on_the_list_finds_nothing_of_it() {
    open();
    UUID person = line.person(cell);
    CurrentUser himself = organisation.holder(unit(), Role.SECRETARY, TestOrganisation.START, null);
    HosoClient his = organisation.signedIn(port, himself);
    CurrentUser maker = organisation.holder(unit(), Role.SECRETARY);
    StepRecordView step = tasks.claim(maker, line.current(dossier).id());
    mine = organisation.signedIn(port, maker);
    String path = "/api/work-items/" + step.id();
    mine.put(path + "/list", Map.of("values", COMMON));
    assertThat(his.get("/api/dossiers/" + dossier + "/items").status()).isEqualTo(200);
    transaction.executeWithoutResult(status -> persons.link(himself.officialId(), person));
    assertThat(mine.post(path + "/items", item(person, "Bí thư")).status()).isEqualTo(204);
    for (String what : List.of("", "/items", "/items/summary", "/items.xlsx", "/history")) {
      assertThat(his.get("/api/dossiers/" + dossier + what).status()).as(what).isEqualTo(404);
    }
    assertThat(his.get("/api/dossiers?limit=200").text()).doesNotContain(dossier.toString());
    var nobody = new HosoClient(port);
    assertThat(nobody.get("/api/public/procedures/planning").status()).isEqualTo(404);
    assertThat(nobody.get("/api/public/procedures").text())
        .as("its name, and nothing else")
        .contains("Phê duyệt quy hoạch cán bộ")
        .doesNotContain("Tập thể lãnh đạo");
  }

  private UnitView unit() {
    return units.get(cell.parentId(), TestOrganisation.START);
  }

  private void open() {
    cell = line.newCell(Place.UNDER_PROVINCE);
    dossier = plan(cell);
    mine = organisation.signedIn(port, line.holder(cell.parentId(), Role.SECRETARY));
  }

  /** Posts that the province decides on. */
  private UUID plan(UnitView home) {
    return line.open(
        "planning",
        home.parentId(),
        Role.SECRETARY,
        home.id(),
        Map.of("titleGroup", new AnswerRequest("leaders", null)));
  }

  private static Map<String, Object> item(UUID person, String title) {
    return Map.of(
        "personId", person.toString(),
        "title", title,
        "values", Map.of("proposal", "add", "rank", "deputy"));
  }

  private static JsonNode figure(JsonNode summary, String name) {
    for (JsonNode each : summary.path("figures")) {
      if (each.path("name").asString().equals(name)) {
        return each;
      }
    }
    throw new AssertionError(name);
  }

  private JsonNode upload(UUID taskId, byte[] book) {
    var answer =
        mine.upload(
            "/api/imports",
            Map.of("kind", "ITEMS", "workItem", taskId.toString()),
            "phu-luc-2.xlsx",
            book);
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    return ran(answer.json().path("id").asString());
  }

  private JsonNode ran(String id) {
    imports.run(UUID.fromString(id));
    return mine.get("/api/imports/" + id).json();
  }

  private void apply(JsonNode batch) {
    String id = batch.path("id").asString();
    mine.post("/api/imports/" + id + "/application", Map.of("goodRowsOnly", true));
    assertThat(ran(id).path("status").asString()).as(batch.toString()).isEqualTo("APPLIED");
  }

  private List<String> errors(JsonNode batch) {
    List<String> cells = new ArrayList<>();
    mine.get("/api/imports/" + batch.path("id").asString() + "/errors")
        .json()
        .path("items")
        .forEach(e -> cells.add(e.path("column").asString("") + e.path("row").asInt()));
    return cells;
  }

  private static String unzipped(byte[] book) {
    var text = new StringBuilder();
    try (var zip = ZipFile.builder().setByteArray(book).get()) {
      for (var entry : Collections.list(zip.getEntries())) {
        text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (java.io.IOException broken) {
      throw new AssertionError(broken);
    }
    return Pattern.compile("&#x([0-9a-f]+);")
        .matcher(text)
        .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
  }
}
