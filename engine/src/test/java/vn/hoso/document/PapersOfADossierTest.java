package vn.hoso.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;
import vn.hoso.unit.UnitView;

@IntegrationTest
class PapersOfADossierTest {

  private static final Map<String, String> APPLICATION = Map.of("requirementCode", "1-KNĐ");

  @Autowired private AdmissionLine line;
  @Autowired private TestOrganisation organisation;
  @Autowired Clock clock;
  @LocalServerPort private int port;

  private HosoClient secretary;
  private UUID dossier;
  private String papers;

  @BeforeEach
  void a_dossier_being_prepared() {
    UnitView cell = line.cell(Place.UNDER_PROVINCE);
    dossier = line.open(cell);
    papers = "/api/dossiers/" + dossier + "/documents";
    secretary = organisation.signedIn(port, line.holder(cell.id(), Role.SECRETARY));
  }

  @Test
  void the_secretary_hands_in_reads_and_takes_out_a_paper() {
    byte[] pdf = Samples.pdf();
    Answer kept = secretary.upload(papers, APPLICATION, "Don.pdf", pdf);
    assertThat(kept.status()).as(kept.text()).isEqualTo(201);

    assertThat(secretary.get(kept.header("Location")).bytes()).isEqualTo(pdf);
    assertThat(secretary.get(papers).json()).hasSize(1);
    String id = kept.json().path("id").asString();
    assertThat(secretary.delete(papers + "/" + id).status()).isEqualTo(204);
    assertThat(secretary.get(papers).json()).isEmpty();

    assertThat(secretary.get("/api/dossiers/" + dossier + "/history").text())
        .contains("DocumentAdded", "DocumentRemoved");
  }

  @Test
  void the_same_file_twice_is_refused_with_the_place_of_the_first() {
    byte[] pdf = Samples.pdf();
    JsonNode first = secretary.upload(papers, APPLICATION, "a.pdf", pdf).json();
    Answer second = secretary.upload(papers, Map.of("requirementCode", "2-KNĐ"), "b.pdf", pdf);

    assertThat(second.status()).isEqualTo(409);
    assertThat(second.code()).isEqualTo("DOCUMENT-006");
    assertThat(second.text()).contains("Đơn xin vào Đảng").doesNotContain("mục giấy tờ 1-KNĐ");
    assertThat(second.json().path("documentId")).isEqualTo(first.path("id"));
  }

  @Test
  void of_two_who_hand_the_same_file_in_at_once_the_second_is_told_where_it_lies()
      throws Exception {
    byte[] pdf = Samples.pdf();
    var together = new CyclicBarrier(2);
    var both = Executors.newFixedThreadPool(2);
    try {
      var tries =
          List.of("1-KNĐ", "2-KNĐ").stream()
              .<Callable<Answer>>map(
                  code ->
                      () -> {
                        together.await(30, TimeUnit.SECONDS);
                        return secretary.upload(
                            papers, Map.of("requirementCode", code), "a.pdf", pdf);
                      })
              .toList();
      var statuses = new ArrayList<Integer>();
      for (var done : both.invokeAll(tries, 60, TimeUnit.SECONDS)) {
        statuses.add(done.get().status());
      }
      assertThat(statuses).as("the dossier is locked").containsExactlyInAnyOrder(201, 409);
    } finally {
      both.shutdownNow();
    }
    assertThat(secretary.get(papers).json()).hasSize(1);
  }

  @Test
  void an_upload_with_an_idempotency_key_is_kept_once() {
    String[] key = {"Idempotency-Key", UUID.randomUUID().toString()};
    byte[] pdf = Samples.pdf();
    Answer kept = secretary.upload(papers, APPLICATION, "a.pdf", pdf, key);
    Answer again = secretary.upload(papers, APPLICATION, "a.pdf", pdf, key);

    assertThat(kept.status()).as(kept.text()).isEqualTo(201);
    assertThat(again.status()).as(again.text()).isEqualTo(201);
    assertThat(again.text()).isEqualTo(kept.text());
    assertThat(secretary.get(papers).json()).hasSize(1);
  }

  @Test
  void a_paper_the_procedure_does_not_ask_for_is_refused() {
    Answer answer =
        secretary.upload(papers, Map.of("requirementCode", "99-XYZ"), "a.pdf", Samples.pdf());
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("requirementCode");
  }

