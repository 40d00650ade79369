package vn.hoso.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.PaperText;
import vn.hoso.TestOrganisation;
import vn.hoso.TestPdf;
import vn.hoso.document.Documents;
import vn.hoso.document.PaperDetails;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/**
 * What of a secret dossier reaches whom, role by role, while it is being appraised. The table was
 * filled in by hand; whatever a cell does not grant must not come out of any other door either.
 */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecrecyTest {

  /** Stands in the number, the title and the place of a paper marked mật, and nowhere else. */
  private static final String MARK = "Zeta" + UUID.randomUUID().toString().substring(0, 8);

  private static final Pattern CONCLUSION =
      Pattern.compile("\"(CONTINUE|STOP)\"|\"conclusion\":\"");

  // who | dossier, papers, history | conclusions | entering one | register
  private static final String TABLE =
      """
      nobody signed in         | 401 | 401 | 401 | 401
      system administrator     | 404 | 404 | 404 | 403
      procedure administrator  | 404 | 404 | 404 | 403
      secretary elsewhere      | 404 | 404 | 404 | 403
      cell secretary           | 200 | 403 | 403 | 403
      cell committee member    | 200 | 403 | 403 | 403
      intake clerk             | 200 | 403 | 403 | 200
      appraiser with the step  | 200 | 200 | 204 | 403
      appraiser beside him     | 200 | 200 | 403 | 403
      head of the appraisers   | 200 | 403 | 403 | 200
      decider                  | 200 | 200 | 403 | 200
      decider's committee      | 404 | 404 | 404 | 403
      decider's office clerk   | 404 | 404 | 404 | 403
      province above them all  | 200 | 403 | 403 | 200
      """;

  @Autowired private AdmissionLine line;
  @Autowired private TestOrganisation organisation;
  @Autowired private Units units;
  @Autowired private Documents documents;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;
  @LocalServerPort private int port;

  private final Map<String, HosoClient> people = new LinkedHashMap<>();
  private UUID dossier;
  private UUID paper;
  private UUID letter;
  private CurrentUser secretary;

  @BeforeAll
  void a_dossier_with_a_secret_letter_before_its_appraiser() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    secretary = line.holder(cell.id(), Role.SECRETARY);
    dossier = line.open(cell);
    line.claim(dossier);
    paper = secretPaper();
    line.advanceTo(dossier, "appraiseDossier");
    letter =
        documents.list(dossier).stream()
            .filter(each -> each.requirementCode().equals("TTLL-97"))
            .findFirst()
            .orElseThrow()
            .id();
    people(cell);
    var claimed =
        person("appraiser with the step")
            .post("/api/work-items/" + line.current(dossier).id() + "/claim", Map.of());
    assertThat(claimed.status()).as(claimed.text()).isEqualTo(200);
    assertThat(conclude("appraiser with the step", "STOP", 0).status()).isEqualTo(204);
  }

  @Test
  void each_role_gets_what_its_cell_says() {
    int[] version = {person("decider").get(conclusions()).json().at("/0/version").asInt()};
    TABLE
        .lines()
        .map(row -> row.split("\\s*\\|\\s*"))
        .forEach(
            cells -> {
              String who = cells[0].strip();
              int seen = Integer.parseInt(cells[1]);
              assertStatus(who, get(who, ""), seen);
              assertStatus(who, get(who, "/documents"), seen);
              assertStatus(who, get(who, "/documents/" + paper + "/file"), seen);
              assertStatus(who, get(who, "/documents/" + paper + "/earlier"), seen);
              assertStatus(who, get(who, "/history"), seen);
              assertStatus(who, get(who, "/conclusions"), Integer.parseInt(cells[2]));
              Answer entered = conclude(who, "CONTINUE", version[0]);
              assertStatus(who, entered, Integer.parseInt(cells[3]));
              version[0] += entered.status() == 204 ? 1 : 0;
              assertStatus(who, register(who, "07"), Integer.parseInt(cells[4]));
            });
  }

  @Test
  void what_a_role_may_do_is_offered_and_what_it_may_not_is_not() {
    assertThat(offered("appraiser with the step"))
        .contains("readConclusions", "enterConclusion", "verifyDocument");
    assertThat(offered("appraiser beside him"))
        .contains("readConclusions")
        .doesNotContain("enterConclusion", "verifyDocument");
    assertThat(offered("decider")).contains("readConclusions").doesNotContain("enterConclusion");
    for (String who : List.of("cell secretary", "intake clerk", "head of the appraisers")) {
      assertThat(offered(who))
          .as(who)
          .doesNotContain("readConclusions", "enterConclusion", "verifyDocument");
    }
  }

  @Test
  void the_conclusion_comes_out_of_its_own_door_alone(CapturedOutput log) {
    for (String who : people.keySet()) {
      for (String text : everythingElse(who)) {
        assertThat(CONCLUSION.matcher(text).find()).as(who + ": " + text).isFalse();
      }
    }
    assertThat(CONCLUSION.matcher(tracked()).find()).isFalse();
    assertThat(CONCLUSION.matcher(get("decider", "/conclusions").text()).find()).isTrue();
    assertThat(get("cell secretary", "/history").text()).contains("ConclusionEntered");
    assertThat(log).doesNotContain("STOP");
    assertThat(tablesHolding("%\"conclusion\": \"STOP\"%")).isEmpty();
    assertThat(tablesHolding("%\"conclusion\": \"CONTINUE\"%")).isEmpty();
    assertThat(tablesHolding("%" + letter + "%"))
        .as("the letter's id, with or without what it came to")
        .contains("hoso.document_conclusion")
        .doesNotContain("camunda.act_ru_variable", "hoso.work_item", "hoso.notice");
  }

  @Test
  void a_paper_marked_secret_is_named_in_its_dossier_and_nowhere_else(CapturedOutput log) {
    assertThat(get("decider", "/documents").text()).contains(MARK);
    for (String who : people.keySet()) {
      for (String text : lists(who)) {
        assertThat(text).as(who).doesNotContain(MARK);
      }
      Answer found = search(who, "/api/dossiers/search");
      if (found.status() == 200) {
        assertThat(found.json().path("items")).as(who).isEmpty();
      }
    }
    assertThat(tracked()).doesNotContain(MARK);
    assertThat(log).doesNotContain(MARK);
    assertThat(tablesHolding("%" + MARK + "%")).containsExactly("hoso.document");
  }

  @Test
  void reading_is_recorded_whatever_was_read() {
    HosoClient decider = person("decider");
    String step = "/api/work-items/" + line.current(dossier).id();
    for (String path : List.of("", "/documents", "/history", "/diagram", "/conclusions")) {
      assertStatus("decider", get("decider", path), 200);
    }
    assertStatus("decider", get("decider", "/papers/06"), 200);
    assertStatus("decider", get("decider", "/documents/" + paper + "/file"), 200);
    assertStatus("decider", register("decider", "07"), 200);
    assertStatus("decider", decider.get("/api/dossiers"), 200);
    assertStatus("appraiser", person("appraiser with the step").get(step), 200);
    JsonNode person =
        person("appraiser with the step")
            .post("/api/persons/search", Map.of("text", subject(), "birthYear", born()))
            .json();
    assertStatus(
        "appraiser",
        person("appraiser with the step")
            .get("/api/persons/" + person.path("items").get(0).path("id").asString()),
        200);

    assertThat(recorded("dossier_id = :dossier or :dossier = any (listed)"))
        .contains(
            "dossier",
            "documents",
            "history",
            "diagram",
            "conclusions",
            "paper 06",
            "document " + paper,
            "register 07",
            "list",
            "work item");
    assertThat(
            jdbc.sql(
                    """
                    select distinct what from hoso.access_log
                    where person_id = :person or :person = any (listed)
                    """)
                .param("person", UUID.fromString(person.path("items").get(0).path("id").asString()))
                .query(String.class)
                .list())
        .contains("person");
  }

  private UUID secretPaper() {
    byte[] pdf = TestPdf.titled(MARK + dossier);
    var details =
        new PaperDetails(
            "Trích yếu " + MARK,
            "12-NQ/" + MARK,
            LocalDate.now(clock),
            null,
            "Đoàn " + MARK,
            null,
            null,
            "Người ký " + MARK,
            null,
            null,
            1,
            "Tủ " + MARK,
            null);
    return documents
        .upload(
            line.holder(line.current(dossier).positionId()),
            dossier,
            "3-KNĐ",
            details,
            "giay.pdf",
            new ByteArrayInputStream(pdf),
            pdf.length)
        .id();
  }

  private void people(UnitView cell) {
    LocalDate today = LocalDate.now(clock);
    UnitView province = organisation.province();
    UnitView committee = units.get(cell.parentId(), today);
    UnitView appraisers = units.withDuty(province.id(), UnitDuty.APPRAISAL, today);
    UnitView intake = units.withDuty(province.id(), UnitDuty.INTAKE, today);
    people.put("nobody signed in", new HosoClient(port));
    put("system administrator", province, Role.SYSTEM_ADMIN);
    put("procedure administrator", province, Role.PROCEDURE_ADMIN);
    put(
        "secretary elsewhere",
        organisation.unit(committee, UnitKind.CELL, "Chi bộ thôn Tây"),
        Role.SECRETARY);
    people.put("cell secretary", organisation.signedIn(port, secretary));
    put("cell committee member", cell, Role.COMMITTEE_MEMBER);
    put("intake clerk", intake, Role.INTAKE_CLERK);
    put("appraiser with the step", appraisers, Role.APPRAISER);
    put("appraiser beside him", appraisers, Role.APPRAISER);
    put("head of the appraisers", appraisers, Role.UNIT_HEAD);
    put("decider", committee, Role.STANDING_COMMITTEE);
    put("decider's committee", committee, Role.COMMITTEE_MEMBER);
    put("decider's office clerk", committee, Role.OFFICE_CLERK);
    put("province above them all", province, Role.STANDING_COMMITTEE);
  }

  private void put(String name, UnitView unit, Role role) {
    people.put(name, organisation.signedIn(port, organisation.holder(unit, role)));
  }

  private HosoClient person(String who) {
    return people.get(who);
  }

  private Answer get(String who, String path) {
    return person(who).get("/api/dossiers/" + dossier + path);
  }

  private String conclusions() {
    return "/api/dossiers/" + dossier + "/conclusions";
  }

  private Answer conclude(String who, String what, int version) {
    return person(who)
        .put(
            "/api/dossiers/" + dossier + "/documents/" + letter + "/conclusion",
            Map.of("conclusion", what, "version", version));
  }

  private Answer register(String who, String name) {
    LocalDate today = LocalDate.now(clock);
    return person(who).get("/api/registers/" + name + "?limit=500&from=" + today + "&to=" + today);
  }

  private Answer search(String who, String path) {
    return person(who).post(path, Map.of("text", MARK));
  }

  private List<String> offered(String who) {
    return get(who, "").json().path("actions").valueStream().map(JsonNode::asString).toList();
  }

  private int born() {
    return jdbc.sql(
            "select p.birth_year from hoso.person p join hoso.dossier_item i on i.person_id = p.id"
                + " where i.dossier_id = ?")
        .param(dossier)
        .query(Integer.class)
        .single();
  }

  private String subject() {
    return get("decider", "").json().at("/subject/fullName").asString();
  }

  private List<String> everythingElse(String who) {
    var texts = new ArrayList<>(lists(who));
    for (String path : List.of("", "/documents", "/history", "/diagram")) {
      texts.add(get(who, path).text());
    }
    return texts;
  }

  /** Everything that shows many dossiers, or leaves the house. */
  private List<String> lists(String who) {
    HosoClient client = person(who);
    var texts = new ArrayList<String>();
    texts.add(client.get("/api/dossiers?limit=200").text());
    texts.add(client.get("/api/work-items?limit=200").text());
    texts.add(client.get("/api/work-items?view=waiting&limit=200").text());
    texts.add(client.get("/api/work-items/" + line.current(dossier).id()).text());
    texts.add(client.get("/api/notices").text());
    texts.add(register(who, "07").text());
    texts.add(unzipped(register(who, "07.xlsx")));
    Answer sheet = get(who, "/papers/06");
    texts.add(sheet.status() == 200 ? PaperText.of(sheet.bytes()) : sheet.text());
    return texts;
  }

  private String tracked() {
    var receipt =
        documents.list(dossier).stream()
            .filter(each -> each.requirementCode().equals("01"))
            .findFirst()
            .orElseThrow();
    try {
      byte[] bytes =
          documents.content(secretary, dossier, receipt.id()).file().getContentAsByteArray();
      var secret = Pattern.compile("Mã tra cứu: (\\S+)").matcher(PaperText.of(bytes));
      assertThat(secret.find()).isTrue();
      String code = get("decider", "").json().path("code").asString();
      Answer answer =
          new HosoClient(port)
              .post("/api/public/tracking", Map.of("code", code, "secret", secret.group(1)));
      assertThat(answer.status()).as(answer.text()).isEqualTo(200);
      return answer.text() + PaperText.of(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unzipped(Answer sheet) {
    if (sheet.status() != 200) {
      return sheet.text();
    }
    var text = new StringBuilder();
    try (ZipFile zip = ZipFile.builder().setByteArray(sheet.bytes()).get()) {
      for (var entry : Collections.list(zip.getEntries())) {
        text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private List<String> recorded(String where) {
    return jdbc.sql("select distinct what from hoso.access_log where " + where)
        .param("dossier", dossier)
        .query(String.class)
        .list();
  }

  /** Every table, of the engine too, with a row in whose text the pattern is found. */
  private List<String> tablesHolding(String pattern) {
    return jdbc
        .sql(
            """
            select table_schema || '.' || table_name from information_schema.tables
            where table_schema in ('hoso', 'camunda') and table_type = 'BASE TABLE' order by 1
            """)
        .query(String.class)
        .list()
        .stream()
        .filter(
            table ->
                jdbc.sql(
                        "select exists (select 1 from " + table + " t where t::text like :pattern)")
                    .param("pattern", pattern)
                    .query(Boolean.class)
                    .single())
        .toList();
  }

  private static void assertStatus(String who, Answer answer, int status) {
    assertThat(answer.status()).as(who + ": " + answer.text()).isEqualTo(status);
  }
}
