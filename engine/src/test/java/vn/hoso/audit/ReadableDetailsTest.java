package vn.hoso.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Step;
import vn.hoso.secrecy.SecrecyPolicy;

/** What other rules moved is told without the dates of steps that are kept from the reader. */
@IntegrationTest
class ReadableDetailsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired TestOrganisation organisation;
  @Autowired Procedures procedures;
  @Autowired SecrecyPolicy secrecy;
  @Autowired Clock clock;

  @Test
  void dates_of_secret_steps_are_told_to_nobody_who_may_not_know_of_them() {
    var revision = procedures.current("appointment", LocalDate.now(clock));
    var steps = revision.procedure().steps();
    var kept = steps.stream().filter(step -> step.secret() != null).findFirst().orElseThrow();
    var open = steps.stream().filter(step -> step.secret() == null).findFirst().orElseThrow();
    var stranger = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN);
    var reader = secrecy.reader(stranger, revision.id(), Map.of());
    assertThat(reader.knows(kept.id())).isFalse();
    for (var kind :
        new DossierEventKind[] {DossierEventKind.LimitsApplied, DossierEventKind.CalendarApplied}) {
      var told = ReadableDetails.of(entry(kind), details(kept, open), null, reader);
      assertThat(told.path("dates").findValuesAsString("label")).containsExactly(open.name());
      assertThat(told.path("reason").asString()).isEqualTo("Thời hạn mới");
    }
  }

  private static JsonNode details(Step... steps) {
    var details = JSON.createObjectNode().put("reason", "Thời hạn mới");
    var dates = details.putArray("dates");
    for (var step : steps) {
      dates
          .addObject()
          .put("label", step.name())
          .put("before", "2026-12-01")
          .put("after", "2026-12-03");
    }
    return details;
  }

  private static HistoryEntry entry(DossierEventKind kind) {
    byte[] none = new byte[32];
    var official = UUID.randomUUID();
    return new HistoryEntry(
        UUID.randomUUID(),
        1,
        Instant.EPOCH,
        kind.name(),
        official,
        null,
        null,
        null,
        none,
        none,
        none,
        null,
        null);
  }
}
