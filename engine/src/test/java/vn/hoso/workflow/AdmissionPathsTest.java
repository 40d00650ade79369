package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.IntegrationTest;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.dossier.Steps;
import vn.hoso.procedure.Procedures;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.Units;

/**
 * Every path of admission. The model says which there are; that each ends lawfully, and how the
 * dossier stands meanwhile, is written here by hand; a covering set of them is played.
 */
@IntegrationTest
class AdmissionPathsTest {

  /** Which end is lawful after which last answer. */
  private static final Map<String, DossierStatus> LAWFUL =
      Map.of(
          "resolveCell·notProposed", DossierStatus.STOPPED,
          "resolveCommittee·notProposed", DossierStatus.STOPPED,
          "receiveDossier·refused", DossierStatus.INTAKE_REFUSED,
          "returnRefusal·delivered", DossierStatus.RESULT_DELIVERED,
          "completeMemberFile·completed", DossierStatus.RESULT_DELIVERED);

  @Autowired AdmissionWalker walker;
  @Autowired DossierChecks checks;
  @Autowired Procedures procedures;
  @Autowired Steps steps;
  @Autowired Units units;
  @Autowired HosoClock clock;

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @ParameterizedTest
  @EnumSource(AdmissionRoute.class)
  void every_way_of_every_route_is_played_and_every_dossier_ends_lawfully(AdmissionRoute route) {
    Paths paths = new Paths(ways(route), route == AdmissionRoute.WIDEST);
    Set<Paths.Mark> played = new HashSet<>();
    for (List<Way> path : paths.covering()) {
      played.addAll(play(route, path));
    }
    assertThat(played).containsAll(paths.marks());
  }

  @ParameterizedTest
  @EnumSource(AdmissionRoute.class)
  void every_path_of_the_model_comes_to_a_lawful_end(AdmissionRoute route) {
    Ways ways = ways(route);
    assertThat(new Paths(ways, false).count()).isGreaterThan(java.math.BigInteger.valueOf(1000));
    assertThat(ways.all())
        .filteredOn(Way::ends)
        .extracting(AdmissionPathsTest::answer)
        .hasSizeGreaterThan(3)
        .isSubsetOf(LAWFUL.keySet());
  }

  @Test
  void the_widest_route_passes_every_step_and_knows_every_end() {
    Ways ways = ways(AdmissionRoute.WIDEST);
    assertThat(ways.steps())
        .hasSameElementsAs(
            procedures.revision(revision(AdmissionRoute.WIDEST)).procedure().steps().stream()
                .map(vn.hoso.procedure.Step::id)
                .toList());
    assertThat(ways.all().stream().filter(Way::ends).map(AdmissionPathsTest::answer))
        .containsExactlyInAnyOrderElementsOf(LAWFUL.keySet());
  }

  private Set<Paths.Mark> play(AdmissionRoute route, List<Way> path) {
    Set<Paths.Mark> played = new HashSet<>();
    UUID dossier = walker.open(route);
    checks.standsAt(dossier, path.get(0).stepId());
    boolean received = false;
    for (Way way : path) {
      walker.go(dossier, way.outcome(), way.returnTo());
      played.add(new Paths.Mark(way, route == AdmissionRoute.WIDEST && received));
      received |= way.receives();
      if (!way.ends()) {
        checks.standsAt(dossier, way.to());
        assertThat(checks.status(dossier)).as("after %s", way).isEqualTo(status(way, received));
      }
    }
    checks.hasEnded(dossier);
    assertThat(checks.status(dossier)).isEqualTo(LAWFUL.get(answer(path.get(path.size() - 1))));
    assertSeats(route, dossier);
    return played;
  }

  /** How a dossier stands while that step is open. */
  private static DossierStatus status(Way way, boolean received) {
    return switch (way.to()) {
      case "prepareDossier",
          "resolveCell",
          "appraiseSection",
          "resolveCommittee",
          "submitDossier" ->
          received ? DossierStatus.AWAITING_SUPPLEMENT : DossierStatus.DRAFT;
      case "receiveDossier" -> DossierStatus.SUBMITTED;
      case "appraiseDossier" -> way.receives() ? DossierStatus.RECEIVED : DossierStatus.IN_PROGRESS;
      case "supplyDocuments" -> DossierStatus.AWAITING_SUPPLEMENT;
      case "decideDossier",
          "draftPaper",
          "initialPaper",
          "signPaper",
          "numberPaper",
          "issuePaper" ->
          DossierStatus.IN_PROGRESS;
      case "returnResult", "returnRefusal" -> DossierStatus.DECIDED;
      case "holdCeremony", "completeMemberFile" -> DossierStatus.RESULT_DELIVERED;
      default -> throw new AssertionError("a step nobody has thought of: " + way);
    };
  }

  private void assertSeats(AdmissionRoute route, UUID dossier) {
    Map<String, UnitKind> kinds =
        steps.of(dossier).stream()
            .collect(Collectors.toMap(StepRecordView::stepId, this::kind, (one, same) -> one));
    assertThat(kinds.getOrDefault("decideDossier", route.decider())).isEqualTo(route.decider());
    assertThat(kinds.getOrDefault("appraiseDossier", route.appraiser()))
        .isEqualTo(route.appraiser());
  }

  private UnitKind kind(StepRecordView step) {
    return units.get(step.unitId(), step.startedAt().atZone(clock.getZone()).toLocalDate()).kind();
  }

  private static String answer(Way way) {
    return way.stepId() + "·" + way.outcome();
  }

  private Ways ways(AdmissionRoute route) {
    return Ways.of(procedures, revision(route), route.choices());
  }

  private UUID revision(AdmissionRoute route) {
    return procedures.current("admission", route.day().atZone(HosoClock.ZONE).toLocalDate()).id();
  }
}
