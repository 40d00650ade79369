package vn.hoso.limitchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitView;

/** An administrator learns nothing of a dossier about himself from what a change would move. */
@IntegrationTest
class OwnMatterInLimitsTest {

  private static final String SLUG = "relay";
  private static final String STEP = "step:takeMove";
  private static final String TODAY = "2026-09-07";

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired HosoClock clock;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;
  @TempDir Path folder;

  private UnitView cell;
  private UUID mine;
  private CurrentUser admin;
  private LimitDesk one;
  private LimitDesk himself;

  @BeforeEach
  void an_administrator_whom_a_dossier_is_about() {
    clock.moveTo(Instant.parse("2026-09-03T02:00:00Z"));
    cell = line.newCell(Place.UNDER_PROVINCE);
    mine = waiting();
    admin = organisation.holder(organisation.province(), Role.PROCEDURE_ADMIN);
    var colleague = organisation.holder(organisation.province(), Role.PROCEDURE_ADMIN);
    one = new LimitDesk(organisation.signedIn(port, colleague), SLUG);
    himself = one.by(organisation.signedIn(port, organisation.knownAs(admin, person(mine))));
  }

  @AfterEach
  void nothing_stays_drafted() {
    one.clear();
    clock.reset();
  }

  @Test
  void his_own_is_counted_with_those_that_are_not_listed_and_nowhere_named() throws IOException {
    var other = waiting();
    clock.moveTo(Instant.parse(TODAY + "T02:00:00Z"));
    String draft = one.begin();
    one.save(draft, STEP, Map.of("limit", "P1D", "legalBasis", "12-QC/TU"));
    JsonNode all = one.preview(draft, TODAY, "RECALCULATE").json();
    assertThat(all.toString()).contains(code(mine), code(other));
    JsonNode seen = himself.preview(draft, TODAY, "RECALCULATE").json();
    assertThat(seen.toString()).contains(code(other)).doesNotContain(code(mine));
    assertThat(seen.path("moved")).isEqualTo(all.path("moved"));
    assertThat(seen.path("more").asInt()).isEqualTo(all.path("more").asInt() + 1);
    assertThat(dates(seen))
        .as("nor do totals tell at which step it lies")
        .isEqualTo(dates(all) - 1);
    assertThat(filtered(draft, "Không bước nào").path("more"))
        .as("nor does a filter")
        .isEqualTo(seen.path("more"));
    assertThat(sheet(one, draft)).contains(code(mine), code(other));
    assertThat(sheet(himself, draft)).contains(code(other)).doesNotContain(code(mine));
  }

  @Test
  void nor_is_it_named_among_those_that_moved_since_the_preview() {
    clock.moveTo(Instant.parse(TODAY + "T02:00:00Z"));
    String draft = one.begin();
    one.save(draft, STEP, Map.of("limit", "P5D", "legalBasis", "12-QC/TU"));
    String token = himself.preview(draft, TODAY, "RECALCULATE").json().path("token").asString();
    UUID later = waiting();
    organisation.knownAs(admin, person(later));
    var done = himself.publish(draft, TODAY, "RECALCULATE", token);
    assertThat(done.status()).as(done.text()).isEqualTo(201);
    assertThat(done.json().at("/recomputed/dossiers").asInt()).isPositive();
    assertThat(done.text()).doesNotContain(code(later));
    jdbc.sql("update hoso.recount_dossier set result = 'OTHERWISE' where dossier_id = ?")
        .param(later)
        .update();
    var progress = LimitDesk.DRAFTS + "/" + draft + "/progress";
    assertThat(one.client().get(progress).text()).contains(code(later));
    var told = himself.client().get(progress);
    assertThat(told.text()).doesNotContain(code(later));
    assertThat(told.json().path("otherwise").asInt()).isPositive();

    String back = himself.reverse(draft).json().path("id").asString();
    String again = one.preview(back, TODAY, "RECALCULATE").json().path("token").asString();
    assertThat(one.publish(back, TODAY, "RECALCULATE", again).status()).isEqualTo(201);
  }

  private UUID person(UUID dossier) {
    return jdbc.sql("select person_id from hoso.dossier_item where dossier_id = ?")
        .param(dossier)
        .query(UUID.class)
        .single();
  }

  private UUID waiting() {
    UUID id = line.open(SLUG, cell.id(), Role.SECRETARY, cell.id());
    line.complete(id, "asked");
    return id;
  }

  private String code(UUID dossier) {
    return jdbc.sql("select code from hoso.dossier where id = ?")
        .param(dossier)
        .query(String.class)
        .single();
  }

  private static int dates(JsonNode shown) {
    return shown.path("totals").valueStream().mapToInt(each -> each.path("dates").asInt()).sum();
  }

  private JsonNode filtered(String draft, String label) {
    return himself
        .client()
        .post(
            LimitDesk.DRAFTS + "/" + draft + "/preview",
            Map.of(
                "effectiveFrom", TODAY, "choice", "RECALCULATE", "filter", Map.of("label", label)))
        .json();
  }

  private String sheet(LimitDesk desk, String draft) throws IOException {
    var path = "/preview.xlsx?effectiveFrom=" + TODAY + "&choice=RECALCULATE";
    byte[] sent = desk.client().get(LimitDesk.DRAFTS + "/" + draft + path).bytes();
    var parts = new StringBuilder();
    try (var zip = new ZipFile(Files.write(folder.resolve("moves.xlsx"), sent).toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        parts.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts.toString();
  }
}
