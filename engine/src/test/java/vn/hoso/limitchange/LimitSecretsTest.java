package vn.hoso.limitchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
import vn.hoso.shared.HosoClock;
import vn.hoso.state.WholeDossiers;
import vn.hoso.unit.UnitView;

/**
 * Of a procedure that keeps things apart administrators are told numbers, and no dossier by name.
 */
@IntegrationTest
class LimitSecretsTest {

  private static final String SLUG = "two-sides";
  private static final String STEP = "step:weighLeaving";
  private static final String FIRST_DAY = "2026-09-09";

  @Autowired AdmissionLine line;
  @Autowired LimitDesks desks;
  @Autowired WholeDossiers states;
  @Autowired HosoClock clock;
  @LocalServerPort int port;

  private UnitView cell;
  private LimitDesk one;
  private LimitDesk other;

  @BeforeEach
  void two_administrators_of_the_province() {
    clock.moveTo(Instant.parse("2026-09-07T02:00:00Z"));
    cell = line.newCell(Place.UNDER_PROVINCE);
    one = desks.one(port, SLUG);
    other = desks.other(port, SLUG);
  }

  @AfterEach
  void nothing_stays_drafted() {
    one.clear();
    clock.reset();
  }

  @Test
  void a_dossier_that_becomes_late_since_the_preview_is_a_number_and_so_is_what_came_of_it() {
    UUID waiting = line.open(SLUG, cell.id(), Role.SECRETARY, cell.id());
    line.complete(waiting, "asked");
    String code = states.of(line.holder(cell.id(), Role.SECRETARY), waiting).code();
    String draft = one.begin();
    assertThat(one.save(draft, STEP, Map.of("limit", "P1D", "legalBasis", "12-QC/TU")).status())
        .isEqualTo(200);
    Answer shown = other.preview(draft, FIRST_DAY, "RECALCULATE");
    assertThat(shown.json().path("moved").asInt()).isPositive();
    assertThat(shown.json().path("dossiers").size()).isZero();
    assertThat(shown.json().path("notes").toString()).contains("chỉ nêu tổng số");
    assertThat(shown.json().path("totals").size()).isPositive();
    assertThat(shown.json().path("totals").valueStream())
        .as("one alone in its unit would be told by it")
        .allMatch(each -> each.path("unit").isNull() && each.path("unitId").isNull());

    clock.moveTo(Instant.parse("2026-09-09T02:00:00Z"));
    Answer late = other.publish(draft, FIRST_DAY, "RECALCULATE", token(shown));
    assertThat(late.code()).as(late.text()).isEqualTo("LIMIT-009");
    assertThat(late.text()).contains("hồ sơ sẽ thành quá hạn").doesNotContain(code);

    Answer again = other.preview(draft, FIRST_DAY, "RECALCULATE");
    UUID later = line.open(SLUG, cell.id(), Role.SECRETARY, cell.id());
    String laterCode = states.of(line.holder(cell.id(), Role.SECRETARY), later).code();
    line.complete(later, "asked");
    Answer done = other.publish(draft, FIRST_DAY, "RECALCULATE", token(again));
    assertThat(done.status()).as(done.text()).isEqualTo(201);
    assertThat(done.text()).doesNotContain(code, laterCode);
    assertThat(done.json().at("/recomputed/dossiers").asInt()).isPositive();
    assertThat(done.json().at("/recomputed/codes").size()).isZero();
    assertThat(other.client().get(LimitDesk.DRAFTS + "/" + draft + "/progress").text())
        .doesNotContain(code, laterCode);

    String back = other.reverse(draft).json().path("id").asString();
    Answer seen = one.preview(back, FIRST_DAY, "RECALCULATE");
    assertThat(one.publish(back, FIRST_DAY, "RECALCULATE", token(seen)).status()).isEqualTo(201);
  }

  private static String token(Answer shown) {
    return shown.json().path("token").asString();
  }
}
