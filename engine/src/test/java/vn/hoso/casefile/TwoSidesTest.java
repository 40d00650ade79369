package vn.hoso.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.xmlbeans.XmlException;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.PaperText;
import vn.hoso.TestOrganisation;
import vn.hoso.ballot.Ballots;
import vn.hoso.ballot.WaitingBallot;
import vn.hoso.document.DocumentView;
import vn.hoso.document.Documents;
import vn.hoso.document.PaperDetails;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.inbox.Notices;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;
import vn.hoso.step.Steps;
import vn.hoso.task.CompleteRequest;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/**
 * What one side keeps from the other shows nowhere: every place that tells of a dossier is asked.
 */
@IntegrationTest
class TwoSidesTest {

  /** Who reads. */
  private enum Reader {
    GIVER,
    RELEASER,
    ABOVE,
    DESK,
    TAKER,
    JUDGE,
    /** Whoever holds the receipt, or nothing at all. */
    PUBLIC
  }

  /** What is kept, by the words it would be known by, and from whom it is not. */
  private enum Thing {
    OPINION(Set.of(Reader.GIVER, Reader.RELEASER), "MK-OPINION", "MK-MENDED", "MK-WHY"),
    LEAVING_STEP(Set.of(Reader.GIVER, Reader.RELEASER), "Cân nhắc cho đi", "weighLeaving"),
    LEAVING_DAY(Set.of(Reader.GIVER, Reader.RELEASER), "2026-09-02", "02/09/2026"),
    LEAVING_PAPER(Set.of(Reader.GIVER, Reader.RELEASER), "HB-2", "MK-LEAVE", "Nhận xét của nơi đi"),
    SPARED(Set.of(Reader.GIVER, Reader.RELEASER), "spared"),
    PLACE(Set.of(Reader.TAKER, Reader.JUDGE), "MK-PLACE"),
    TAKING_STEP(Set.of(Reader.TAKER, Reader.JUDGE), "Cân nhắc nhận về", "weighTaking"),
    TAKING_DAY(Set.of(Reader.TAKER, Reader.JUDGE), "2026-09-08", "08/09/2026"),
    TAKING_PAPER(Set.of(Reader.TAKER, Reader.JUDGE), "HB-3", "MK-TAKE", "Phương án của nơi nhận"),
    TAKING_LIMIT(
        Set.of(Reader.TAKER, Reader.JUDGE),
        "sau khi nơi nhận cân nhắc",
        "2026-09-29",
        "29/09/2026"),
    DECISION_DAY(Set.of(Reader.TAKER, Reader.JUDGE, Reader.DESK), "2026-09-10", "10/09/2026"),
    WISH(EnumSet.complementOf(EnumSet.of(Reader.PUBLIC)), "MK-WISH");

    private final Set<Reader> readers;
    private final List<String> words;

    Thing(Set<Reader> readers, String... words) {
      this.readers = readers;
      this.words = List.of(words);
    }
  }

  private static final Pattern SECRET = Pattern.compile("Mã tra cứu: (\\S+)");

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Units units;
  @Autowired WholeDossiers states;
  @Autowired Documents documents;
  @Autowired Steps steps;
  @Autowired Tasks tasks;
  @Autowired Notices notices;
  @Autowired HosoClock clock;
  @Autowired Ballots ballots;
  @Autowired JdbcClient jdbc;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  @LocalServerPort int port;

  private final Map<Reader, CurrentUser> officials = new EnumMap<>(Reader.class);
  private final Map<Reader, HosoClient> clients = new EnumMap<>(Reader.class);
  private UUID dossier;
  private String list;

  @BeforeEach
  void a_dossier_its_origin_has_let_go() {
    day("2026-09-01");
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    officials.put(Reader.GIVER, line.holder(cell.id(), Role.SECRETARY));
    officials.put(Reader.RELEASER, line.holder(cell.parentId(), Role.OFFICE_CLERK));
    officials.put(Reader.ABOVE, line.holder(cell.parentId(), Role.SECRETARY));
    dossier = line.open("two-sides", cell.id(), Role.SECRETARY, cell.id());
    complete("asked", "HB-1", "Đơn", Map.of("wish", "MK-WISH"));
    day("2026-09-03");
    listed(Reader.RELEASER, Map.of("opinion", "MK-OPINION", "weighedOn", "2026-09-02"));
    complete(
        "released", "HB-2", "MK-LEAVE", Map.of("opinion", "MK-OPINION", "weighedOn", "2026-09-02"));
    day("2026-09-04");
  }

