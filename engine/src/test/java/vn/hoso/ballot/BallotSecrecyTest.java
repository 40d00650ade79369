package vn.hoso.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.organisation.Role;
import vn.hoso.task.CompleteRequest;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** The numbers of a vote are read by the entitled alone, and stand nowhere but in their table. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class BallotSecrecyTest extends MetCell {

  /** Numbers that mean nothing else, so that one found elsewhere is one that leaked. */
  private static final Tally ODD = new Tally(98731, 97613, 118, 97612, 97611, 97609, 31337, 66271);

  private static final List<String> NUMBERS =
      List.of("98731", "97613", "97612", "97611", "97609", "31337", "66271");
  private static final String REASON = "Lydokinxetheonghiquyetcu";

  /**
   * Rows: who. Columns: what GET answers while the cell's tally waits, once it is confirmed, and
   * when the dossier lies with the deciding committee. Before 208-QĐ/TW the committee above the
   * grassroots one decides, with an appraiser of its own.
   */
  private static final String WHO_READS =
      """
      cell       SECRETARY          200 200 200
      cell       COMMITTEE_MEMBER   200 200 200
      cell       INTAKE_CLERK       403 403 403
      grassroots SECRETARY          200 403 403
      grassroots STANDING_COMMITTEE 200 403 403
      grassroots COMMITTEE_MEMBER   404 404 403
      grassroots INTAKE_CLERK       404 404 403
      committee  STANDING_COMMITTEE 200 200 200
      committee  COMMITTEE_MEMBER   404 404 200
      committee  APPRAISER          404 404 200
      committee  INTAKE_CLERK       404 404 403
      province   STANDING_COMMITTEE 200 403 403
      province   COMMITTEE_MEMBER   404 404 404
      province   PROCEDURE_ADMIN    404 404 404
      province   SYSTEM_ADMIN       404 404 404
      sister     SECRETARY          404 404 404
      """;

  @Autowired Units units;
  @LocalServerPort int port;

  @Test
  void who_reads_a_tally() {
    Map<String, HosoClient> clients = clients();
    Map<String, List<String>> answers = new LinkedHashMap<>();
    ballots.enter(secretary, step.id(), ODD);
    ask(clients, answers);
    ballots.confirm(member, step.id(), 1);
    ask(clients, answers);
    complete();
    line.advanceTo(dossier, "decideDossier");
    ask(clients, answers);
    assertThat(answers).isEqualTo(expected());
  }

  @Test
  void whoever_may_not_read_may_not_write_and_learns_nothing_from_the_list() {
    ballots.enter(secretary, step.id(), ODD);
    ballots.confirm(member, step.id(), 1);
    complete();
    line.advanceTo(dossier, "decideDossier");
    var above = line.holder(cell.parentId(), Role.SECRETARY);
    assertThat(ballots.of(above, dossier))
        .filteredOn(view -> !view.sealed())
        .extracting(BallotView::taskId)
        .doesNotContain(step.id())
        .hasSize(1);
    var client = organisation.signedIn(port, line.holder(cell.parentId(), Role.INTAKE_CLERK));
    var held = client.get("/api/dossiers/" + dossier + "/ballots");
    assertThat(held.text()).contains(step.id().toString()).doesNotContain(NUMBERS);
    assertThat(held.json().valueStream())
        .isNotEmpty()
        .allMatch(view -> view.path("sealed").booleanValue() && view.path("tally").isNull())
        .allMatch(view -> view.path("reckoning").path("standing").isNull())
        .allMatch(view -> view.path("contradicted").isEmpty());
    var refused = client.put(path(), body());
    assertThat(refused.status()).isIn(403, 409);
    assertThat(refused.text()).doesNotContain(NUMBERS);
  }

  @Test
  void the_numbers_stand_in_their_own_table_alone(CapturedOutput log) throws IOException {
    var by = organisation.signedIn(port, secretary);
    var other = organisation.signedIn(port, member);
    assertThat(by.post(path() + "/preview", body(), "Idempotency-Key", "preview-1").text())
        .contains("98731");
    assertThat(by.put(path(), body(), "Idempotency-Key", "entering-1").status()).isEqualTo(204);
    var waiting = other.get("/api/ballots/waiting");
    assertThat(waiting.text()).contains(step.id().toString()).doesNotContain(NUMBERS);
    assertThat(
            other
                .post(
                    path() + "/confirmation", Map.of("version", 1), "Idempotency-Key", "confirm-1")
                .status())
        .isEqualTo(204);
    complete();
    assertThat(tables()).containsExactlyInAnyOrder("hoso.ballot", "hoso.ballot_reason");
    assertThat(log.getAll()).doesNotContain(NUMBERS).doesNotContain(REASON);
  }

  @Test
  void numbers_being_typed_are_read_by_their_writer_alone(CapturedOutput log) {
    var by = organisation.signedIn(port, secretary);
    assertThat(by.put(path() + "/draft", typing("98731", 0)).json().path("version").intValue())
        .isEqualTo(1);
    assertThat(by.get(path()).json().path("typed").path("summoned").stringValue())
        .isEqualTo("98731");
    var stale = by.put(path() + "/draft", typing("97613", 0));
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.json().path("code").stringValue()).isEqualTo("BALLOT-011");
    assertThat(stale.text()).doesNotContain(NUMBERS);
    for (int never : new int[] {-1, Integer.MAX_VALUE}) {
      var refused = by.put(path() + "/draft", typing("97613", never));
      assertThat(refused.status()).as(refused.text()).isEqualTo(400);
      assertThat(refused.json().at("/errors/0/field").stringValue()).isEqualTo("version");
    }
    clients().entrySet().stream()
        .filter(each -> !each.getKey().equals("cell SECRETARY"))
        .forEach(
            each -> {
              assertThat(each.getValue().get(path()).text()).doesNotContain("98731");
              assertThat(each.getValue().put(path() + "/draft", typing("5", 1)).status())
                  .isIn(403, 404);
            });
    assertThat(by.get("/api/work-items/" + step.id()).text()).doesNotContain("98731");
    assertThat(tables()).containsExactly("hoso.ballot_draft");
    assertThat(log.getAll()).doesNotContain(NUMBERS);
    ballots.enter(secretary, step.id(), ODD);
    assertThat(by.get(path()).json().path("typed").isNull()).isTrue();
    by.put(path() + "/draft", typing("98731", 0));
    line.withdraw(dossier);
    assertThat(jdbc.sql("select count(*) from hoso.ballot_draft").query(Long.class).single())
        .isZero();
  }

  private static Map<String, Object> typing(String summoned, int version) {
    return Map.of("typed", Map.of("summoned", summoned), "version", version);
  }

  @Test
  void nothing_else_of_the_api_tells_them() throws IOException {
    ballots.enter(secretary, step.id(), ODD);
    ballots.confirm(member, step.id(), 1);
    complete();
    line.advanceTo(dossier, "appraiseDossier");
    var by = organisation.signedIn(port, secretary);
    var day = LocalDate.now(clock);
    var read = new ArrayList<String>();
    for (String path :
        List.of(
            "/api/dossiers/" + dossier,
            "/api/dossiers/" + dossier + "/history",
            "/api/dossiers",
            "/api/work-items?view=waiting",
            "/api/notices",
            "/api/ballots/waiting")) {
      read.add(by.get(path).text());
    }
    read.add(by.post("/api/work-items/search", Map.of("text", "98731")).text());
    read.add(by.post("/api/dossiers/search", Map.of("text", "31337")).text());
    var clerk = organisation.signedIn(port, line.holder(above(above(cell)), Role.INTAKE_CLERK));
    String register = "?from=" + day + "&to=" + day;
    read.add(clerk.get("/api/registers/07" + register).text());
    read.add(unzipped(clerk.get("/api/registers/07.xlsx" + register).bytes()));
    assertThat(read).anyMatch(text -> text.contains("BallotConfirmed"));
    assertThat(read.stream().map(BallotSecrecyTest::withoutKeys))
        .noneMatch(text -> NUMBERS.stream().anyMatch(text::contains));
    assertThat(read).noneMatch(text -> text.contains(REASON));
  }

  /** Ids and hashes hold every number sooner or later. */
  private static String withoutKeys(String text) {
    return text.replaceAll(
        "\\b[0-9a-f]{64}\\b|\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b", "");
  }

  private Map<String, HosoClient> clients() {
    var grassroots = units.get(cell.parentId(), LocalDate.now(clock));
    var committee = units.get(grassroots.parentId(), LocalDate.now(clock));
    Map<String, UnitView> places =
        Map.of(
            "cell", cell,
            "grassroots", grassroots,
            "committee", committee,
            "province", organisation.province(),
            "sister", line.newCell(Place.UNDER_COMMITTEE));
    Map<String, HosoClient> clients = new LinkedHashMap<>();
    WHO_READS
        .lines()
        .map(row -> row.split(" +"))
        .forEach(
            row -> {
              boolean holds = row[0].equals("cell") && row[1].equals("SECRETARY");
              var user =
                  holds ? secretary : organisation.holder(places.get(row[0]), Role.valueOf(row[1]));
              clients.put(row[0] + " " + row[1], organisation.signedIn(port, user));
            });
    return clients;
  }

  private void ask(Map<String, HosoClient> clients, Map<String, List<String>> answers) {
    clients.forEach(
        (who, client) -> {
          var answer = client.get(path());
          boolean told = answer.text().contains("98731");
          answers
              .computeIfAbsent(who, key -> new ArrayList<>())
              .add(String.valueOf(told == (answer.status() == 200) ? answer.status() : "leak"));
        });
  }

  private static Map<String, List<String>> expected() {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    WHO_READS
        .lines()
        .map(row -> row.split(" +"))
        .forEach(row -> expected.put(row[0] + " " + row[1], List.of(row[2], row[3], row[4])));
    return expected;
  }

  private void complete() {
    tasks.complete(
        secretary,
        step.id(),
        new CompleteRequest("proposed", line.form(step, "proposed"), step.version(), REASON));
  }

  private UUID above(UUID unit) {
    return units.get(unit, LocalDate.now(clock)).parentId();
  }

  private UUID above(UnitView unit) {
    return unit.parentId();
  }

  private String path() {
    return "/api/work-items/" + step.id() + "/ballot";
  }

  private static Map<String, Object> body() {
    var body = new LinkedHashMap<String, Object>();
    body.put("summoned", ODD.summoned());
    body.put("present", ODD.present());
    body.put("excused", ODD.excused());
    body.put("issued", ODD.issued());
    body.put("collected", ODD.collected());
    body.put("valid", ODD.valid());
    body.put("inFavour", ODD.inFavour());
    body.put("against", ODD.against());
    return body;
  }

  /**
   * Every table that holds one of the numbers as a word of its own, or the reason; behind a point
   * it is the fraction of a second.
   */
  private List<String> tables() {
    String numbers = "(?<!\\.)\\m(" + String.join("|", NUMBERS) + ")\\M";
    var found = new ArrayList<String>();
    for (String table :
        jdbc.sql(
                "select schemaname || '.' || tablename from pg_tables"
                    + " where schemaname in ('hoso', 'camunda') order by 1")
            .query(String.class)
            .list()) {
      long rows =
          jdbc.sql(
                  "select count(*) from "
                      + table
                      + " t where t::text ~ :numbers or t::text like :reason or t::text like :bytes")
              .param("numbers", numbers)
              .param("reason", "%" + REASON + "%")
              .param("bytes", "%" + hex("98731") + "%")
              .query(Long.class)
              .single();
      if (rows > 0) {
        found.add(table);
      }
    }
    return found;
  }

  private static String hex(String text) {
    return java.util.HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String unzipped(byte[] sheet) throws IOException {
    var file = Files.createTempFile("register", ".xlsx");
    Files.write(file, sheet);
    var text = new StringBuilder();
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    } finally {
      Files.delete(file);
    }
    return text.toString();
  }
}
