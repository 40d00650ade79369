package vn.hoso.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;

/** Who asks in English is answered in English, but for names, papers and texts of the law. */
@IntegrationTest
class EnglishViewsTest {

  /** Names of people, units and positions; what officials wrote; numbers and titles of texts. */
  private static final Set<String> VIETNAMESE =
      Set.of(
          "personName",
          "about",
          "papersWeighed",
          "fullName",
          "unitName",
          "homeUnitName",
          "cellName",
          "stepUnitName",
          "sendingUnitName",
          "holderName",
          "completedByName",
          "savedByName",
          "officialName",
          "submitterName",
          "legalBasis",
          "legalTexts",
          "issuer",
          "source",
          "cell",
          "subject.fullName",
          "unit.name",
          "unit.shortName",
          "names.name",
          "names.shortName",
          "form",
          "details",
          "document",
          "documents.title",
          "code",
          "requirementCode",
          "dossierCode",
          "location",
          "uploadedByName",
          "signer",
          "giver",
          "taker",
          "addedByName",
          "sentBackReason",
          "title",
          "symbol",
          "nextHints",
          "mainButtonHint",
          "fileName");

  private static final Pattern MARKED =
      Pattern.compile("[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]");

  /** {@code 20-QĐ/TW}, {@code HQĐ-11}: numbers of texts and forms stay as they are. */
  private static final Pattern NUMBER = Pattern.compile("\\d+\\w*[-/]\\S*|\\p{Lu}+-\\d+");

  /** Sentences that name a text of the law. */
  private static final Pattern OF_A_TEXT =
      Pattern.compile(
          "^(It rests on|Days are counted by) |\\(.*(TB|NQ|Thông báo|Nghị quyết).*\\)|by Thông báo");

  private static final Pattern NAME_OF_STEP =
      Pattern.compile("<(?:bpmn:)?userTask[^>]*? name=\"([^\"]*)\"");

  /** Steps of folders that carry no English: other tests leave their work in the same lists. */
  private static final Set<String> OF_TEST_FOLDERS = stepsOfTestFolders();

  private static final Pattern TITLE =
      Pattern.compile("(positionLabel|positionName|positions\\.label|holdings\\.label)$");

  @LocalServerPort int port;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;

  private HosoClient client;
  private final List<String> found = new ArrayList<>();

  @Test
  void lists_case_file_history_and_catalogue_hold_no_vietnamese_words() {
    UUID dossier = line.open(line.newCell(Place.UNDER_PROVINCE));
    StepRecordView step = line.advanceTo(dossier, "appraiseDossier");
    client = organisation.signedIn(port, line.worker(step));

    walk("/api/work-items?view=mine&limit=5");
    walk("/api/work-items?view=shared&limit=5");
    walk("/api/work-items/" + step.id());
    walk("/api/dossiers?limit=5");
    walk("/api/dossiers/" + dossier);
    walk("/api/dossiers/" + dossier + "/history");
    walk("/api/dossiers/" + dossier + "/control-sheet");
    walk("/api/dossiers/" + dossier + "/amendments");
    walk("/api/notices");
    walk("/api/meetings/openings");
    walk("/api/meetings");
    walk("/api/session");
    walk("/api/procedures");
    walk("/api/procedures/admission");
    assertThat(found).isEmpty();
  }

  /** HoSo gives that reason itself, and keeps it in Vietnamese. */
  @Test
  void why_a_step_fell_to_somebody_by_itself_is_said_in_the_language_of_who_reads() {
    var cell = line.newCell(Place.UNDER_COMMITTEE);
    var first = line.advanceTo(line.open(cell), "appraiseDossier");
    HosoClient appraiser = organisation.signedIn(port, line.holder(first.positionId()));
    UUID dossier = line.open(cell);
    line.advanceTo(dossier, "appraiseDossier");
    String history = "/api/dossiers/" + dossier + "/history";
    assertThat(appraiser.get(history).json().findValuesAsString("sentence"))
        .contains("Tự giao: chỉ một người làm được bước này.");
    assertThat(
            appraiser.get(history, "Accept-Language", "en").json().findValuesAsString("sentence"))
        .contains("Given by itself: one official alone can do this step.")
        .noneMatch(each -> each.startsWith("Tự giao"));
  }

