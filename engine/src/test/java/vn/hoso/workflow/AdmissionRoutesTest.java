package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.IntegrationTest;
import vn.hoso.opening.RouteAnswers;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.HosoClock;

/** The routes read from the table of authority by hand are those the walker of all finds. */
@IntegrationTest
class AdmissionRoutesTest {

  private static final String SLUG = "admission";

  @Autowired WalkedRoutes routes;
  @Autowired AdmissionWalker walker;
  @Autowired RouteAnswers answers;

  @ParameterizedTest
  @EnumSource(AdmissionRoute.class)
  void each_rule_seats_the_bodies_read_by_hand_and_is_walked(AdmissionRoute route) {
    UUID cell = walker.cell(route).id();
    LocalDate day = route.day().atZone(HosoClock.ZONE).toLocalDate();

    assertThat(answers.known(SLUG, cell, day).orElseThrow()).containsAllEntriesOf(route.choices());
    assertThat(answers.unit(SLUG, cell, day, PartCapacity.DECIDER).orElseThrow().kind())
        .isEqualTo(route.decider());
    assertThat(answers.unit(SLUG, cell, day, PartCapacity.APPRAISER).orElseThrow().kind())
        .isEqualTo(route.appraiser());
    assertThat(routes.of(SLUG))
        .filteredOn(walked -> walked.day().equals(route.day()))
        .anyMatch(walked -> walked.known().entrySet().containsAll(route.choices().entrySet()));
  }

  @Test
  void as_many_are_walked_as_the_table_has_rules_and_the_widest_first() {
    assertThat(routes.of(SLUG)).hasSize(AdmissionRoute.values().length);
    WalkedRoute widest = routes.of(SLUG).get(0);
    assertThat(widest.day()).isEqualTo(AdmissionRoute.WIDEST.day());
    assertThat(widest.known()).containsAllEntriesOf(AdmissionRoute.WIDEST.choices());
    Set<String> answers =
        routes.of(SLUG).stream()
            .map(walked -> walked.day() + " " + walked.known())
            .collect(Collectors.toSet());
    assertThat(answers).hasSize(AdmissionRoute.values().length);
  }

  @Test
  void each_route_has_more_than_a_thousand_paths() {
    assertThat(routes.of(SLUG))
        .isNotEmpty()
        .allSatisfy(
            route ->
                assertThat(new Paths(routes.ways(route), false).count())
                    .isGreaterThan(BigInteger.valueOf(1000)));
  }
}
