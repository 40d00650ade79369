package vn.hoso.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
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
          "fullName",
          "unitName",
          "homeUnitName",
          "cellName",
          "stepUnitName",
          "sendingUnitName",
          "holderName",
          "completedByName",
          "officialName",
          "submitterName",
          "positionLabel",
          "positionName",
          "legalBasis",
          "legalTexts",
          "issuer",
          "source",
          "note",
          "cell",
          "subject.fullName",
          "form",
          "details",
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

  /** {@code 20-QĐ/TW}: numbers of texts stay as they are. */
  private static final Pattern NUMBER = Pattern.compile("\\d+[-/]\\S*");

  /** Sentences that name a holiday or a text of the law. */
  private static final Pattern OF_A_TEXT =
      Pattern.compile("^(Not counted:|It rests on|Days are counted by) ");

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
    walk("/api/procedures");
    walk("/api/procedures/admission");
    assertThat(found).isEmpty();
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
    if (VIETNAMESE.contains(key.substring(key.lastIndexOf('.', key.lastIndexOf('.') - 1) + 1))
        || VIETNAMESE.contains(key.substring(key.lastIndexOf('.') + 1))) {
      return;
    }
    if (node.isString() && OF_A_TEXT.matcher(node.asString()).find()) {
      return;
    }
    if (node.isString() && MARKED.matcher(NUMBER.matcher(node.asString()).replaceAll("")).find()) {
      found.add(path + " " + key + ": " + node.asString());
    }
    node.properties().forEach(each -> walk(path, key + "." + each.getKey(), each.getValue()));
    if (node.isArray()) {
      node.forEach(each -> walk(path, key, each));
    }
  }
}