  @Test
  void every_word_in_the_drawing_of_a_process_is_english() {
    UUID dossier = line.open(line.newCell(Place.UNDER_PROVINCE));
    client = organisation.signedIn(port, line.worker(line.current(dossier)));
    String own =
        client
            .get("/api/dossiers/" + dossier + "/diagram", "Accept-Language", "en")
            .json()
            .path("xml")
            .asString();
    assertThat(vietnamese(own)).isEmpty();
    for (String page : List.of("/api/procedures", "/api/public/procedures")) {
      String drawing = page + "/admission/diagram";
      assertThat(vietnamese(client.get(drawing, "Accept-Language", "en").text())).isEmpty();
      assertThat(vietnamese(client.get(drawing, "Accept-Language", "vi").text()))
          .contains("Chi bộ đề nghị kết nạp?", "Thẩm định hồ sơ");
    }
  }

  /** Names that stand in a drawing and are not English. */
  private static List<String> vietnamese(String drawing) {
    var names = Pattern.compile("<(?:bpmn:)?(\\w+)[^>]*? name=\"([^\"]*)\"").matcher(drawing);
    List<String> all = names.results().map(each -> each.group(2)).toList();
    assertThat(all).hasSizeGreaterThan(50);
    return all.stream().filter(name -> MARKED.matcher(name).find()).toList();
  }

  @Test
  void the_shipped_calendar_and_who_holds_what_are_english_too() {
    client =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.PROCEDURE_ADMIN));
    walk("/api/calendars/2026");
    walk("/api/calendars/2027");
    walk("/api/calendars/trial?from=2026-01-05&limit=P40D&limitUnit=workingDays");
    client =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
    walk("/api/administration/units/" + organisation.province().id());
    // What other tests entered is in the words of whoever entered it; the shipped days stand among
    // the days.
    assertThat(found).filteredOn(each -> !each.contains(" .entered.")).isEmpty();
  }

  @Test
  void the_register_is_english_and_its_days_are_the_same() {
    var cell = line.newCell(Place.UNDER_COMMITTEE);
    UUID dossier = line.open(cell);
    line.advanceTo(dossier, "returnResult");
    CurrentUser clerk = line.holder(cell.parentId(), Role.INTAKE_CLERK);
    client = organisation.signedIn(port, clerk);

    String day = line.current(dossier).startedAt().toString().substring(0, 10);
    walk("/api/registers/07?from=" + day + "&to=" + day);
    walk("/api/dossiers/" + dossier);
    assertThat(found).isEmpty();
  }

  @Test
  void a_paper_being_signed_is_at_a_step_with_an_english_name() {
    UUID dossier = line.open(line.newCell(Place.UNDER_COMMITTEE));
    StepRecordView step = line.advanceTo(dossier, "signPaper");
    client = organisation.signedIn(port, line.worker(step));

    walk("/api/dossiers/" + dossier);
    walk("/api/dossiers/" + dossier + "/signing");
    assertThat(found).isEmpty();
  }

  private void walk(String path) {
    var answer = client.get(path, "Accept-Language", "en");
    assertThat(answer.status()).as(path).isEqualTo(200);
    walk(path.replaceAll("[0-9a-f-]{36}", "…"), "", answer.json());
  }

  private void walk(String path, String key, JsonNode node) {
    if (OF_TEST_FOLDERS.contains(node.path("stepName").asString(""))) {
      return;
    }
    if (VIETNAMESE.contains(key.substring(key.lastIndexOf('.', key.lastIndexOf('.') - 1) + 1))
        || VIETNAMESE.contains(key.substring(key.lastIndexOf('.') + 1))) {
      return;
    }
    if (node.isString() && OF_A_TEXT.matcher(node.asString()).find()) {
      return;
    }
    if (node.isString() && MARKED.matcher(own(key, node.asString())).find()) {
      found.add(path + " " + key + ": " + node.asString());
    }
    node.properties().forEach(each -> walk(path, key + "." + each.getKey(), each.getValue()));
    if (node.isArray()) {
      node.forEach(each -> walk(path, key, each));
    }
  }

  private static Set<String> stepsOfTestFolders() {
    try (Stream<Path> models = Files.walk(Path.of("src/test/resources/test-procedures"))) {
      return models
          .filter(file -> file.endsWith("process.bpmn"))
          .flatMap(model -> NAME_OF_STEP.matcher(text(model)).results())
          .map(step -> step.group(1))
          .collect(Collectors.toSet());
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  /** What is not the number of a text, nor the unit a position is in. */
  private static String own(String key, String said) {
    String text = TITLE.matcher(key).find() ? said.replaceFirst(", .*", "") : said;
    return NUMBER.matcher(text).replaceAll("");
  }
}