  @Test
  void the_secretary_of_another_cell_sees_nothing() {
    String file = secretary.upload(papers, APPLICATION, "a.pdf", Samples.pdf()).header("Location");
    UnitView elsewhere = line.newCell(Place.UNDER_SECTION);
    HosoClient stranger = organisation.signedIn(port, line.holder(elsewhere.id(), Role.SECRETARY));

    assertThat(stranger.get(papers).status()).isEqualTo(404);
    assertThat(stranger.get(file).status()).isEqualTo(404);
    assertThat(stranger.upload(papers, APPLICATION, "b.pdf", Samples.pdf()).status())
        .isEqualTo(404);
    assertThat(stranger.delete(file.replace("/file", "")).status()).isEqualTo(404);
  }

  @Test
  void after_handing_in_the_cell_reads_its_papers_but_changes_them_no_more() {
    line.advanceTo(dossier, "receiveDossier");
    String id = secretary.get(papers).json().get(0).path("id").asString();

    assertThat(secretary.get(papers + "/" + id + "/file").status()).isEqualTo(200);
    assertThat(secretary.upload(papers, APPLICATION, "b.pdf", Samples.pdf()).status())
        .isEqualTo(403);
    assertThat(secretary.delete(papers + "/" + id).status()).isEqualTo(403);
  }

