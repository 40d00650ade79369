package vn.hoso.limitchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.state.WholeDossiers;
import vn.hoso.unit.UnitView;

/** What is shown of a change before it, beyond the first page, and what is told of it after. */
@IntegrationTest
class LimitPreviewTest {

  private static final String SLUG = "relay";
  private static final String STEP = "step:takeMove";
  private static final String TODAY = "2026-09-07";
  private static final String ORDER_BASIS = "=HYPERLINK(1) 12-QC/TU";

  @Autowired AdmissionLine line;
  @Autowired LimitDesks desks;
  @Autowired WholeDossiers states;
  @Autowired HosoClock clock;
  @LocalServerPort int port;
  @TempDir Path folder;

  private UnitView cell;
  private LimitDesk one;
  private LimitDesk other;

  @BeforeEach
  void two_administrators_of_the_province() {
    clock.moveTo(Instant.parse("2026-09-03T02:00:00Z"));
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
  void dossiers_are_listed_by_step_unit_and_what_becomes_of_the_day_and_had_as_a_file() {
    UUID first = opened();
    String old = code(first);
    clock.moveTo(Instant.parse(TODAY + "T02:00:00Z"));
    String young = waiting();
    String draft = one.begin();
    Answer saved = one.save(draft, STEP, Map.of("limit", "P1D", "legalBasis", ORDER_BASIS));
    assertThat(saved.status()).as(saved.text()).isEqualTo(200);
    Answer all = other.preview(draft, TODAY, "RECALCULATE");
    assertThat(codes(all.json())).contains(old, young);
    JsonNode total = total(all.json(), line.current(first).unitId());
    assertThat(codes(filtered(draft, Map.of("effect", "NEWLY_LATE"))))
        .contains(old)
        .doesNotContain(young);
    assertThat(codes(filtered(draft, Map.of("effect", "NEWLY_SAFE")))).isEmpty();
    assertThat(codes(filtered(draft, Map.of("label", total.path("label").asString()))))
        .contains(old, young);
    assertThat(codes(filtered(draft, Map.of("label", "Không bước nào")))).isEmpty();
    assertThat(codes(filtered(draft, Map.of("unitId", total.path("unitId").asString()))))
        .contains(old, young);
    assertThat(codes(filtered(draft, Map.of("unitId", UUID.randomUUID().toString())))).isEmpty();
    JsonNode late = filtered(draft, Map.of("effect", "NEWLY_LATE"));
    assertThat(late.path("totals")).as("totals stay whole").isEqualTo(all.json().path("totals"));

    String file = sheet(SLUG, draft, TODAY, "");
    assertThat(file).contains(old, young, "12-QC/TU");
    assertThat(file).as("no cell is a formula").doesNotContain("<f>");
    assertThat(sheet(SLUG, draft, TODAY, "&effect=NEWLY_LATE")).contains(old).doesNotContain(young);
  }

  @Test
  void the_file_of_a_procedure_that_keeps_secrets_has_totals_alone() {
    LimitDesk secret = new LimitDesk(one.client(), "two-sides");
    UUID id = line.open("two-sides", cell.id(), Role.SECRETARY, cell.id());
    line.complete(id, "asked");
    String code = states.of(line.holder(cell.id(), Role.SECRETARY), id).code();
    String draft = secret.begin();
    secret.save(draft, "step:weighLeaving", Map.of("limit", "P5D", "legalBasis", "12-QC/TU"));
    assertThat(sheet("two-sides", draft, "2026-10-01", ""))
        .contains("12-QC/TU")
        .doesNotContain(code)
        .as("one sheet")
        .containsOnlyOnce("<worksheet");
  }

  @Test
  void what_was_put_into_force_is_told_with_who_and_why_and_what_came_of_it() {
    String moved = waiting();
    clock.moveTo(Instant.parse(TODAY + "T02:00:00Z"));
    String draft = one.begin();
    one.save(draft, STEP, Map.of("limit", "P5D", "legalBasis", "12-QC/TU"));
    String token = other.preview(draft, TODAY, "RECALCULATE").json().path("token").asString();
    assertThat(other.publish(draft, TODAY, "RECALCULATE", token).status()).isEqualTo(201);

    JsonNode change = other.client().get(changes()).json().path(0);
    assertThat(change.path("id").asString()).isEqualTo(draft);
    assertThat(change.at("/sentences/0").asString()).contains("2 ngày làm việc → 5");
    assertThat(change.path("publishedBy").asString()).isEqualTo("Nguyễn Thị Ban Hành");
    assertThat(change.path("drafters").size()).isEqualTo(1);
    assertThat(change.path("orderNumber").asString()).isEqualTo("12-QC/TU");
    assertThat(change.path("orderDate").asString()).isEqualTo("2026-09-01");
    assertThat(change.path("effectiveFrom").asString()).isEqualTo(TODAY);
    assertThat(change.path("choice").asString()).isEqualTo("RECALCULATE");
    assertThat(change.at("/progress/finished").asBoolean()).isTrue();
    assertThat(change.at("/progress/moved").asInt()).isPositive();
    assertThat(moved).isNotBlank();

    String back = other.reverse(draft).json().path("id").asString();
    assertThat(other.reverse(draft).code()).as("one draft a procedure").isEqualTo("LIMIT-013");
    String again = one.preview(back, TODAY, "RECALCULATE").json().path("token").asString();
    assertThat(one.publish(back, TODAY, "RECALCULATE", again).status()).isEqualTo(201);
    List<String> ids =
        one.client().get(changes()).json().valueStream().map(e -> e.path("id").asString()).toList();
    assertThat(ids).startsWith(back, draft);
  }

  private static String changes() {
    return LimitDesk.DRAFTS + "/changes?slug=" + SLUG;
  }

  private String waiting() {
    return code(opened());
  }

  private UUID opened() {
    UUID id = line.open(SLUG, cell.id(), Role.SECRETARY, cell.id());
    line.complete(id, "asked");
    return id;
  }

  private String code(UUID dossier) {
    return states.of(line.holder(cell.id(), Role.SECRETARY), dossier).code();
  }

  private JsonNode filtered(String draft, Map<String, String> filter) {
    return other
        .client()
        .post(
            LimitDesk.DRAFTS + "/" + draft + "/preview",
            Map.of("effectiveFrom", TODAY, "choice", "RECALCULATE", "filter", filter))
        .json();
  }

  private static JsonNode total(JsonNode shown, UUID unit) {
    return shown
        .path("totals")
        .valueStream()
        .filter(each -> each.path("unitId").asString().equals(unit.toString()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> codes(JsonNode shown) {
    List<String> codes = new ArrayList<>();
    shown.path("dossiers").forEach(each -> codes.add(each.path("code").asString()));
    return codes;
  }

  private String sheet(String slug, String draft, String from, String filter) {
    byte[] file =
        new LimitDesk(other.client(), slug)
            .client()
            .get(
                LimitDesk.DRAFTS
                    + "/"
                    + draft
                    + "/preview.xlsx?effectiveFrom="
                    + from
                    + "&choice=RECALCULATE"
                    + filter)
            .bytes();
    StringBuilder parts = new StringBuilder();
    try {
      Files.write(folder.resolve("moves.xlsx"), file);
      try (var zip = new ZipFile(folder.resolve("moves.xlsx").toFile())) {
        for (var entry : Collections.list(zip.entries())) {
          parts.append(
              new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
    return parts.toString();
  }
}