  /** The step is first put on a list, where something is typed for it. */
  private void listed(Reader reader, Map<String, String> typed) {
    UUID step = line.current(dossier).id();
    String day = LocalDate.now(clock).toString();
    list =
        client(reader)
            .post(
                "/api/meetings",
                Map.of("kind", "CONFERENCE", "heldOn", day, "workItemIds", List.of(step)))
            .json()
            .path("id")
            .asString();
    Map<String, Object> row =
        Map.of("workItemId", step, "data", typed, "postponed", true, "postponedReason", "MK-WHY");
    Map<String, Object> saved =
        Map.of("version", 1, "heldOn", day, "common", typed, "rows", List.of(row));
    Answer answer = client(reader).put("/api/meetings/" + list, saved);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  @AfterEach
  void let_the_clock_run() {
    clock.reset();
  }

  @Test
  void who_sits_on_a_side_reads_what_it_keeps_and_nobody_else_finds_a_word_of_it() {
    takenIn();
    correctTheOpinion();
    complete(
        "wanted", "HB-3", "MK-TAKE", Map.of("place", "MK-PLACE", "consideredOn", "2026-09-08"));
    day("2026-09-11");
    complete("granted", null, null, Map.of("decidedOn", "2026-09-10"));
    notices.recordDue();

    var softly = new SoftAssertions();
    for (Reader reader : Reader.values()) {
      Map<String, String> answers = whole(reader);
      for (Thing thing : Thing.values()) {
        List<String> tell =
            answers.keySet().stream()
                .filter(path -> thing.words.stream().anyMatch(answers.get(path)::contains))
                .toList();
        if (thing.readers.contains(reader)) {
          softly.assertThat(tell).as("%s reads %s", reader, thing).isNotEmpty();
        } else {
          softly.assertThat(tell).as("%s finds %s", reader, thing).isEmpty();
        }
      }
    }
    softly.assertAll();
  }

  @Test
  void what_is_done_in_secret_reads_as_handled_internally_for_the_other_side() {
    takenIn();
    UUID step = line.claim(dossier).id();
    clock.moveTo(Instant.parse("2026-09-25T02:00:00Z"));
    notices.recordDue();

    for (Reader reader : List.of(Reader.GIVER, Reader.RELEASER, Reader.ABOVE, Reader.DESK)) {
      Map<String, String> answers = whole(reader);
      answers.forEach(
          (path, told) ->
              assertThat(told)
                  .as("%s at %s", reader, path)
                  .doesNotContain(
                      "Cân nhắc nhận về", "weighTaking", step.toString() + "\",\"stepId"));
      assertThat(answers.get("/api/dossiers/" + dossier)).contains("Đang xử lý nội bộ");
      assertThat(answers.get("/api/dossiers?limit=200")).contains("Đang xử lý nội bộ");
      assertThat(parts(reader)).doesNotContain("TAKER").contains("GIVER", "JUDGE");
      assertThat(client(reader).get("/api/work-items/" + step).status()).isEqualTo(404);
      assertThat(
              client(reader)
                  .post("/api/work-items/" + step + "/claim", null, "Idempotency-Key", key())
                  .status())
          .isEqualTo(404);
    }
    assertThat(whole(Reader.TAKER).get("/api/dossiers/" + dossier))
        .contains("Cân nhắc nhận về")
        .doesNotContain("Đang xử lý nội bộ");
    assertThat(parts(Reader.TAKER)).contains("TAKER");
    assertThat(client(Reader.TAKER).get("/api/work-items/" + step).status()).isEqualTo(200);
  }

  /** The units of the file, by their part. */
  private List<String> parts(Reader reader) {
    return client(reader)
        .get("/api/dossiers/" + dossier)
        .json()
        .path("units")
        .valueStream()
        .map(unit -> unit.path("part").asString())
        .toList();
  }

  /** 21 days from a day that is kept: list, head, register and notice would tell it. */
  @Test
  void a_limit_that_runs_from_a_day_that_is_kept_is_told_to_who_reads_that_day_alone() {
    takenIn();
    complete(
        "wanted", "HB-3", "MK-TAKE", Map.of("place", "MK-PLACE", "consideredOn", "2026-09-08"));
    for (String today : List.of("2026-09-24", "2026-09-30")) {
      day(today);
      notices.recordDue();
      for (Reader reader : Reader.values()) {
        boolean reads = List.of(Reader.TAKER, Reader.JUDGE).contains(reader);
        Map<String, String> answers = whole(reader);
        List<String> tell =
            answers.keySet().stream()
                .filter(
                    path ->
                        Stream.of("2026-09-29", "29/09/2026", "\"LIMIT_")
                            .anyMatch(answers.get(path)::contains))
                .toList();
        if (reads) {
          assertThat(tell).as("%s on %s", reader, today).contains("/api/dossiers?limit=200");
        } else {
          assertThat(tell).as("%s on %s", reader, today).isEmpty();
        }
      }
      assertThat(whole(Reader.JUDGE).get("/api/notices"))
          .as("on %s by its name", today)
          .contains("\"LIMIT_", "Quyết định sau khi nơi nhận cân nhắc");
    }
  }

  @Test
  void whoever_waits_does_not_learn_which_unit_sent_on_what_it_did_in_secret() {
    takenIn();
    String taker = units.get(line.current(dossier).unitId(), LocalDate.now(clock)).name();
    complete(
        "wanted", "HB-3", "MK-TAKE", Map.of("place", "MK-PLACE", "consideredOn", "2026-09-08"));

    String waiting = "/api/work-items?view=waiting&limit=200&procedure=two-sides";
    assertThat(senders(client(Reader.DESK).get(waiting))).containsExactly("Nội bộ");
    assertThat(senders(client(Reader.TAKER).get(waiting))).containsExactly(taker);
  }

  /** No folder of the tests votes in secret: the row is put where such a vote would put it. */
  @Test
  void a_tally_of_a_step_that_is_kept_waits_for_nobody_it_is_kept_from() {
    takenIn();
    var step = line.claim(dossier);
    var head = line.holder(step.unitId(), Role.UNIT_HEAD);
    jdbc.sql(
            """
            insert into hoso.ballot_waiting (task_id, version, dossier_id, dossier_code, person_name, step_name,
              unit_id, unit_path, unit_name, entered_by, entered_by_name, entered_at)
            values (?, 1, ?, 'MK', 'MK', 'MK', ?, ?, 'MK', ?, 'MK', now())
            """)
        .params(step.id(), dossier, step.unitId(), step.unitPath(), UUID.randomUUID())
        .update();
    assertThat(waitFor(head)).contains(step.id());
    var leaving =
        steps.of(dossier).stream().filter(each -> each.stepId().equals("weighLeaving")).findFirst();
    jdbc.sql("update hoso.ballot_waiting set task_id = ?, unit_id = ? where task_id = ?")
        .params(leaving.orElseThrow().id(), leaving.orElseThrow().unitId(), step.id())
        .update();
    assertThat(waitFor(officials.get(Reader.ABOVE))).isEmpty();
  }

  private List<UUID> waitFor(CurrentUser by) {
    return ballots.waiting(by).items().stream()
        .filter(each -> each.dossierId().equals(dossier))
        .map(WaitingBallot::taskId)
        .toList();
  }

  private List<String> senders(Answer items) {
    return items
        .json()
        .path("items")
        .valueStream()
        .filter(item -> item.path("dossierId").asString().equals(dossier.toString()))
        .map(item -> item.path("sendingUnitName").asString())
        .toList();
  }

  @Test
  void what_a_paper_comes_to_is_for_who_reads_the_paper() {
    takenIn();
    StepRecordView taking = line.claim(dossier);
    CurrentUser taker = line.worker(taking);
    UUID paper =
        documents
            .record(
                taker,
                dossier,
                "HB-4",
                new PaperDetails(
                    "MK-ASKED",
                    "1-CV",
                    LocalDate.now(clock),
                    null,
                    "Nơi được hỏi",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    "Tủ 1",
                    null))
            .id();
    String conclusion = "/api/dossiers/" + dossier + "/documents/" + paper + "/conclusion";
    Answer entered = client(taker).put(conclusion, Map.of("conclusion", "STOP", "version", 0));
    assertThat(entered.status()).as(entered.text()).isEqualTo(204);
    String all = "/api/dossiers/" + dossier + "/conclusions";
    assertThat(client(Reader.TAKER).get(all).text()).contains("STOP");
    assertThat(client(Reader.JUDGE).get(all).text()).doesNotContain("STOP", paper.toString());
  }

  @Test
  void what_comes_next_in_secret_is_not_promised_by_name() {
    StepRecordView step = line.claim(dossier);
    String told = client(line.worker(step)).get("/api/work-items/" + step.id()).text();
    assertThat(told)
        .contains("Đang xử lý nội bộ")
        .doesNotContain("Cân nhắc nhận về", "weighTaking", "HB-2", "HB-3");
  }

  @Test
  void nobody_brings_takes_out_or_opens_a_paper_that_is_not_for_him() {
    StepRecordView step = line.claim(dossier);
    HosoClient desk = client(line.worker(step));
    UUID kept =
        documents.list(dossier).stream()
            .filter(paper -> paper.requirementCode().equals("HB-2"))
            .map(DocumentView::id)
            .findFirst()
            .orElseThrow();
    String papers = "/api/dossiers/" + dossier + "/documents";
    assertThat(desk.get(papers + "/" + kept + "/file").status()).isEqualTo(404);
    assertThat(desk.get(papers + "/" + kept + "/earlier").status()).isEqualTo(404);
    assertThat(desk.delete(papers + "/" + kept).status()).isEqualTo(404);
    assertThat(client(Reader.GIVER).get(papers + "/" + kept + "/file").status()).isEqualTo(200);
    assertThat(
            desk.upload(
                    papers,
                    Map.of("requirementCode", "HB-2"),
                    "giay.pdf",
                    vn.hoso.TestPdf.onePage(),
                    "Idempotency-Key",
                    key())
                .status())
        .isEqualTo(422);
  }

  private void takenIn() {
    StepRecordView look = line.current(dossier);
    officials.put(Reader.DESK, line.worker(look));
    line.complete(dossier, "taken");
    day("2026-09-09");
    StepRecordView taking = line.current(dossier);
    officials.put(Reader.TAKER, line.worker(taking));
    officials.put(Reader.JUDGE, line.holder(organisation.province().id(), Role.STANDING_COMMITTEE));
  }

  private void correctTheOpinion() {
    StepRecordView leaving =
        steps.of(dossier).stream()
            .filter(step -> step.stepId().equals("weighLeaving"))
            .findFirst()
            .orElseThrow();
    Answer corrected =
        client(Reader.RELEASER)
            .post(
                "/api/dossiers/" + dossier + "/corrections",
                Map.of(
                    "taskId", leaving.id(),
                    "field", "opinion",
                    "value", "MK-MENDED",
                    "reason", "MK-WHY",
                    "version", state().version()),
                "Idempotency-Key",
                key());
    assertThat(corrected.status()).as(corrected.text()).isLessThan(300);
  }

  @Test
  void who_hands_out_work_is_not_told_who_holds_a_step_that_is_kept_from_him() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UUID another = line.open("two-sides", cell.id(), Role.SECRETARY, cell.id());
    line.complete(another, "asked");
    StepRecordView step = line.claim(another);
    assertThat(step.stepId()).isEqualTo("weighLeaving");
    CurrentUser above = line.holder(organisation.province().id(), Role.STANDING_COMMITTEE);
    assertThat(client(above).get("/api/dossiers/" + another).status()).isEqualTo(200);
    for (String path : List.of("?officialId=" + step.holderId(), "")) {
      Answer told = client(above).get("/api/held-steps" + path);
      assertThat(told.status()).as(told.text()).isEqualTo(200);
      assertThat(told.text()).doesNotContain(step.id().toString());
    }
    CurrentUser administrator = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN);
    assertThat(
            client(administrator)
                .get("/api/administration/officials/" + step.holderId() + "/held-steps")
                .text())
        .as("who sees no dossier hands it out still")
        .contains(step.id().toString())
        .doesNotContain(states.of(line.worker(step), another).code());
  }

  private WholeDossier state() {
    return states.of(officials.get(Reader.GIVER), dossier);
  }

  private void complete(String outcome, String paper, String title, Map<String, String> fields) {
    StepRecordView step = line.claim(dossier);
    CurrentUser by = line.worker(step);
    if (paper != null) {
      line.upload(
          by, dossier, paper, new PaperDetails(title, null, LocalDate.now(clock), null, null));
    }
    var data = line.form(step, outcome);
    fields.forEach(data::put);
    if (outcome.equals("released")) {
      data.put("spared", true);
    }
    tasks.complete(
        by, step.id(), new CompleteRequest(outcome, data, steps.get(step.id()).version()));
  }

  private void day(String day) {
    clock.moveTo(Instant.parse(day + "T02:00:00Z"));
  }

  private HosoClient client(Reader reader) {
    return clients.computeIfAbsent(
        reader, one -> one == Reader.PUBLIC ? new HosoClient(port) : client(officials.get(one)));
  }

  private HosoClient client(CurrentUser official) {
    return organisation.signedIn(port, official);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  /** What every place that tells of the dossier says to him, by its path. */
  private Map<String, String> whole(Reader reader) {
    var answers = new LinkedHashMap<String, String>();
    answers.putAll(toEverybody(reader));
    for (String path : paths()) {
      Answer told = client(reader).get(path);
      answers.put(path, path.equals("/api/notices") ? ofThisDossier(told) : text(told));
    }
    for (String word : List.of("Cân nhắc", state().code())) {
      answers.put(
          "dossiers " + word,
          text(client(reader).post("/api/dossiers/search", Map.of("text", word))));
      for (String view : List.of("todo", "waiting", "unit")) {
        answers.put(
            view + word,
            text(
                client(reader).post("/api/work-items/search", Map.of("view", view, "text", word))));
      }
    }
    return answers;
  }

  /** The desk of the province has dossiers of other tests, which are late on other days. */
  private String ofThisDossier(Answer notices) {
    return notices
        .json()
        .path("items")
        .valueStream()
        .filter(notice -> notice.path("dossierId").asString("").equals(dossier.toString()))
        .map(JsonNode::toString)
        .collect(Collectors.joining());
  }

  /** The receipt's page and the catalogue, in both languages. */
  private Map<String, String> toEverybody(Reader reader) {
    var answers = new LinkedHashMap<String, String>();
    for (String language : List.of("vi", "en")) {
      Answer tracked =
          client(reader)
              .post(
                  "/api/public/tracking",
                  Map.of("code", state().code(), "secret", secret()),
                  "Accept-Language",
                  language);
      assertThat(tracked.status()).as(tracked.text()).isEqualTo(200);
      answers.put("tracking " + language, tracked.text());
      for (String path : List.of("", "/two-sides", "/two-sides/diagram")) {
        Answer page =
            client(reader).get("/api/public/procedures" + path, "Accept-Language", language);
        assertThat(page.status()).as(path).isEqualTo(200);
        answers.put("catalogue" + path + language, page.text());
      }
    }
    assertThat(answers.get("catalogue/two-sides" + "vi")).contains("Xem đề nghị chuyển");
    return answers;
  }

  /** As whoever holds the receipt reads it. */
  private String secret() {
    UUID receipt =
        documents.list(dossier).stream()
            .filter(paper -> paper.requirementCode().equals("01"))
            .map(DocumentView::id)
            .findFirst()
            .orElseThrow();
    var printed =
        SECRET.matcher(
            PaperText.of(
                client(Reader.GIVER)
                    .get("/api/dossiers/" + dossier + "/documents/" + receipt + "/file")
                    .bytes()));
    assertThat(printed.find()).isTrue();
    return printed.group(1);
  }

  private List<String> paths() {
    var paths =
        new ArrayList<>(
            List.of(
                "/api/dossiers?limit=200",
                "/api/registers/07?from=2026-09-01&to=2026-09-30&limit=500&procedure=two-sides",
                "/api/registers/07.xlsx?from=2026-09-01&to=2026-09-30&procedure=two-sides",
                "/api/notices",
                "/api/held-steps",
                "/api/ballots/waiting",
                "/api/meetings",
                "/api/meetings/" + list,
                "/api/work-items?view=todo&limit=200&procedure=two-sides",
                "/api/work-items?view=waiting&limit=200&procedure=two-sides",
                "/api/work-items?view=unit&limit=200&procedure=two-sides"));
    mappings.getHandlerMethods().keySet().stream()
        .filter(each -> each.getMethodsCondition().getMethods().contains(RequestMethod.GET))
        .flatMap(each -> each.getPatternValues().stream())
        .filter(path -> path.matches("/api/(dossiers|work-items)/\\{\\w+}.*"))
        .flatMap(this::filled)
        .forEach(paths::add);
    assertThat(paths).hasSizeGreaterThan(20);
    return paths;
  }

  /** One for each paper, or each step, the path may name. */
  private Stream<String> filled(String path) {
    if (path.startsWith("/api/work-items/")) {
      return steps.of(dossier).stream().map(step -> path.replace("{id}", step.id().toString()));
    }
    String of =
        path.replace("{id}", dossier.toString())
            .replace("{dossierId}", dossier.toString())
            .replace("{fileId}", UUID.randomUUID().toString())
            .replace("{depositId}", UUID.randomUUID().toString());
    return of.contains("{documentId}")
        ? documents.list(dossier).stream()
            .map(paper -> of.replace("{documentId}", paper.id().toString()))
        : Stream.of(of);
  }

  private static String text(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isNotEqualTo(400);
    String type = answer.header("Content-Type");
    if (answer.status() < 300 && type.contains("pdf")) {
      return PaperText.of(answer.bytes());
    }
    return type.contains("spreadsheet") ? sheet(answer.bytes()) : answer.text();
  }

  private static String sheet(byte[] sheet) {
    try (var text = new XSSFExcelExtractor(OPCPackage.open(new ByteArrayInputStream(sheet)))) {
      return text.getText();
    } catch (IOException | XmlException | OpenXML4JException e) {
      throw new IllegalStateException(e);
    }
  }
}
