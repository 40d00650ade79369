package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.process.AuthorityQuestion.CellUnder;
import static vn.hoso.process.AuthorityQuestion.Superior;

import java.time.LocalDate;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.IntegrationTest;
import vn.hoso.procedure.Procedures;
import vn.hoso.process.Authority;
import vn.hoso.process.AuthorityQuestion;
import vn.hoso.process.DossierProcess;
import vn.hoso.unit.UnitKind;

/** The table of who decides, cell by cell as written by hand, on both sides of 26/7/2026. */
@IntegrationTest
class AuthorityTableTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 7, 26);

  @Autowired DossierProcess process;
  @Autowired Procedures procedures;

  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restoreZone() {
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @CsvSource({
    // day,      cell under, superior,  delegated, decider,                       appraiser,
    //           resolution
    "2025-01-01, GRASSROOTS, PROVINCE,  false,     PROVINCE_STANDING,             PROVINCE_ORGANISATION_BOARD, true",
    "2026-07-25, GRASSROOTS, PROVINCE,  false,     PROVINCE_STANDING,             PROVINCE_ORGANISATION_BOARD, true",
    "2026-07-25, GRASSROOTS, PROVINCE,  true,      GRASSROOTS_COMMITTEE,          GRASSROOTS,                  false",
    "2026-07-25, GRASSROOTS, COMMITTEE, false,     SUPERIOR_STANDING_COMMITTEE,   SUPERIOR,                    true",
    "2026-07-25, GRASSROOTS, COMMITTEE, true,      GRASSROOTS_COMMITTEE,          GRASSROOTS,                  false",
    "2026-07-25, PROVINCE,   PROVINCE,  false,     PROVINCE_STANDING,             PROVINCE_ORGANISATION_BOARD, false",
    "2026-07-25, PROVINCE,   PROVINCE,  true,      PROVINCE_STANDING,             PROVINCE_ORGANISATION_BOARD, false",
    "2026-07-26, GRASSROOTS, PROVINCE,  false,     GRASSROOTS_STANDING_COMMITTEE, PROVINCE_ORGANISATION_BOARD, false",
    "2026-07-26, GRASSROOTS, PROVINCE,  true,      GRASSROOTS_STANDING_COMMITTEE, PROVINCE_ORGANISATION_BOARD, false",
    "2026-07-26, GRASSROOTS, COMMITTEE, false,     GRASSROOTS_STANDING_COMMITTEE, GRASSROOTS,                  false",
    "2026-07-26, GRASSROOTS, COMMITTEE, true,      GRASSROOTS_STANDING_COMMITTEE, GRASSROOTS,                  false",
    "2026-07-26, PROVINCE,   PROVINCE,  false,     PROVINCE_STANDING,             PROVINCE_ORGANISATION_BOARD, false",
    "2027-03-01, GRASSROOTS, COMMITTEE, false,     GRASSROOTS_STANDING_COMMITTEE, GRASSROOTS,                  false"
  })
  void the_table_says_who_decides_who_appraises_and_whether_the_committee_resolves(
      LocalDate day,
      CellUnder cellUnder,
      Superior superior,
      boolean delegated,
      String decider,
      String appraiser,
      boolean resolution) {
    Authority authority =
        ask(new AuthorityQuestion(day, UnitKind.CELL, cellUnder, superior, Map.of(), delegated));

    assertThat(authority.answers()).containsEntry("decider", decider);
    assertThat(authority.answers()).containsEntry("appraiser", appraiser);
    assertThat(authority.answers()).containsEntry("grassrootsResolution", resolution);
    assertThat(authority.basis()).containsPattern("\\[(sourced|sourced-old|assumed)]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Kiritimati"})
  void the_zone_of_the_machine_does_not_move_the_first_day_of_the_rule(String machine) {
    TimeZone.setDefault(TimeZone.getTimeZone(machine));

    assertThat(Stream.of(FIRST_DAY.minusDays(1), FIRST_DAY).map(this::deciderOn))
        .containsExactly("PROVINCE_STANDING", "GRASSROOTS_STANDING_COMMITTEE");
  }

  private Object deciderOn(LocalDate day) {
    return ask(new AuthorityQuestion(
            day, UnitKind.CELL, CellUnder.GRASSROOTS, Superior.PROVINCE, Map.of(), false))
        .answers()
        .get("decider");
  }

  private Authority ask(AuthorityQuestion question) {
    UUID revision = procedures.current("admission", FIRST_DAY).id();
    return process.authority(revision, question);
  }
}
