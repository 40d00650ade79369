package vn.hoso.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.Role;

@IntegrationTest
class OpeningPaceTest {

  @Autowired OpeningPace pace;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;

  @Test
  void after_sixty_openings_in_a_row_an_account_waits_and_others_do_not() {
    var cell = line.newCell(Place.UNDER_PROVINCE);
    var hasty = organisation.holder(cell, Role.SECRETARY);
    for (int i = 0; i < 60; i++) {
      pace.begin(hasty, null);
    }
    assertThatThrownBy(() -> pace.begin(hasty, null))
        .isInstanceOfSatisfying(
            OpeningProblem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("OPENING-001");
              assertThat(problem.status()).isEqualTo(429);
              assertThat((long) problem.properties().get("retryAfter")).isBetween(1L, 120L);
            });
    pace.begin(organisation.holder(line.newCell(Place.UNDER_PROVINCE), Role.SECRETARY), null);
  }
}