  @Test
  void the_receipt_is_kept_in_the_dossier_when_it_is_received() {
    line.advanceTo(dossier, "receiveDossier");
    line.complete(dossier, "received");

    JsonNode receipt =
        secretary
            .get(papers)
            .json()
            .valueStream()
            .filter(each -> each.path("kind").asString().equals("OFFICIAL"))
            .findFirst()
            .orElseThrow();
    assertThat(receipt.path("requirementCode").asString()).isEqualTo("01");
    Answer file = secretary.get(papers + "/" + receipt.path("id").asString() + "/file");
    assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(new String(file.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  @Test
  void the_numbers_of_the_office_system_are_noted_on_every_paper_and_corrected_with_their_past() {
    line.advanceTo(dossier, "receiveDossier");
    line.complete(dossier, "received");
    var clerk = line.seated(dossier, PartCapacity.INTAKE, Role.INTAKE_CLERK);
    HosoClient office = organisation.signedIn(port, clerk);
    String receipt =
        office
            .get(papers)
            .json()
            .valueStream()
            .filter(each -> each.path("kind").asString().equals("OFFICIAL"))
            .findFirst()
            .orElseThrow()
            .path("id")
            .asString();
    String numbers = papers + "/" + receipt + "/office-numbers";
    String today = LocalDate.now(clock).toString();
    Answer wrong =
        office.put(
            numbers, Map.of("incomingOn", "2999-01-01", "outgoingNumber", "mười", "version", 0));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.header("Content-Type")).contains("problem+json");
    assertThat(wrong.json().path("errors").valueStream().map(each -> each.path("field").asString()))
        .containsExactlyInAnyOrder("incomingOn", "incomingNumber", "outgoingNumber");

    Answer noted =
        office.put(numbers, Map.of("incomingNumber", "1234", "incomingOn", today, "version", 0));
    assertThat(noted.status()).as(noted.text()).isEqualTo(200);
    assertThat(noted.json().path("incomingOn").asString()).isEqualTo(today);
    assertThat(office.put(numbers, Map.of("version", 0)).code()).isEqualTo("DOCUMENT-022");
    Answer corrected =
        office.put(
            numbers,
            Map.of(
                "incomingNumber",
                "1235/2026",
                "incomingOn",
                today,
                "outgoingNumber",
                "77 – CV/BTCTU",
                "version",
                1));
    assertThat(corrected.json().path("outgoingNumber").asString()).isEqualTo("77-CV/BTCTU");
    assertThat(office.get("/api/dossiers/" + dossier + "/history").text())
        .contains("DocumentRegistered", "Số đến", "1234", "1235/2026");

    var member = line.holder(line.current(dossier).unitId(), Role.COMMITTEE_MEMBER);
    assertThat(organisation.signedIn(port, member).put(numbers, Map.of("version", 2)).status())
        .isEqualTo(403);
    var elsewhere = line.newCell(Place.UNDER_COMMITTEE);
    var stranger = organisation.signedIn(port, line.holder(elsewhere.id(), Role.SECRETARY));
    assertThat(stranger.put(numbers, Map.of("version", 2)).status()).isEqualTo(404);
  }

  @Test
  void a_paper_is_corrected_compared_replaced_and_its_past_is_read() {
    String id =
        secretary.upload(papers, APPLICATION, "a.pdf", Samples.pdf()).json().path("id").asString();
    Answer wrong = correct(id, 0, Map.of("number", "mười hai", "issuedOn", "2999-01-01"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.json().path("errors").valueStream().map(each -> each.path("field").asString()))
        .containsExactlyInAnyOrder("number", "issuedOn");

    Answer corrected = correct(id, 0, Map.of("number", "12/QĐ-UBND", "signingForm", "BY_ORDER"));
    assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
    assertThat(corrected.json().path("secrecy").asString()).isEqualTo("CONFIDENTIAL");
    assertThat(correct(id, 0, Map.of()).code()).isEqualTo("DOCUMENT-022");
    assertThat(secretary.get("/api/dossiers/" + dossier + "/history").text())
        .contains("DocumentCorrected", "12/QĐ-UBND");

    String verification = papers + "/" + id + "/verification";
    secretary.post("/api/work-items/" + line.current(dossier).id() + "/release", Map.of());
    assertThat(secretary.post(verification, Map.of("version", 1)).status())
        .as("he has given the step back")
        .isEqualTo(403);
    line.claim(dossier);
    Answer compared = secretary.post(verification, Map.of("version", 1));
    assertThat(compared.status()).as(compared.text()).isEqualTo(200);
    assertThat(compared.json().path("verifiedByName").asString()).isNotBlank();

    Answer replaced =
        secretary.upload(
            papers + "/" + id + "/replacement", Map.of("reason", "Nhầm"), "b.pdf", Samples.pdf());
    assertThat(replaced.status()).as(replaced.text()).isEqualTo(201);
    assertThat(replaced.json().path("verifiedAt").isNull()).isTrue();
    Answer earlier =
        secretary.get(papers + "/" + replaced.json().path("id").asString() + "/earlier");
    assertThat(earlier.json().at("/0/id").asString()).isEqualTo(id);
    assertThat(secretary.get(papers + "/" + id + "/file").status()).isEqualTo(200);
  }

  @Test
  void a_record_only_paper_is_noted_and_never_uploaded() {
    var details = Map.of("issuedOn", "2026-01-05", "issuer", "Đảng ủy xã", "location", "Tủ mật");
    Answer noted =
        secretary.post(
            papers + "/records", Map.of("requirementCode", "TTLL-97", "details", details));
    assertThat(noted.status()).as(noted.text()).isEqualTo(201);
    assertThat(noted.json().path("fileName").isNull()).isTrue();
    String file = papers + "/" + noted.json().path("id").asString() + "/file";
    assertThat(secretary.get(file).status()).isEqualTo(404);
    Answer upload =
        secretary.upload(papers, Map.of("requirementCode", "TTLL-97"), "a.pdf", Samples.pdf());
    assertThat(upload.status()).isEqualTo(422);
    assertThat(upload.code()).isEqualTo("DOCUMENT-020");
  }

  @Test
  void a_long_scan_is_cut_by_its_pages() {
    JsonNode scan = secretary.upload(papers, APPLICATION, "a.pdf", Samples.pages(3)).json();
    String cuts = papers + "/" + scan.path("id").asString() + "/cuts";
    Map<String, Object> first = Map.of("requirementCode", "1-KNĐ", "firstPage", 1, "lastPage", 2);
    Map<String, Object> second = Map.of("requirementCode", "2-KNĐ", "firstPage", 2, "lastPage", 3);
    Answer overlapping = secretary.post(cuts, Map.of("version", 0, "cuts", List.of(first, second)));
    assertThat(overlapping.status()).isEqualTo(422);
    assertThat(overlapping.json().at("/errors/0/field").asString()).isEqualTo("cuts[1].firstPage");
    Answer cut = secretary.post(cuts, Map.of("version", 0, "cuts", List.of(first)));
    assertThat(cut.status()).as(cut.text()).isEqualTo(201);
    assertThat(cut.json().at("/0/cutFrom").asString()).isEqualTo(scan.path("id").asString());
    assertThat(secretary.get("/api/dossiers/" + dossier + "/history").text())
        .contains("DocumentCut");
  }

  private Answer correct(String id, int version, Map<String, Object> details) {
    return secretary.put(
        papers + "/" + id + "/details", Map.of("details", details, "version", version));
  }
}
