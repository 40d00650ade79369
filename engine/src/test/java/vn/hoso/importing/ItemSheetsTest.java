package vn.hoso.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.item.Item;
import vn.hoso.item.Items;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.staffing.OfficialChanges;
import vn.hoso.step.Steps;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;

/** The list of a dossier from a spreadsheet: a wrong row is named and stops nobody else's. */
@IntegrationTest
class ItemSheetsTest {

  private static final String HEADINGS =
      "Họ và tên;Giới tính;Ngày sinh;Số căn cước hoặc chứng minh;Huy hiệu (năm);Trường hợp;Ngày kết nạp\n";

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired ImportWork work;
  @Autowired Items items;
  @Autowired Tasks tasks;
  @Autowired Steps steps;
  @Autowired ImportBatches batches;
  @Autowired UploadedLists files;
  @Autowired OfficialChanges changes;
  @Autowired JdbcClient jdbc;
  @Autowired HosoClock clock;
  @LocalServerPort int port;

  /** One step is made by one list: others would keep those of everybody else waiting. */
  @Test
  void a_new_list_takes_the_place_of_one_that_still_waits_at_the_step() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UUID dossier = line.open("badge", cell.parentId(), Role.SECRETARY, cell.id());
    StepRecordView step = line.claim(dossier);
    CurrentUser secretary = line.worker(step);
    UUID waits = UUID.randomUUID();
    var format = files.keep(waits, new ByteArrayInputStream(HEADINGS.getBytes(UTF_8)));
    batches.add(
        waits,
        ImportKind.ITEMS,
        step.id(),
        format,
        "a.csv",
        secretary.officialId(),
        clock.instant());
    JsonNode next = upload(organisation.signedIn(port, secretary), step.id(), HEADINGS);
    assertThat(batches.get(waits)).isEmpty();
    assertThat(files.path(waits)).doesNotExist();
    assertThat(batches.get(UUID.fromString(next.path("id").asString()))).isPresent();
  }

  @Test
  void good_rows_go_onto_the_list_and_wrong_ones_are_named_by_their_cell() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UUID dossier = line.open("badge", cell.parentId(), Role.SECRETARY, cell.id());
    StepRecordView step = line.claim(dossier);
    CurrentUser secretary = line.worker(step);
    HosoClient mine = organisation.signedIn(port, secretary);
    String list =
        HEADINGS
            + "Trịnh Thị Danh Một;Nữ;12/03/1950;066000000001;50 năm;Đủ tuổi Đảng;15/10/1976\n"
            + "Trịnh Thị Danh Hai;Nữ;12/03/1950;066000000002;51 năm;Đủ tuổi Đảng;15/10/1976\n"
            + "Trịnh Thị Danh Ba;Nữ;12/03/1950;066000000003;40;Tặng sớm;\n"
            + "Trịnh Thị Danh Bốn;Nữ;12/03/1950;066000000004;40;truy tặng;2/11/1986\n"
            + "Trịnh Thị Danh Một;Nữ;12/03/1950;066000000001;50;Đủ tuổi Đảng;15/10/1976\n";
    JsonNode checked = upload(mine, step.id(), list);
    assertThat(checked.path("rowsRead").asInt()).isEqualTo(5);
    assertThat(checked.path("rowsBad").asInt()).isEqualTo(3);
    assertThat(items.of(dossier)).as("nothing is written before it is asked for").isEmpty();
    List<String> cells = new ArrayList<>();
    mine.get("/api/imports/" + checked.path("id").asString() + "/errors")
        .json()
        .path("items")
        .forEach(e -> cells.add(e.path("column").asString() + e.path("row").asInt()));
    assertThat(cells).containsExactly("E3", "G4", "A6");

    assertThat(mine.get("/api/dossiers/" + dossier + "/items").json().path("sheetId").asString(""))
        .as("found again after a reload")
        .isEqualTo(checked.path("id").asString());
    Problem waits =
        catchThrowableOfType(
            Problem.class,
            () -> tasks.complete(secretary, step.id(), line.request(step, "prepared", null)));
    assertThat(waits.errors()).extracting(FieldError::code).contains("sheet");
    JsonNode applied = apply(mine, checked);
    assertThat(applied.path("status").asString()).isEqualTo("APPLIED");
    assertThat(applied.path("rowsApplied").asInt()).isEqualTo(2);
    assertThat(items.of(dossier))
        .extracting(Item::name, item -> item.values().get("years"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Trịnh Thị Danh Một", "50"),
            org.assertj.core.groups.Tuple.tuple("Trịnh Thị Danh Bốn", "40"));

    JsonNode again = upload(mine, step.id(), list);
    assertThat(again.path("rowsNew").asInt()).as("they stand on it already").isZero();
  }

  @Test
  void a_sheet_handed_in_again_doubles_no_row_unless_whoever_hands_it_in_says_so() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UUID dossier = line.open("consult", cell.id(), Role.SECRETARY, cell.id());
    StepRecordView step = line.claim(dossier);
    HosoClient mine = organisation.signedIn(port, line.worker(step));
    String list =
        "Họ và tên;Giới tính;Ngày sinh;Số căn cước hoặc chứng minh\n"
            + "Trịnh Thị Lại Một;Nữ;12/03/1950;066000000021\n"
            + "Trịnh Thị Lại Hai;Nữ;12/03/1950;066000000022\n";
    assertThat(apply(mine, upload(mine, step.id(), list)).path("rowsApplied").asInt()).isEqualTo(2);

    JsonNode again =
        upload(mine, step.id(), list + "Trịnh Thị Lại Ba;Nữ;12/03/1950;066000000023\n");
    assertThat(again.path("rowsNew").asInt()).isEqualTo(1);
    assertThat(again.path("rowsSame").asInt()).as("there already").isEqualTo(2);
    JsonNode there =
        mine.get("/api/imports/" + again.path("id").asString() + "/changes").json().path("items");
    assertThat(there.at("/1/fields/0/before").asString()).isEqualTo("2. Trịnh Thị Lại Hai");
    apply(mine, again);
    assertThat(items.of(dossier))
        .extracting(Item::name)
        .containsExactly("Trịnh Thị Lại Một", "Trịnh Thị Lại Hai", "Trịnh Thị Lại Ba");

    JsonNode third = upload(mine, step.id(), list);
    var ticked =
        mine.get("/api/imports/" + third.path("id").asString() + "/changes")
            .json()
            .at("/items/0/place")
            .asLong();
    var answer =
        mine.post(
            "/api/imports/" + third.path("id").asString() + "/application",
            Map.of("goodRowsOnly", true, "overwrite", List.of(ticked)));
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    work.run(UUID.fromString(third.path("id").asString()));
    assertThat(items.of(dossier)).extracting(Item::name).hasSize(4).endsWith("Trịnh Thị Lại Một");
  }

  @Test
  void a_sheet_is_not_written_once_the_clerk_has_left_the_post() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UUID dossier = line.open("consult", cell.id(), Role.SECRETARY, cell.id());
    StepRecordView step = line.claim(dossier);
    CurrentUser clerk = line.worker(step);
    HosoClient mine = organisation.signedIn(port, clerk);
    JsonNode checked =
        upload(
            mine,
            step.id(),
            "Họ và tên;Giới tính;Ngày sinh;Số căn cước hoặc chứng minh\n"
                + "Trịnh Thị Rời Chức;Nữ;12/03/1950;066000000024\n");
    UUID id = UUID.fromString(checked.path("id").asString());
    batches.move(id, ImportStatus.CHECKED, ImportStatus.APPLYING);
    batches.appliedBy(id, clerk.officialId());
    jdbc.sql("select id from hoso.position_holding where official_id = ? and position_id = ?")
        .params(clerk.officialId(), step.positionId())
        .query(UUID.class)
        .list()
        .forEach(holding -> changes.end(holding, LocalDate.now(clock)));
    clock.moveTo(Instant.now(clock).plus(Duration.ofDays(1)));
    try {
      work.run(id);
    } finally {
      clock.reset();
    }
    assertThat(steps.get(step.id()).holderId()).as("it is still in his name").isNotNull();
    assertThat(items.of(dossier)).isEmpty();
    var done = batches.get(id).orElseThrow().view();
    assertThat(done.rowsSkipped()).isEqualTo(1);
    assertThat(done.rowsApplied()).isZero();
  }

  @Test
  void every_wrong_cell_of_a_row_is_named_at_once() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UUID dossier = line.open("badge", cell.parentId(), Role.SECRETARY, cell.id());
    StepRecordView step = line.claim(dossier);
    HosoClient mine = organisation.signedIn(port, line.worker(step));
    JsonNode checked =
        upload(
            mine,
            step.id(),
            HEADINGS.replace("\n", ";Số thẻ đảng viên\n")
                + "Trịnh Thị Ô Sai;Nữ;1950;066000000009;31 năm;Đủ tuổi Đảng;15/10/1976;99\n");
    assertThat(
            mine.get("/api/imports/" + checked.path("id").asString() + "/errors")
                .json()
                .path("items")
                .findValuesAsString("column"))
        .containsExactly("E", "H");
  }

  @Test
  void a_list_of_a_dossier_is_looked_after_by_whoever_makes_it_alone() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UUID dossier = line.open("badge", cell.parentId(), Role.SECRETARY, cell.id());
    StepRecordView step = line.claim(dossier);
    HosoClient mine = organisation.signedIn(port, line.worker(step));
    HosoClient admin =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
    String one = "/api/imports/" + upload(mine, step.id(), HEADINGS).path("id").asString();
    assertThat(mine.get(one).status()).isEqualTo(200);
    assertThat(admin.get(one).status()).isIn(403, 404);
    assertThat(admin.delete(one).status()).isIn(403, 404);
    assertThat(admin.get("/api/imports").text()).doesNotContain(one.substring(13));
    assertThat(
            admin
                .upload(
                    "/api/imports",
                    Map.of("kind", "ITEMS", "workItem", step.id().toString()),
                    "list.csv",
                    HEADINGS.getBytes(StandardCharsets.UTF_8))
                .status())
        .isIn(403, 404);
    assertThat(mine.get("/api/imports/templates/ITEMS?format=CSV&workItem=" + step.id()).text())
        .contains("Họ và tên", "Huy hiệu (năm)", "Ngày kết nạp")
        .doesNotContain("Số Huy hiệu Đảng");
    assertThat(mine.get("/api/imports/templates/PERSONS").status()).isEqualTo(403);
  }

  private JsonNode upload(HosoClient client, UUID taskId, String csv) {
    var answer =
        client.upload(
            "/api/imports",
            Map.of("kind", "ITEMS", "workItem", taskId.toString()),
            "list.csv",
            csv.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    UUID id = UUID.fromString(answer.json().path("id").asString());
    work.run(id);
    return client.get("/api/imports/" + id).json();
  }

  private JsonNode apply(HosoClient client, JsonNode batch) {
    String id = batch.path("id").asString();
    var answer = client.post("/api/imports/" + id + "/application", Map.of("goodRowsOnly", true));
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    work.run(UUID.fromString(id));
    return client.get("/api/imports/" + id).json();
  }
}
