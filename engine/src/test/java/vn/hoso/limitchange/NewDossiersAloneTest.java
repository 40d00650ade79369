package vn.hoso.limitchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedures;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.shared.HosoClock;

/** Derived days and how long papers are in force hold for dossiers opened from the first day on. */
@IntegrationTest
class NewDossiersAloneTest {

  private static final String TRIAL = "trial";
  private static final String TODAY = "2026-09-07";

  @Autowired AdmissionLine line;
  @Autowired LimitDesks desks;
  @Autowired Procedures procedures;
  @Autowired HosoClock clock;
  @LocalServerPort int port;

  private LimitDesk one;
  private LimitDesk other;

  @BeforeEach
  void two_administrators_of_the_province() {
    clock.moveTo(Instant.parse(TODAY + "T02:00:00Z"));
    one = desks.one(port, TRIAL);
    other = desks.other(port, TRIAL);
  }

  @AfterEach
  void nothing_stays_drafted() {
    one.clear();
    clock.reset();
  }

  @Test
  void a_dossier_that_waits_goes_on_waiting_as_it_began_and_the_preview_says_so() {
    UUID waiting = waiting();
    LocalDate until = until(waiting);
    String draft = one.begin();
    Answer saved =
        one.save(
            draft,
            "derived:trialEnd",
            Map.of("limit", "P6M", "legalBasis", "12-QC/TU ngày 01/09/2026"));
    assertThat(saved.status()).as(saved.text()).isEqualTo(200);
    assertThat(saved.json().at("/changes/0/sentence").asString())
        .contains("Ngày hết 12 tháng thử việc: 12 tháng → 6 tháng");
    assertThat(saved.json().path("newOnly").asBoolean()).isTrue();

    Answer shown = other.preview(draft, TODAY, "RECALCULATE");
    assertThat(shown.json().path("open").asInt()).isZero();
    assertThat(shown.json().at("/notes/0").asString())
        .contains("chỉ cho hồ sơ lập từ ngày áp dụng", "hồ sơ đang mở giữ mọi hạn");
    String token = shown.json().path("token").asString();
    Answer refused = other.publish(draft, TODAY, "RECALCULATE", token);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("choice");
    Answer done = other.publish(draft, TODAY, "KEEP", token);
    assertThat(done.status()).as(done.text()).isEqualTo(201);

    assertThat(until(waiting)).isEqualTo(until);
    UUID later = waiting();
    assertThat(until(later)).isEqualTo(until.minusMonths(6));

    String back = other.reverse(draft).json().path("id").asString();
    String seen = one.preview(back, TODAY, "KEEP").json().path("token").asString();
    assertThat(one.publish(back, TODAY, "KEEP", seen).status()).isEqualTo(201);
    assertThat(until(waiting())).isEqualTo(until);
  }

  @Test
  void how_long_a_paper_is_in_force_is_counted_in_months_and_says_until_which_day() {
    LimitDesk admission = new LimitDesk(one.client(), "admission");
    RequiredDocument paper =
        procedures.current("admission", LocalDate.now(clock)).procedure().documents().stream()
            .filter(each -> each.validity() != null)
            .filter(each -> each.validity().at() == RequiredDocument.ValidAt.DECISION)
            .findFirst()
            .orElseThrow();
    String place = "document:" + paper.code();
    String draft = admission.begin();
    String basis = "12-QC/TU ngày 01/09/2026";
    Answer days = admission.save(draft, place, Map.of("limit", "P90D", "unit", "calendarDays"));
    assertThat(fields(days)).containsExactly("edits[0].unit");
    assertThat(fields(admission.save(draft, place, Map.of("warnAt", 50))))
        .containsExactly("edits[0].warnAt");
    assertThat(
            fields(
                admission.save(
                    draft,
                    "limit:ceremony",
                    Map.of("limit", "P20D", "legalBasis", basis, "validAt", "DECISION"))))
        .containsExactly("edits[0].validAt");
    Answer saved =
        admission.save(
            draft, place, Map.of("limit", "P6M", "legalBasis", basis, "validAt", "NEEDED"));
    assertThat(saved.status()).as(saved.text()).isEqualTo(200);
    assertThat(saved.json().path("findings").size()).isZero();
    assertThat(saved.json().at("/changes/0/sentence").asString())
        .contains(
            "12 tháng → 6 tháng",
            "còn giá trị đến ngày có quyết định → còn giá trị khi nộp",
            "căn cứ mới: " + basis);
  }

  @Test
  void a_step_of_a_shared_process_is_changed_in_the_copy_of_this_procedure_alone() {
    LimitDesk admission = new LimitDesk(one.client(), "admission");
    String draft = admission.begin();
    var shared =
        admission
            .draft(draft)
            .path("places")
            .valueStream()
            .filter(each -> !each.path("sharedWith").isEmpty())
            .toList();
    assertThat(shared).isNotEmpty();
    String place = shared.get(0).at("/value/place").asString();
    Answer saved = admission.save(draft, place, Map.of("limit", "P9D", "legalBasis", "12-QC/TU"));
    assertThat(saved.json().path("changes").size()).isEqualTo(1);
    assertThat(saved.json().path("findings").size()).isZero();
  }

  private static List<String> fields(Answer refused) {
    assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    return refused.json().path("errors").findValuesAsString("field");
  }

  private UUID waiting() {
    var cell = line.newCell(Place.UNDER_PROVINCE);
    UUID id = line.open(TRIAL, cell.parentId(), Role.OFFICE_CLERK, cell.id());
    line.complete(id, "begun");
    line.complete(id, "taken");
    return id;
  }

  private LocalDate until(UUID dossier) {
    return line.current(dossier).waiting().until();
  }
}
