package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoso.AdmissionLine;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.Dossiers;
import vn.hoso.shared.DayText;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.task.CompleteRequest;
import vn.hoso.task.Tasks;

/** Outcomes that say that time has passed, and days no decision can have meant. */
@IntegrationTest
class DaysOfFormsTest {

  @Autowired WalkedRoutes routes;
  @Autowired ProcedureWalker walker;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Dossiers dossiers;
  @Autowired Tasks tasks;
  @Autowired HosoClock clock;
  @LocalServerPort int port;

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void three_months_have_passed_when_they_have_and_not_before() {
    UUID dossier = at("transfer", "receiveMember");
    var delivered = LocalDate.now(clock);
    var over = delivered.plusMonths(3);
    assertThat(refused(dossier, "idle", Map.of()))
        .contains(
            tuple(
                "outcome",
                "notYet",
                "Kết quả này chỉ ghi được từ ngày %s. Hết 03 tháng kể từ ngày giao hồ sơ: %s."
                    .formatted(DayText.of(over.plusDays(1)), DayText.of(over))));
    assertThat(opens(dossier)).isEqualTo(over.plusDays(1).toString());

    to(over);
    assertThat(refused(dossier, "idle", Map.of()))
        .extracting(each -> each.toList().get(1))
        .contains("notYet");
    to(over.plusDays(1));
    assertThat(opens(dossier)).isEmpty();
    complete(dossier, "idle", Map.of());
    assertThat(line.current(dossier).stepId()).isEqualTo("considerStrikeOff");
  }

  @Test
  void a_body_is_handed_over_from_its_decision_on_and_within_a_year() {
    UUID dossier = at("transfer-body", "decideHandover");
    var today = LocalDate.now(clock);
    assertThat(effective(dossier, today.minusDays(1))).containsExactly("tooEarly");
    assertThat(effective(dossier, today.minusYears(12))).contains("tooEarly");
    assertThat(effective(dossier, today.plusYears(1).plusDays(1))).containsExactly("tooFar");
    assertThat(effective(dossier, today.plusYears(1))).isEmpty();
    assertThat(effective(dossier, today)).isEmpty();
  }

  @Test
  void a_day_that_becomes_no_fact_has_happened_all_the_same() {
    UUID dossier = at("transfer-body", "prepareHandover");
    var tomorrow = LocalDate.now(clock).plusDays(1).toString();
    assertThat(refused(dossier, "prepared", Map.of("metOn", tomorrow)))
        .contains(tuple("metOn", "future", "Ngày này chưa đến."));
  }

  private List<String> effective(UUID dossier, LocalDate day) {
    return refused(dossier, "agreed", Map.of("effectiveOn", day.toString())).stream()
        .map(Tuple::toList)
        .filter(each -> each.get(0).equals("effectiveOn"))
        .map(each -> String.valueOf(each.get(1)))
        .toList();
  }

  /** What is wrong with it: field, code and words. */
  private List<Tuple> refused(UUID dossier, String outcome, Map<String, String> besides) {
    var problem = catchThrowableOfType(Problem.class, () -> complete(dossier, outcome, besides));
    assertThat(problem.code()).isEqualTo("DOSSIER-007");
    return problem.errors().stream()
        .map(error -> tuple(error.field(), error.code(), error.message().vi()))
        .toList();
  }

  private void complete(UUID dossier, String outcome, Map<String, String> besides) {
    var step = line.current(dossier);
    var form = line.form(step, outcome);
    besides.forEach(form::put);
    var by = line.worker(step);
    var claimed = tasks.claim(by, step.id());
    tasks.complete(by, step.id(), new CompleteRequest(outcome, form, claimed.version()));
  }

  /** The day the outcome is offered with; empty where it stands. */
  private String opens(UUID dossier) {
    var step = line.current(dossier);
    HosoClient by = organisation.signedIn(port, line.worker(step));
    return by.get("/api/work-items/" + step.id())
        .json()
        .path("outcomes")
        .valueStream()
        .filter(each -> each.path("value").asString("").equals("idle"))
        .map(each -> each.path("opensOn").asString(""))
        .findFirst()
        .orElseThrow();
  }

  private void to(LocalDate day) {
    clock.moveTo(day.atTime(9, 0).atZone(HosoClock.ZONE).toInstant());
  }

  /** A dossier that has come to that step, along a destination in this installation. */
  private UUID at(String slug, String step) {
    var route =
        routes.of(slug).stream()
            .filter(each -> each.asked().get("destination").chosen() != null)
            .findFirst()
            .orElseThrow();
    UUID dossier = walker.open(route);
    List<Way> ways =
        new Paths(routes.ways(route), false).opening(new HashSet<>(Set.of(step))).get(0);
    for (Way way : ways) {
      if (way.stepId().equals(step)) {
        break;
      }
      walker.go(dossier, way);
    }
    return dossier;
  }
}
